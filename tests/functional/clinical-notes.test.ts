import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { contextOf } from '@/engine/context';
import { type Draft, languages } from '@/engine/draft';
import { runRules } from '@/engine/review';
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

/** Does the rule find a patient in a note that somebody of the hospital pastes as a post? */
function found({ text, lang }: Case): boolean {
  const draft: Draft = { text, platform: 'facebook', surface: 'post', media: [] };
  const { reports, failed } = runRules(contextOf(draft, policyOf('umcu', 'staff', lang, draft)), rules);
  expect(failed).toEqual([]);
  return (reports.get('patient-description') ?? []).length > 0;
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
});
