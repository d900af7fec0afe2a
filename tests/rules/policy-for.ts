import type { Draft } from '@/engine/draft';
import type { Policy } from '@/engine/policy';
import type { Example, Rule } from '@/engine/rule';
import { resolvePolicy } from '@/policies/resolve';

/** The draft an example stands for; what it does not say is the plainest thing. */
export function draftOf(example: Example): Draft {
  return {
    text: example.text,
    platform: example.platform ?? 'linkedin',
    surface: example.surface ?? 'post',
    media: example.media ?? [],
    ...(example.thread === undefined ? {} : { thread: example.thread }),
  };
}

/** The policy of an example's author: a medical student unless it says otherwise. */
export function policyFor(example: Example, rule?: Rule): Policy {
  const affiliations = [{ institution: example.institution ?? 'umcu', role: example.role ?? 'student' }] as const;
  const input = {
    affiliations,
    severities: {},
    disclaimerInBio: false,
    allowedPhrases: [],
    language: example.language,
  };
  const { policy } = resolvePolicy(input, example.language);
  if (rule === undefined || policy.rules[rule.id] !== undefined) return policy;
  return { ...policy, rules: { ...policy.rules, [rule.id]: { severity: 'warn', clauses: [] } } };
}
