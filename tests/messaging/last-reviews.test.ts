import { expect, test } from 'vitest';
import type { ShownFinding } from '@/engine/advice';
import { lastReviews } from '@/messaging/last-reviews';

const finding = (text: string): ShownFinding => ({
  key: text,
  ruleId: 'insult',
  severity: 'warn',
  title: text,
  message: text,
  why: text,
  place: { kind: 'draft' },
  evidence: [],
  clauses: [],
  fixes: [],
  help: [],
});

test('the last review of each tab counts, by rule and severity alone', () => {
  const reviews = lastReviews();
  reviews.note({ tabId: 7 }, { findings: [finding('een'), finding('twee')] });
  reviews.note({ tabId: 8 }, { findings: [] });
  expect(reviews.of(7)).toEqual([
    { ruleId: 'insult', severity: 'warn' },
    { ruleId: 'insult', severity: 'warn' },
  ]);
  reviews.note({ tabId: 7 }, { findings: [] });
  expect(reviews.of(7)).toEqual([]);
});

test('a tab that nobody reviewed, or that is gone, has nothing', () => {
  const reviews = lastReviews();
  reviews.note({ tabId: 7 }, { findings: [finding('een')] });
  reviews.forget(7);
  expect(reviews.of(7)).toEqual([]);
  expect(reviews.of(9)).toEqual([]);
});
