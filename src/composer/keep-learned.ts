import { mediaKinds } from '@/engine/draft';
import type { Adapter, ComposerSpec } from '@/platforms/adapter';
import type { Services } from './services';

interface Learner {
  composers: readonly ComposerSpec[];
}

/** Whether this browser can parse a selector: one that it cannot would break every search that it takes part in. */
function parses(css: string): boolean {
  try {
    document.documentElement.matches(css);
    return true;
  } catch {
    return false;
  }
}

/** A composer without the selectors that cannot be parsed; none where too few are left to know it by. */
function readable(spec: ComposerSpec): readonly ComposerSpec[] {
  const { media, thread, within, outside, scopeHolds, scope } = spec;
  const editor = spec.editor.filter(parses);
  const kinds = mediaKinds.map((kind) => [kind, media?.[kind]?.filter(parses) ?? []] as const);
  if (editor.length === 0 || ![within, outside, scopeHolds, scope].every((all) => all?.every(parses) ?? true))
    return [];
  return [
    {
      ...spec,
      editor,
      submit: spec.submit.filter((how) => !('css' in how) || parses(how.css)),
      ...(media ? { media: Object.fromEntries(kinds.filter(([, all]) => all.length > 0)) } : {}),
      ...(thread ? { thread: thread.filter(parses) } : {}),
    },
  ];
}

/**
 * Keeps an adapter's composers as the background knows them, mended by policy, until the signal aborts. Asks again
 * whenever something gets the focus for as long as there is no answer, and after every change of policy. `learned` runs
 * whenever there are others than before.
 */
export function keepLearned(
  adapter: Adapter & Learner,
  services: Pick<Services, 'composers' | 'onPolicyChange'>,
  learned: () => void,
  signal: AbortSignal,
): void {
  let known = '';
  const learn = async (): Promise<void> => {
    const answer = await services.composers();
    const text = JSON.stringify(answer);
    // Whoever is at work with one of these keeps it when nothing changed
    if (!answer || text === known) return;
    const composers = answer.flatMap(readable);
    if (composers.length === 0) return;
    known = text;
    adapter.composers = composers;
    learned();
  };
  services.onPolicyChange(() => void learn(), signal);
  window.addEventListener('focusin', () => known || void learn(), { capture: true, signal });
  void learn();
}
