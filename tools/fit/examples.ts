import { contextOf } from '@/engine/context';
import { featuresOf } from '@/engine/fitted/features';
import { outcomeNames } from '@/engine/fitted/outcome-names';
import { bucketOf } from '@/engine/fitted/weight-table';
import { runRules } from '@/engine/review';
import { type RuleId, ruleIds } from '@/engine/rule-ids';
import { rules } from '@/rules/index';
import type { LabelledDraft } from '../eval/corpus.ts';
import { policyOf } from '../eval/policy-of.ts';

/** What a risk's label teaches: 1 = insisted on, 0 = not there, -1 = defensible or not asked for here: learn nothing. */
export type Lesson = 1 | 0 | -1;

/** One draft as the fitting sees it. `buckets[i]` has `values[i]`. Lessons and outcomes are in the order of `ruleIds`. */
export interface Example {
  readonly id: string;
  /** Whose hand it is from: drafts of one batch are judged by models that saw none of it. */
  readonly batch: string;
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  readonly lessons: readonly Lesson[];
  /** Whether the rule fired by itself. */
  readonly fired: readonly boolean[];
  /** Whether the author's guideline asks for this rule at all. */
  readonly asked: readonly boolean[];
  /** Ordinary text: nothing is to be found, and an alarm weighs more. */
  readonly ordinary: boolean;
  /** Nobody who writes rules has read it, so its rule outcomes are as good as on any new draft. */
  readonly unread: boolean;
  /** How many drafts it counts for. */
  readonly weight: number;
}

export function exampleOf(labelled: LabelledDraft, { ordinary = false, unread = false, weight = 1 } = {}): Example {
  const { text, platform, surface, media, thread, institution, role, lang } = labelled;
  const policy = policyOf(institution, role, lang);
  const draft = { text, platform, surface, media, ...(thread === undefined ? {} : { thread }) };
  const context = contextOf(draft, policy);
  const { reports } = runRules(context, rules);
  const outcomes = new Map(
    [...reports].filter(([, list]) => list.length > 0).map(([id, list]) => [id, outcomeNames(list)]),
  );
  const { keys, values, size } = featuresOf(context, outcomes);
  const asked = ruleIds.map((id) => reports.has(id));
  const lesson = (id: RuleId, at: number): Lesson => {
    if (labelled.expect.includes(id)) return 1;
    return labelled.allow.includes(id) || !asked[at] ? -1 : 0;
  };
  return {
    id: labelled.id,
    batch: labelled.batch,
    buckets: Int32Array.from(keys.subarray(0, size), bucketOf),
    values: Float32Array.from(values.subarray(0, size)),
    lessons: ruleIds.map(lesson),
    fired: ruleIds.map((id) => outcomes.has(id)),
    asked,
    ordinary,
    unread,
    weight,
  };
}
