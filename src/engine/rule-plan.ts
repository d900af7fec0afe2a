import type { Policy } from './policy';
import type { Rule } from './rule';

/** The rules that a policy names, and which of them a topic calls for. */
export interface RulePlan {
  readonly rules: readonly Rule[];
  /** Places in `rules` of those that are asked of every draft. */
  readonly always: readonly number[];
  readonly byTopic: ReadonlyMap<string, readonly number[]>;
}

const made = new WeakMap<Policy, { readonly from: readonly Rule[]; readonly plan: RulePlan }>();

/** Plans once for each policy which rules to ask: most drafts call for few. */
export function planFor(policy: Policy, rules: readonly Rule[]): RulePlan {
  const known = made.get(policy);
  if (known?.from === rules) return known.plan;
  const plan = newPlan(rules.filter(({ id }) => policy.rules[id] !== undefined));
  made.set(policy, { from: rules, plan });
  return plan;
}

function newPlan(rules: readonly Rule[]): RulePlan {
  const always: number[] = [];
  const byTopic = new Map<string, number[]>();
  for (const [place, { needs }] of rules.entries()) {
    if (needs === undefined) always.push(place);
    for (const topic of needs ?? []) byTopic.set(topic, [...(byTopic.get(topic) ?? []), place]);
  }
  return { rules, always, byTopic };
}

/** The rules to ask of a draft that mentions these topics, in their order. */
export function asked({ rules, always, byTopic }: RulePlan, topics: Iterable<string>): readonly Rule[] {
  const calls = [...always];
  for (const topic of topics) {
    const places = byTopic.get(topic);
    if (places !== undefined) for (const place of places) calls.push(place);
  }
  calls.sort((a, b) => a - b);
  const found: Rule[] = [];
  for (let at = 0; at < calls.length; at++) {
    const rule = rules[calls[at] ?? 0];
    if (rule !== undefined && calls[at] !== calls[at - 1]) found.push(rule);
  }
  return found;
}
