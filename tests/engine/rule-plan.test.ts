import { expect, test } from 'vitest';
import { asked, planFor } from '@/engine/rule-plan';
import { rules } from '@/rules/index';
import { policyFor } from '../rules/policy-for';

const policy = policyFor({ language: 'nl', text: '' });
const inForce = rules.filter(({ id }) => policy.rules[id] !== undefined);
const idsFor = (...topics: readonly string[]): readonly string[] =>
  asked(planFor(policy, rules), topics).map(({ id }) => id);

test('asks rules that need no topic of every draft, and no other of one that mentions nothing', () => {
  expect(idsFor()).toEqual(inForce.filter(({ needs }) => needs === undefined).map(({ id }) => id));
});

test('asks a rule once, in its place, however many of its topics are mentioned', () => {
  const topics = inForce.flatMap(({ needs }) => needs ?? []);
  expect(idsFor(...topics, ...topics)).toEqual(inForce.map(({ id }) => id));
});

test('plans anew for other rules under the same policy', () => {
  const fewer = rules.slice(0, 3);
  expect(asked(planFor(policy, fewer), []).every((rule) => fewer.includes(rule))).toBe(true);
  expect(idsFor('secretly')).toContain('covert-recording');
});
