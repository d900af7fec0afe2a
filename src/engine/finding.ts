import type { Span } from './draft';
import type { RuleId } from './rule-ids';

export const severities = ['tip', 'warn', 'hold'] as const;
/** What happens: `tip` a quiet line, `warn` the banner opens, `hold` publishing is held once. Set by the policy pack. */
export type Severity = (typeof severities)[number];

/** Where in the draft a report points. */
export type Place =
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'media' }
  | { readonly kind: 'draft' };

/** One piece of the reason: which signal was seen and where (`age` at [8, 10)). Text is cut from the draft when shown. */
export interface Evidence {
  readonly signal: string;
  readonly span: Span;
}

/** What the author can let us do. Text and labels are filled in from the policy when the finding is presented. */
export const fixKinds = ['insert-disclaimer', 'insert-affiliation', 'mask', 'add-source', 'add-permission'] as const;
export type FixKind = (typeof fixKinds)[number];

/** What a rule yields. */
export interface Report {
  readonly messageId: string;
  readonly place: Place;
  readonly evidence: readonly Evidence[];
  readonly fixes?: readonly FixKind[];
  /** By how much the signs outweigh what the rule asks for, where it weighs them. */
  readonly strength?: number;
}

/** A clause by pack and number, as in `umc-utrecht-nl/N2`. */
export type ClauseRef = string;

/** A report once the engine has added rule, severity and clauses. */
export interface Finding extends Report {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly clauses: readonly ClauseRef[];
}

/** The outcome for one draft. `failed` names rules that threw: a broken rule must never look like a silent one. */
export interface Review {
  readonly findings: readonly Finding[];
  readonly failed: readonly RuleId[];
}
