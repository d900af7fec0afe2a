import type { Language, Platform } from '@/engine/draft';
import { ask, ownVersion } from '@/messaging/client';
import { hearBackground } from '@/messaging/hear-background';
import type { PanelCommand, Payload, Standing } from '@/messaging/protocol';
import type { Services } from './services';

const pageLanguage = (): Language => (navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en');

/** Nothing waits for this answer: storage may take its time. */
const STORED_MS = 5_000;

/** A timer for later than this would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Those who want to hear of something, each until its own signal aborts. */
function listeners<T>() {
  const all = new Set<(value: T) => void>();
  return {
    add: (listener: (value: T) => void, signal: AbortSignal): void => {
      all.add(listener);
      signal.addEventListener('abort', () => all.delete(listener), { once: true });
    },
    tell: (value: T): void => {
      for (const listener of all) listener(value);
    },
  };
}

/** The composer room's services over messages to the background, until the signal aborts. */
export function backgroundServices(platform: Platform, signal: AbortSignal): Services {
  let standing: Standing | null = null;
  let health: Payload<'health'> = { state: 'idle', platform };
  const policy = listeners<void>();
  const commands = listeners<PanelCommand>();
  const report = (): void => void ask('health', health);
  const changed = (): void => {
    policy.tell();
    report(); // The badge tells of a pause too
  };

  hearBackground({ report: () => health, changed, command: commands.tell }, signal);
  // Of a frame that goes nobody else tells
  window.addEventListener('pagehide', () => void ask('health', { state: 'idle', platform }), { signal });
  // A page that comes back from the cache may have missed a change
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) changed();
    },
    { signal },
  );
  report();

  let pauseEnds: ReturnType<typeof setTimeout> | undefined;
  /** When an answer under this standing no longer counts; tells so when that moment comes. */
  const endOf = ({ watching, pausedUntil }: Standing): number => {
    clearTimeout(pauseEnds);
    if (watching !== 'paused') return Number.POSITIVE_INFINITY;
    pauseEnds = setTimeout(changed, Math.min(pausedUntil - Date.now(), LONGEST_TIMER_MS));
    return pausedUntil;
  };
  signal.addEventListener('abort', () => clearTimeout(pauseEnds), { once: true });

  return {
    review: async (draft, reviewSignal) => {
      const answer = await ask('review', { draft }, { signal: reviewSignal });
      if (!answer.ok) return { ok: false, reason: answer.reason === 'orphaned' ? 'orphaned' : 'unreachable' };
      standing = answer.reply.standing;
      const { advice } = answer.reply;
      return { ok: true, advice, paused: standing.watching !== 'on', countsUntil: endOf(standing) };
    },
    composers: async () => {
      const answer = await ask('composers', {}, { deadline: STORED_MS });
      return answer.ok ? answer.reply.composers : null;
    },
    report: (next) => {
      const before = JSON.stringify(health);
      health = { ...next, platform };
      if (JSON.stringify(health) !== before) report();
    },
    noteOutcomes: (outcomes) => void ask('outcomes', { outcomes }),
    tell: (what) => void ask('happened', { what }),
    setAside: async (what) => {
      const answer = await ask('set-aside', { what }, { deadline: STORED_MS });
      return answer.ok ? answer.reply.outcome : 'failed';
    },
    version: ownVersion,
    onPolicyChange: policy.add,
    onCommand: commands.add,
    language: () => standing?.language ?? pageLanguage(),
    whenUnchecked: () => standing?.whenUnchecked ?? 'ask',
  };
}
