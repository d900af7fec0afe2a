import type { Advice } from '@/engine/advice';
import type { Draft, Language } from '@/engine/draft';
import type { Happening, PanelCommand, Payload, RuleOutcome, SetAside, SetAsideOutcome } from '@/messaging/protocol';
import type { ComposerSpec } from '@/platforms/adapter';

/**
 * The answer to one draft: advice (and whether Bezint is paused here), or why there is none. `countsUntil`, in
 * milliseconds since 1970, is when a pause runs out and with it the answer; otherwise infinite.
 */
export type ReviewAnswer =
  | { readonly ok: true; readonly advice: Advice; readonly paused: boolean; readonly countsUntil: number }
  | { readonly ok: false; readonly reason: 'unreachable' | 'orphaned' };

/** How a composer stands, for the popup and the badge. Never a word of a draft. */
export type Health = Omit<Payload<'health'>, 'platform'>;

/** What the composer room needs from the rest of the house. */
export interface Services {
  /** Asks the background; has its own deadline and never rejects. */
  readonly review: (draft: Draft, signal: AbortSignal) => Promise<ReviewAnswer>;
  /** Where drafts are written, as the background knows it; `null` = no answer. */
  readonly composers: () => Promise<readonly ComposerSpec[] | null>;
  readonly report: (health: Health) => void;
  /** Counts what became of warnings, where the author switched that on. */
  readonly noteOutcomes: (outcomes: readonly RuleOutcome[]) => void;
  /** Tells that something was published, deleted or accepted, not what. */
  readonly tell: (what: Happening) => void;
  /** Asks the background to stop bringing something up. Never rejects. */
  readonly setAside: (what: SetAside) => Promise<SetAsideOutcome>;
  /** Of Bezint itself, for a report that the author copies. */
  readonly version: () => string;
  /** Calls back when settings or policy changed, or a pause ran out, until the signal aborts. */
  readonly onPolicyChange: (listener: () => void, signal: AbortSignal) => void;
  /** Calls back when the author pressed a shortcut, until the signal aborts. */
  readonly onCommand: (listener: (command: PanelCommand) => void, signal: AbortSignal) => void;
  /** Language to speak before the first advice names one. */
  readonly language: () => Language;
  /** `notice`: an administrator chose to let unchecked posts go with a visible notice instead of a question. */
  readonly whenUnchecked: () => 'ask' | 'notice';
}
