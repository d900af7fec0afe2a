import type { Advice, Fix, ShownFinding } from '@/engine/advice';
import type { Language } from '@/engine/draft';
import type { SetAside } from '@/messaging/protocol';

/** What the composer's chip says. The only thing seen on a clean draft. */
export type Status = 'reading' | 'clear' | 'findings' | 'held' | 'checking' | 'unchecked' | 'paused' | 'orphaned';

/**
 * What lies open over the composer: nothing, the review dialog of a held draft, or the word that it went unchecked.
 * `unreachable` = the background did not answer in time.
 */
export type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'held' }
  | { readonly kind: 'unchecked'; readonly reason: 'unreachable' | 'orphaned' };

/** Everything the in-page interface draws. Plain data; a new value redraws. */
export interface PanelState {
  readonly status: Status;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** The draft as the reader saw it; shown with marks in the review dialog. */
  readonly text: string;
  readonly advice: Advice | null;
  readonly asking: Asking;
  /** A short line after something happened: a fix landed, the text went to the clipboard, press once more. */
  readonly notice: 'none' | 'fixed' | 'copied' | 'press-again' | 'set-aside' | 'locked' | 'private' | 'not-saved';
  /** Part of the draft was not read, or a rule broke: said for as long as it is so, beside any notice. */
  readonly partly: boolean;
  /** Findings that the author acknowledged for this text, by key. */
  readonly acknowledged: readonly string[];
  /** Findings the author folded away in this draft, by key. */
  readonly dismissed: readonly string[];
  /** Of Bezint itself, for a report that the author copies. */
  readonly version: string;
}

/** What the author can do. Consequential ones get the DOM event, so that the composer can refuse untrusted ones. */
export interface PanelActions {
  readonly goBack: () => void;
  readonly postAnyway: (event: Event) => void;
  readonly applyFix: (finding: ShownFinding, fix: Fix, event: Event) => void;
  readonly tryAgain: (event: Event) => void;
  readonly postUnchecked: (event: Event) => void;
  readonly dismiss: (finding: ShownFinding) => void;
  /** The author confirmed that this rule, or these words, need never be brought up again. */
  readonly setAside: (what: SetAside, event: Event) => void;
  /** The author leaves the panel for the text, by keyboard. */
  readonly leave: () => void;
  /** The author opened or chose a finding: its words are marked more strongly, and come into view. */
  readonly show: (finding: ShownFinding | null) => void;
}
