import type { Site } from './adapter';

/** What the content script on this platform brings along; the places come from the background. */
export const instagramSite = {
  platform: 'instagram',
  matches: ['https://www.instagram.com/*', 'https://accountscenter.instagram.com/*'],
  certain: [
    {
      id: 'instagram-certain',
      surface: 'post',
      editor: ['[contenteditable="true"][role="textbox"]'],
      scope: ['[role="dialog"]'],
      submit: [{ kind: 'text-only', which: 'first', css: 'button, [role="button"]' }],
      sendKeys: ['ctrl-enter'],
    },
  ],
} as const satisfies Site;
