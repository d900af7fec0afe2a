import type { Platform } from '@/engine/draft';
import type { Adapter, ComposerSpec } from './adapter';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { moreOfFacebook } from './more/facebook';
import { moreOfInstagram } from './more/instagram';
import { moreOfLinkedin } from './more/linkedin';
import { moreOfX } from './more/x';
import { x } from './x';

const whole = (adapter: Adapter, more: readonly ComposerSpec[]): Adapter => ({
  ...adapter,
  composers: [...more, ...adapter.composers],
});

/**
 * Every platform's adapter with all its places. For the background: a content script carries `fallback` alone, and
 * asks for the places of its own platform.
 */
export const adapters: Readonly<Record<Platform, Adapter>> = {
  x: whole(x, moreOfX),
  linkedin: whole(linkedin, moreOfLinkedin),
  facebook: whole(facebook, moreOfFacebook),
  instagram: whole(instagram, moreOfInstagram),
};
