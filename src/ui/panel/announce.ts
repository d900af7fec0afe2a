import { chipWord } from './chip';
import type { PanelSay } from './messages';
import type { PanelState, Status } from './panel-state';

/** What a screen reader was told already, and the last words of the live region. */
export interface Announced {
  readonly keys: ReadonlySet<string>;
  readonly status: Status;
  /** Findings of the last review that came. */
  readonly open: number;
  readonly words: string;
}

export const nothingAnnounced: Announced = { keys: new Set(), status: 'reading', open: 0, words: '' };

/** States that change what the author can count on, and so are said aloud when they come. */
const spoken: readonly Status[] = ['checking', 'unchecked', 'paused', 'orphaned'];

/** The next words for the live region. Each finding is said once; what the dialog shows is left to the dialog. */
export function announce(before: Announced, state: PanelState, say: PanelSay): Announced {
  const findings = state.advice?.findings ?? [];
  const fresh = findings.filter(({ key, severity }) => !before.keys.has(`${severity} ${key}`));
  const keys = new Set([...before.keys, ...fresh.map(({ key, severity }) => `${severity} ${key}`)]);
  const open = state.advice === null ? before.open : findings.length;
  const next = { keys, status: state.status, open, words: before.words };
  if (state.asking.kind !== 'nothing') return next;
  const [first] = fresh;
  if (first) {
    const count = findings.length;
    const position = count > 1 ? ` (${say('position', { position: findings.indexOf(first) + 1, count })})` : '';
    return { ...next, words: `${say(first.severity)}: ${first.message}${position}` };
  }
  if (open === 0 && before.open > 0) return { ...next, words: say('clear') };
  if (state.status === before.status) return next;
  return { ...next, words: spoken.includes(state.status) ? chipWord(state, say) : '' };
}
