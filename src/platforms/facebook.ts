import type { Adapter, MediaSelectors } from './adapter';

// Classes are hashed and nothing has a stable test id: structure first, names in both languages second
const lexical = [
  'div[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  'div[contenteditable="true"][role="textbox"]',
];
const media: MediaSelectors = {
  image: ['img[src^="blob:"]', 'img[src*="scontent"]'],
  video: ['video[src^="blob:"]', 'video'],
};
const mediaInput = ['input[type="file"][accept^="image/"]', 'input[type="file"]'];
const dialog = ['[role="dialog"]'];
const roleButton = 'div[role="button"], button';

export const facebook = {
  platform: 'facebook',
  matches: [
    'https://www.facebook.com/*',
    'https://m.facebook.com/*',
    'https://web.facebook.com/*',
    'https://business.facebook.com/*',
    'https://www.messenger.com/*',
  ],
  composers: [
    {
      id: 'facebook-business',
      surface: 'post',
      editor: [...lexical, '[contenteditable="true"]'],
      address: ['business.facebook.com/latest/'],
      scope: [...dialog, '[role="main"]', 'main', 'body'],
      submit: [{ kind: 'named', names: ['Publish', 'Publiceren', 'Schedule', 'Inplannen', 'Plannen'] }],
      sendKeys: [],
      media,
    },
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
    },
    {
      id: 'facebook-comment',
      surface: 'comment',
      editor: lexical,
      within: ['[role="article"]', 'form[role="presentation"]'],
      scope: ['form', '[data-commentbox]', '[role="article"]'],
      submit: [
        {
          kind: 'named',
          names: ['Comment', 'Reageren', 'Opmerking plaatsen', 'Post comment', 'Reply', 'Beantwoorden'],
        },
      ],
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
    {
      id: 'facebook-bio',
      surface: 'bio',
      editor: ['textarea'],
      within: ['[role="main"]', '[role="dialog"]'],
      scope: ['form', '[role="dialog"]', '[role="main"]'],
      submit: [{ kind: 'named', names: ['Save', 'Opslaan'] }],
      sendKeys: [],
    },
  ],
} as const satisfies Adapter;
