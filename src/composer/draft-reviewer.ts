import type { ComposerReading } from './editor/read-composer';
import type { ReviewAnswer, Services } from './services';

const SLOW_MS = 300;

interface Listener {
  readonly answered: (key: string, answer: ReviewAnswer) => void;
  /** The answer takes so long that the author should see that something is going on. */
  readonly slow: () => void;
}

interface Reviewer {
  /** Asks, one at a time per reading: whoever asks again for the same reading waits for the same answer. */
  readonly review: (reading: ComposerReading) => Promise<void>;
  /** Settings changed: answers that are still to come no longer count. */
  readonly forget: () => void;
}

/** Asks the background for reviews, until the signal aborts. */
export function draftReviewer(
  services: Pick<Services, 'review'>,
  { answered, slow }: Listener,
  signal: AbortSignal,
): Reviewer {
  let inFlight = new Map<string, Promise<void>>();
  const review = ({ draft, key }: ComposerReading): Promise<void> => {
    const current = inFlight;
    const running = current.get(key);
    if (running) return running;
    const timer = setTimeout(slow, SLOW_MS);
    const asking = services
      .review(draft, signal)
      .then((answer) => {
        if (current === inFlight) answered(key, answer);
      })
      .finally(() => {
        clearTimeout(timer);
        current.delete(key);
      });
    current.set(key, asking);
    return asking;
  };
  return { review, forget: () => void (inFlight = new Map()) };
}
