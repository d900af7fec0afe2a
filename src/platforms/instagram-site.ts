import type { Site } from './adapter';

/** What the content script on this platform brings along; the places come from the background. */
export const instagramSite = {
  platform: 'instagram',
  matches: ['https://www.instagram.com/*', 'https://accountscenter.instagram.com/*'],
} as const satisfies Site;
