import { describe, expect, test } from 'vitest';
import { contextOf } from '@/engine/context';
import { languages } from '@/engine/draft';
import type { Report } from '@/engine/finding';
import type { Rule, RuleContext } from '@/engine/rule';
import { ruleIds } from '@/engine/rule-ids';
import { rules } from '@/rules/index';
import { draftOf, policyFor } from './policy-for';
import { rulePage } from './rule-page';

test('every risk has a rule, in the order of the guidelines', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds);
});

const reportsOf = (rule: Rule, context: RuleContext): readonly Report[] =>
  rule.applies?.(context) === false ? [] : [...rule.check(context)];

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test.each(rule.examples.flagged)('flags ($language) $text', (example) => {
    expect(reportsOf(rule, contextOf(draftOf(example), policyFor(example, rule)))).not.toEqual([]);
  });

  test.each(rule.examples.clean)('leaves alone ($language) $text', (example) => {
    expect(reportsOf(rule, contextOf(draftOf(example), policyFor(example, rule)))).toEqual([]);
  });

  test.each(languages)('teaches with examples in %s', (language) => {
    expect(rule.examples.flagged.some((example) => example.language === language)).toBe(true);
    expect(rule.examples.clean.some((example) => example.language === language)).toBe(true);
  });

  test('reports only places inside the draft', () => {
    for (const example of rule.examples.flagged) {
      for (const report of rule.check(contextOf(draftOf(example), policyFor(example, rule)))) {
        const spans = [
          ...report.evidence.map(({ span }) => span),
          ...(report.place.kind === 'span' ? [report.place.span] : []),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(example.text.length);
        }
      }
    }
  });

  test('is documented as it works', async () => {
    await expect(rulePage(rule)).toMatchFileSnapshot(`../../docs/rules/${rule.id}.md`);
  });
});
