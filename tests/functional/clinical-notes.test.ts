import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { contextOf } from '@/engine/context';
import { type Draft, languages } from '@/engine/draft';
import { review, runRules } from '@/engine/review';
import { rules } from '@/rules/index';
import { policyOf } from '../../tools/eval/policy-of';

const schema = z.strictObject({
  id: z.string(),
  lang: z.enum(languages),
  kind: z.enum(['note', 'look-alike']),
  /** What it was taken from: a ward note, a letter, a triage line; a textbook, a guideline, one's own illness. */
  form: z.string(),
  text: z.string(),
});
type Case = z.infer<typeof schema>;

const cases = readFileSync(fileURLToPath(new URL('clinical-notes.jsonl', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => z.parse(schema, JSON.parse(line)));

/** What somebody of the hospital pastes as a post. */
const draftOf = ({ text }: Case): Draft => ({ text, platform: 'facebook', surface: 'post', media: [] });

const policyFor = (each: Case) => policyOf('umcu', 'staff', each.lang, draftOf(each));

/** Does the rule find a patient? */
function found(each: Case): boolean {
  const { reports, failed } = runRules(contextOf(draftOf(each), policyFor(each)), rules);
  expect(failed).toEqual([]);
  return (reports.get('patient-description') ?? []).length > 0;
}

/** Does the product warn of a patient, for all to see? */
function raised(each: Case): boolean {
  const { findings, failed } = review(draftOf(each), policyFor(each), rules);
  expect(failed).toEqual([]);
  return findings.some(({ ruleId, severity }) => ruleId === 'patient-description' && severity !== 'tip');
}

const shown = ({ id, form, text }: Case): string => `${id} ${form}: ${text}`;

describe.each(languages)('in %s', (language) => {
  const own = cases.filter(({ lang }) => lang === language);
  const notes = own.filter(({ kind }) => kind === 'note');
  const lookAlikes = own.filter(({ kind }) => kind === 'look-alike');

  test('there are sixty notes and thirty that only look like one', () => {
    expect([notes.length, lookAlikes.length]).toEqual([60, 30]);
  });

  test('at least 95 of 100 notes from a chart are seen to describe a patient', () => {
    const missed = notes.filter((each) => !found(each)).map(shown);
    expect(missed.length / notes.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('at most 5 of 100 lessons, guidelines, figures and stories of one’s own are taken for one', () => {
    const alarmed = lookAlikes.filter(found).map(shown);
    expect(alarmed.length / lookAlikes.length, alarmed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('the product warns of at least 90 of 100 notes', () => {
    const missed = notes.filter((each) => !raised(each)).map(shown);
    expect(missed.length / notes.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  test('the product warns of at most 5 of 100 that only look like one', () => {
    const alarmed = lookAlikes.filter(raised).map(shown);
    expect(alarmed.length / lookAlikes.length, alarmed.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
