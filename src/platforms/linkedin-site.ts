import type { Site } from './adapter';

/** What the content script on this platform brings along; the places come from the background. */
export const linkedinSite = {
  platform: 'linkedin',
  matches: ['https://www.linkedin.com/*'],
  shadowHosts: ['#interop-outlet', '[data-testid="interop-shadowdom"]'],
} as const satisfies Site;
