import type { Adapter } from './adapter';
import { instagramSite } from './instagram-site';

const lexical = [
  'div[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  'div[contenteditable="true"][role="textbox"]',
];
export const roleButton = 'div[role="button"], button';

export const instagram = {
  ...instagramSite,
  composers: [
    {
      id: 'instagram-message',
      surface: 'message',
      editor: lexical,
      address: ['/direct/'],
      outside: ['[role="dialog"]'],
      scope: ['form', '[role="main"]', 'main', 'section', 'body'],
      submit: [{ kind: 'named', names: ['Send', 'Verzenden', 'Versturen'] }],
      sendKeys: ['enter', 'ctrl-enter'],
    },
    {
      id: 'instagram-post',
      surface: 'post',
      editor: lexical,
      within: ['[role="dialog"]'],
      scope: ['[role="dialog"]'],
      submit: [
        { kind: 'named', names: ['Share', 'Delen', 'Done', 'Gereed'] },
        // The header stands above the editor: in any language its only text-only control shares
        { kind: 'text-only', which: 'first', css: roleButton },
      ],
      sendKeys: ['ctrl-enter'],
      media: {
        image: ['img[src^="blob:"]', '[style*="blob:"]', 'canvas'],
        video: ['video'],
      },
      savedBy: ['Done', 'Gereed'],
    },
    {
      id: 'instagram-comment',
      surface: 'comment',
      editor: ['form textarea'],
      outside: ['[role="search"]'],
      scope: ['form'],
      submit: [
        { kind: 'selector', css: 'button[type="submit"]' },
        { kind: 'named', names: ['Post', 'Plaatsen'] },
        { kind: 'text-only', which: 'last', css: roleButton },
      ],
      sendKeys: ['enter', 'ctrl-enter'],
      replyMark: '@',
      thread: ['article h1', 'article [data-caption]', 'article'],
    },
  ],
} as const satisfies Adapter;
