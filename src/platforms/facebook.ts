import type { Adapter, MediaSelectors } from './adapter';
import { facebookSite } from './facebook-site';

// Classes are hashed and nothing has a stable test id: structure first, names in both languages second
export const lexical = [
  'div[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  'div[contenteditable="true"][role="textbox"]',
];
export const media: MediaSelectors = {
  image: ['img[src^="blob:"]', 'img[src*="scontent"]'],
  video: ['video[src^="blob:"]', 'video'],
};
const mediaInput = ['input[type="file"][accept^="image/"]', 'input[type="file"]'];
const dialog = ['[role="dialog"]'];
const answers = [
  { kind: 'named', names: ['Comment', 'Reageren', 'Opmerking plaatsen', 'Post comment', 'Reply', 'Beantwoorden'] },
] as const;
const roleButton = 'div[role="button"], button';

export const facebook = {
  ...facebookSite,
  composers: [
    {
      id: 'facebook-post',
      surface: 'post',
      editor: lexical,
      within: dialog,
      outside: ['[role="article"]'],
      scope: dialog,
      scopeHolds: mediaInput,
      submit: [
        {
          kind: 'named',
          names: ['Post', 'Plaatsen', 'Next', 'Volgende', 'Share', 'Delen', 'Share now', 'Save', 'Opslaan'],
        },
        { kind: 'text-only', which: 'last', css: roleButton },
      ],
      sendKeys: ['ctrl-enter'],
      media,
      savedBy: ['Save', 'Opslaan'],
    },
    {
      id: 'facebook-reply',
      surface: 'reply',
      editor: lexical,
      within: ['[role="article"] li', '[role="article"] [role="article"]'],
      scope: ['form', '[data-commentbox]', '[role="article"]'],
      submit: answers,
      sendKeys: ['enter', 'ctrl-enter'],
      thread: ['[data-ad-rendering-role="story_message"]', '[data-ad-preview="message"]'],
    },
    {
      id: 'facebook-comment',
      surface: 'comment',
      editor: lexical,
      within: ['[role="article"]', 'form[role="presentation"]'],
      scope: ['form', '[data-commentbox]', '[role="article"]'],
      submit: answers,
      sendKeys: ['enter', 'ctrl-enter'],
      thread: ['[data-ad-rendering-role="story_message"]', '[data-ad-preview="message"]'],
    },
    {
      // Share sheets and stories come in a dialog without a file input
      id: 'facebook-share',
      surface: 'post',
      editor: lexical,
      within: dialog,
      scope: dialog,
      submit: [
        {
          kind: 'named',
          names: ['Share now', 'Nu delen', 'Share', 'Delen', 'Post', 'Plaatsen', 'Save', 'Opslaan'],
        },
        { kind: 'text-only', which: 'last', css: roleButton },
      ],
      sendKeys: ['ctrl-enter'],
      media,
    },
    {
      id: 'facebook-message',
      surface: 'message',
      editor: lexical,
      scope: ['[role="form"]', 'form', '[role="main"]', '[data-chat-window]', 'body'],
      submit: [{ kind: 'named', names: ['Press enter to send', 'Druk op Enter om te verzenden', 'Send', 'Verzenden'] }],
      sendKeys: ['enter', 'ctrl-enter'],
    },
  ],
} as const satisfies Adapter;
