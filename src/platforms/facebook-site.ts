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
} as const satisfies Site;
