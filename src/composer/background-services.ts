import type { Language, Platform } from '@/engine/draft';
import { ask, ownVersion } from '@/messaging/client';
import { hearBackground } from '@/messaging/hear-background';
import type { Payload, Standing } from '@/messaging/protocol';
import type { Services } from './services';

const pageLanguage = (): Language => (navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en');

/** The composer room's services over messages to the background, until the signal aborts. */
export function backgroundServices(platform: Platform, signal: AbortSignal): Services {
  let standing: Standing | null = null;
  let health: Payload<'health'> = { state: 'idle', platform };
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const report = (): void => void ask('health', health);

  hearBackground({ report: () => health, changed }, signal);
  // A page that comes back from the cache may have missed a change
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      changed();
      report();
    },
    { signal },
  );
  report();

  return {
    review: async (draft, reviewSignal) => {
      const answer = await ask('review', { draft }, { signal: reviewSignal });
      if (!answer.ok) return { ok: false, reason: answer.reason === 'orphaned' ? 'orphaned' : 'unreachable' };
      standing = answer.reply.standing;
      return { ok: true, advice: answer.reply.advice, paused: standing.watching !== 'on' };
    },
    report: (next) => {
      const before = JSON.stringify(health);
      health = { ...next, platform };
      if (JSON.stringify(health) !== before) report();
    },
    noteOutcomes: (outcomes) => void ask('outcomes', { outcomes }),
    setAside: async (what) => {
      const answer = await ask('set-aside', { what });
      return answer.ok ? answer.reply.outcome : 'failed';
    },
    version: ownVersion,
    onPolicyChange: (listener, listenerSignal) => {
      listeners.add(listener);
      listenerSignal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    language: () => standing?.language ?? pageLanguage(),
    whenUnchecked: () => standing?.whenUnchecked ?? 'ask',
  };
}
