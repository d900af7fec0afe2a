import type { Advice } from '@/engine/advice';
import type { Draft, Language, Surface } from '@/engine/draft';

/** The answer to one draft: advice, or why there is none. */
export type ReviewAnswer =
  | { readonly ok: true; readonly advice: Advice }
  | { readonly ok: false; readonly reason: 'unreachable' | 'orphaned' };

/** What this tab is doing, told to the popup. Never a word of a draft. */
export interface Health {
  readonly state: 'recognised' | 'generic' | 'not-recognised' | 'unchecked' | 'orphaned';
  readonly surface?: Surface;
  /** How many findings the current draft has. */
  readonly findings: number;
  /** Whether a composer holds text, so that an update can wait. */
  readonly writing: boolean;
}

/** What the composer room needs from the rest of the house; the entrypoints hand it in. */
export interface Services {
  /** Asks the background; has its own deadline and never rejects. */
  readonly review: (draft: Draft, signal: AbortSignal) => Promise<ReviewAnswer>;
  readonly report: (health: Health) => void;
  /** Calls back when settings or policy changed, until the signal aborts. */
  readonly onPolicyChange: (listener: () => void, signal: AbortSignal) => void;
  /** Language to speak before the first advice names one. */
  readonly language: Language;
  /** Whether the extension behind this script is still there; false after an update or removal. */
  readonly isAlive: () => boolean;
  /** `notice`: an administrator chose to let unchecked posts go with a visible notice instead of a question. */
  readonly whenUnchecked: () => 'ask' | 'notice';
}
