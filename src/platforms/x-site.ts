import type { Site } from './adapter';

/** What the content script on this platform brings along; the places come from the background. */
export const xSite = {
  platform: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*', 'https://pro.x.com/*'],
} as const satisfies Site;
