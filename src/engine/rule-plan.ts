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
  const places = [...always];
  for (const topic of topics)
    for (const place of byTopic.get(topic) ?? none) if (!places.includes(place)) places.push(place);
  const found: Rule[] = [];
  for (let place = 0; place < rules.length; place++) {
    const rule = rules[place];
    if (rule !== undefined && places.includes(place)) found.push(rule);
  }
  return found;
}

const none: readonly number[] = [];
