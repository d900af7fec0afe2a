import type { Draft, Platform } from '@/engine/draft';
import type { Composer } from '../find-composer';
import { edits } from '../submit-control';
import { type Reading, readDraft } from './read-draft';
import { readMedia } from './read-media';
import { readThread } from './read-thread';

/** Everything read from a composer at one moment. */
export interface ComposerReading {
  readonly reading: Reading;
  readonly draft: Draft;
  /** Equal for two readings of which one review is enough. */
  readonly key: string;
  /** The same without the post being answered. */
  readonly ownKey: string;
}

/** Reads text, media and the post being answered. Changes nothing on the page. */
export function readComposer(composer: Composer, platform: Platform): ComposerReading {
  const reading = readDraft(composer.editors);
  const thread = readThread(composer);
  const { surface, replyMark } = composer.spec;
  const draft: Draft = {
    text: reading.text,
    platform,
    surface: replyMark && reading.text.startsWith(replyMark) ? 'reply' : surface,
    media: readMedia(composer),
    ...(thread === '' ? {} : { thread }),
    ...(edits(composer) ? { edits: true } : {}),
  };
  const ownKey = JSON.stringify([draft.text, draft.media]);
  return { reading, draft, key: ownKey + thread, ownKey };
}
