import { type MediaKind, mediaKinds } from '@/engine/draft';
import type { Composer } from '../find-composer';

// Emoji and profile pictures are images too; what is attached is shown larger
const LEAST_PIXELS = 40;

const isAttached = (element: Element): boolean => {
  if (element.closest('[contenteditable="true"]')) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= LEAST_PIXELS && height >= LEAST_PIXELS;
};

/** The kinds of media attached to a draft, as the composer shows them. */
export function readMedia(composer: Composer): readonly MediaKind[] {
  const { media } = composer.spec;
  if (!media) return [];
  return mediaKinds.filter((kind) => {
    const selectors = media[kind];
    if (!selectors) return false;
    return [...composer.scope.querySelectorAll(selectors.join(','))].some(isAttached);
  });
}
