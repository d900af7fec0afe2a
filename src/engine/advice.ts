import type { Language, Span } from './draft';
import type { Place, Severity } from './finding';
import type { RuleId } from './rule-ids';

/** One clause as it is shown: whose it is, where it stands, and what it asks in our own words. */
export interface ShownClause {
  readonly ref: string;
  readonly institution: string;
  readonly document: string;
  readonly section: string;
  readonly summary: string;
}

/** A change to the draft that happens only when the author presses its button. */
export type Fix =
  | {
      readonly kind: 'insert';
      readonly label: string;
      readonly text: string;
      /** Asked first, for what is only true when the author says so. */
      readonly sure?: string;
    }
  | { readonly kind: 'replace'; readonly label: string; readonly span: Span; readonly text: string };

/** Where to turn to. `href` is https: or mailto:, or absent when there is only a name. */
export interface HelpRoute {
  readonly label: string;
  readonly href?: string;
}

/** Quiet advice for which no word of a draft is the reason; each can be switched off for good. */
export const nudgeKinds = ['pace', 'edit', 'pupil', 'avatar'] as const;
export type NudgeKind = (typeof nudgeKinds)[number];

/** A finding in the words of the author's language, ready to be drawn; the page never sees rules or packs. */
export interface ShownFinding {
  /** Identity for acknowledgement: the same risk on the same words has the same key, wherever they moved. */
  readonly key: string;
  readonly ruleId: RuleId;
  /** Not a finding of the rule, but a nudge beside it. */
  readonly nudge?: NudgeKind;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** Why it matters, one or two sentences. */
  readonly why: string;
  readonly place: Place;
  readonly evidence: readonly { readonly label: string; readonly span: Span }[];
  readonly clauses: readonly ShownClause[];
  readonly fixes: readonly Fix[];
  readonly help: readonly HelpRoute[];
}

/** The answer to one draft, as it travels to the page. Ranked: hold before warn before tip, then by position. */
export interface Advice {
  readonly language: Language;
  readonly findings: readonly ShownFinding[];
  /** Rules that broke on this draft; shown as "partly checked". */
  readonly failed: readonly RuleId[];
  /** What is said around the findings, by key, in the same language; the page knows only what it needs without them. */
  readonly words?: Readonly<Record<string, string>>;
}
