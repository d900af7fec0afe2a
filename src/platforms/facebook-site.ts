import type { Site } from './adapter';

/** What the content script on this platform brings along; the places come from the background. */
export const facebookSite = {
  platform: 'facebook',
  matches: [
    'https://www.facebook.com/*',
    'https://m.facebook.com/*',
    'https://web.facebook.com/*',
    'https://business.facebook.com/*',
    'https://www.messenger.com/*',
    'https://accountscenter.facebook.com/*',
  ],
  certain: [
    {
      id: 'facebook-certain',
      surface: 'post',
      editor: ['[contenteditable="true"][role="textbox"]'],
      outside: ['[role="article"]'],
      scope: ['[role="dialog"]'],
      scopeHolds: ['[type="file"][accept^="image/"]'],
      submit: [{ kind: 'text-only', which: 'last', css: 'button, [role="button"]' }],
      sendKeys: ['ctrl-enter'],
    },
  ],
} as const satisfies Site;
