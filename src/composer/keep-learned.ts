import type { Adapter, ComposerSpec } from '@/platforms/adapter';
import type { Services } from './services';

interface Learner {
  composers: readonly ComposerSpec[];
}

/** A selector that this browser cannot parse would break every search: then what came along counts. */
function parses(composers: readonly ComposerSpec[]): boolean {
  try {
    for (const { editor, scope, submit } of composers) {
      const others = submit.flatMap((how) => ('css' in how ? [how.css] : []));
      document.documentElement.matches([...editor, ...scope, ...others].join(','));
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps an adapter's composers as the background knows them, mended by policy, until the signal aborts. Asks again
 * whenever something gets the focus for as long as there is no answer, and after every change of policy.
 */
export function keepLearned(
  adapter: Adapter & Learner,
  services: Pick<Services, 'composers' | 'onPolicyChange'>,
  signal: AbortSignal,
): void {
  let known = '';
  const learn = async (): Promise<void> => {
    const learned = await services.composers();
    const text = JSON.stringify(learned);
    // Whoever is at work with one of these keeps it when nothing changed
    if (!learned || text === known || !parses(learned)) return;
    known = text;
    adapter.composers = learned;
  };
  services.onPolicyChange(() => void learn(), signal);
  window.addEventListener('focusin', () => known || void learn(), { capture: true, signal });
  void learn();
}
