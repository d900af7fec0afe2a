import type { Draft, Platform } from '@/engine/draft';
import type { Composer } from '../find-composer';
import { type Reading, readDraft } from './read-draft';
import { readMedia } from './read-media';
import { readThread } from './read-thread';

/** Everything read from a composer at one moment. */
export interface ComposerReading {
  readonly reading: Reading;
  readonly draft: Draft;
  /** Equal for two readings of which one review is enough. */
  readonly key: string;
}

/** Reads text, media and the post being answered. Changes nothing on the page. */
export function readComposer(composer: Composer, platform: Platform): ComposerReading {
  const reading = readDraft(composer.editors);
  const thread = readThread(composer);
  const draft: Draft = {
    text: reading.text,
    platform,
    surface: composer.spec.surface,
    media: readMedia(composer),
    ...(thread === '' ? {} : { thread }),
  };
  return { reading, draft, key: JSON.stringify([draft.text, draft.media, thread]) };
}
