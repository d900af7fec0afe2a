import { expect, test } from 'vitest';
import type { Draft } from '@/engine/draft';
import type { Policy } from '@/engine/policy';
import { review } from '@/engine/review';
import { rules } from '@/rules/index';
import { policyFor } from '../rules/policy-for';

const text = 'Het wachtwoord van de artsenkamer is Koffie123';
const draft: Draft = { text, platform: 'x', surface: 'post', media: [] };
const policy = policyFor({ language: 'nl', text });

test('adds severity and clauses of the policy', () => {
  const { findings, failed } = review(draft, policy, rules);
  const finding = findings.find(({ ruleId }) => ruleId === 'confidential-information');
  expect(finding?.clauses.length).toBeGreaterThan(0);
  expect(failed).toEqual([]);
});

test('runs only the rules that the policy names', () => {
  const none: Policy = { ...policy, rules: {} };
  expect(review(draft, none, rules).findings).toEqual([]);
});

test('names a rule that breaks, and keeps the findings of the others', () => {
  const broken = rules.map((rule) =>
    rule.id === 'personal-data'
      ? {
          ...rule,
          check() {
            throw new Error('broken');
          },
        }
      : rule,
  );
  const { findings, failed } = review(draft, policy, broken);
  expect(failed).toEqual(['personal-data']);
  expect(findings.map(({ ruleId }) => ruleId)).toContain('confidential-information');
});

test('drops a finding that lies inside an allowed phrase', () => {
  const allowing: Policy = { ...policy, allowedPhrases: [text] };
  expect(review(draft, allowing, rules).findings.filter(({ place }) => place.kind === 'span')).toEqual([]);
});

test.each([
  '',
  ' ',
  '\n\n',
  '😂',
  '\ud800',
  '@',
  '#',
  '"',
  "'",
  '!!!',
  'a'.repeat(20_000),
  'de patiënt lag op bed 3. '.repeat(800),
])('survives an odd draft', (odd) => {
  expect(review({ ...draft, text: odd }, policy, rules).failed).toEqual([]);
});

test('gives the same answer twice', () => {
  expect(review(draft, policy, rules)).toEqual(review(draft, policy, rules));
});
