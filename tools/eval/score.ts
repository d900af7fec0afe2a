import type { Severity } from '@/engine/finding';
import type { RuleId } from '@/engine/rule-ids';
import type { LabelledDraft } from './corpus.ts';

/** Rules whose tips count: what they look for is small by nature. For the others only `warn` and `hold` count. */
const tipsByNature: ReadonlySet<RuleId> = new Set([
  'unprofessional-language',
  'alcohol-party',
  'pupil-contact',
  'repeat-posting',
  'edit-transparency',
]);

export interface Scored {
  readonly draft: LabelledDraft;
  readonly hit: readonly RuleId[];
  readonly missed: readonly RuleId[];
  readonly alarm: readonly RuleId[];
  /** The rules that hold. */
  readonly holds: readonly RuleId[];
  /** Of every finding, tips too. */
  readonly severities: readonly Severity[];
}

/** Compares what was found in one draft with its labels; several findings of one rule count once. */
export function score(
  draft: LabelledDraft,
  findings: readonly { readonly ruleId: RuleId; readonly severity: Severity }[],
): Scored {
  const counted = findings.filter(({ ruleId, severity }) => severity !== 'tip' || tipsByNature.has(ruleId));
  const found = [...new Set(counted.map(({ ruleId }) => ruleId))];
  return {
    draft,
    hit: found.filter((id) => draft.expect.includes(id)),
    missed: draft.expect.filter((id) => !found.includes(id)),
    alarm: found.filter((id) => !draft.expect.includes(id) && !draft.allow.includes(id)),
    holds: [...new Set(counted.filter(({ severity }) => severity === 'hold').map(({ ruleId }) => ruleId))],
    severities: findings.map(({ severity }) => severity),
  };
}

export interface Figures {
  readonly expected: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly misses: number;
  readonly alarms: number;
}

/** Recall, precision and F1 over `scored`, of one rule or of all together. */
export function figures(scored: readonly Scored[], rule?: RuleId): Figures {
  const count = (pick: (each: Scored) => readonly RuleId[]): number =>
    scored.reduce((sum, each) => sum + (rule === undefined ? pick(each).length : Number(pick(each).includes(rule))), 0);
  const hits = count((each) => each.hit);
  const misses = count((each) => each.missed);
  const alarms = count((each) => each.alarm);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    expected: hits + misses,
    recall: share(hits, hits + misses),
    precision: share(hits, hits + alarms),
    f1: share(2 * hits, 2 * hits + misses + alarms),
    misses,
    alarms,
  };
}
