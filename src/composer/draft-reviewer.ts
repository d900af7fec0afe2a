import type { ComposerReading } from './editor/read-composer';
import type { ReviewAnswer, Services } from './services';

const SLOW_MS = 300;

interface Listener {
  readonly answered: (key: string, answer: ReviewAnswer) => void;
  /** The answer takes so long that the author should see that something is going on. */
  readonly slow: () => void;
}

/** Asks for reviews, one at a time per reading: whoever asks again for the same reading waits for the same answer. */
export function draftReviewer(
  services: Services,
  { answered, slow }: Listener,
  signal: AbortSignal,
): (reading: ComposerReading) => Promise<void> {
  const inFlight = new Map<string, Promise<void>>();
  return ({ draft, key }) => {
    const running = inFlight.get(key);
    if (running) return running;
    const timer = setTimeout(slow, SLOW_MS);
    const asking = services
      .review(draft, signal)
      .then((answer) => answered(key, answer))
      .finally(() => {
        clearTimeout(timer);
        inFlight.delete(key);
      });
    inFlight.set(key, asking);
    return asking;
  };
}
