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
 * Keeps an adapter's composers as the background knows them, mended by policy, until the signal aborts. Until it
 * answers, and where it does not, the page has those that came with it.
 */
export function keepLearned(
  adapter: Adapter & Learner,
  services: Pick<Services, 'composers' | 'onPolicyChange'>,
  signal: AbortSignal,
): void {
  const learn = async (): Promise<void> => {
    const learned = await services.composers();
    // Whoever is at work with one of these keeps it when nothing changed
    const isNews = JSON.stringify(learned) !== JSON.stringify(adapter.composers);
    if (learned && isNews && parses(learned)) adapter.composers = learned;
  };
  services.onPolicyChange(() => void learn(), signal);
  void learn();
}
