import type { Site } from './adapter';
import { pageScopes } from './generic';

/** What the content script on this platform brings along; the places come from the background. */
export const xSite = {
  platform: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*', 'https://pro.x.com/*'],
  certain: [
    {
      id: 'x-certain',
      surface: 'post',
      editor: ['[data-testid^="tweetTextarea_"][contenteditable="true"]'],
      scope: pageScopes,
      submit: [{ kind: 'selector', css: '[data-testid^="tweetButton"]' }],
      sendKeys: ['ctrl-enter'],
      parts: true,
    },
  ],
} as const satisfies Site;
