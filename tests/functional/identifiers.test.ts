import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { contextOf } from '@/engine/context';
import type { Draft } from '@/engine/draft';
import { read } from '@/engine/reading';
import { runRules } from '@/engine/review';
import { type Identifier, identifiers } from '@/engine/signals/identifiers';
import { rules } from '@/rules/index';
import { policyFor } from '../rules/policy-for';

const line = z.object({
  id: z.string(),
  lang: z.enum(['nl', 'en']),
  text: z.string(),
  /** What is to be found, and where it stands. */
  kind: z.optional(z.string()),
  mark: z.optional(z.string()),
  /** What only looks like an identifier. */
  like: z.optional(z.string()),
});
type Line = z.infer<typeof line>;

const lines = readFileSync(new URL('identifiers.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((each) => each.trim() !== '')
  .map((each) => z.parse(line, JSON.parse(each)));
const real = lines.filter(({ kind }) => kind !== undefined);
const alike = lines.filter(({ like }) => like !== undefined);

const draftOf = ({ text }: Line): Draft => ({ text, platform: 'facebook', surface: 'post', media: [] });
const policyOf = ({ lang, text }: Line) => policyFor({ language: lang, text });

function found(each: Line): readonly Identifier[] {
  const policy = policyOf(each);
  const own = policy.affiliations.map(({ institution }) => institution);
  return identifiers(
    read(draftOf(each), policy),
    own.flatMap(({ publicContacts }) => publicContacts),
    own.flatMap(({ domains }) => domains),
  ).filter(({ kind }) => kind !== 'postcode');
}

/** Is the kind that was meant found where it stands? */
function isFound(each: Line): boolean {
  const start = each.text.indexOf(each.mark ?? '');
  const end = start + (each.mark ?? '').length;
  return found(each).some(({ kind, span }) => kind === each.kind && span.start < end && start < span.end);
}

test('there is enough to go by, and every mark stands in its text', () => {
  expect(real.length).toBeGreaterThanOrEqual(150);
  expect(alike.length).toBeGreaterThanOrEqual(100);
  expect(real.filter(({ text, mark }) => mark === undefined || !text.includes(mark))).toEqual([]);
});

test('identifiers are found, however they are written', () => {
  const missed = real.filter((each) => !isFound(each)).map(({ kind, text }) => `${kind}: ${text}`);
  expect(missed.length / real.length, missed.join('\n')).toBeLessThanOrEqual(0.02);
});

test('what is found is covered to its last digit', () => {
  const loose = real.filter(isFound).filter((each) => {
    const end = each.text.indexOf(each.mark ?? '') + (each.mark ?? '').length;
    return !found(each).some(({ kind, span }) => kind === each.kind && span.end >= end);
  });
  expect(loose.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([]);
});

describe.each([...new Set(alike.map(({ like }) => like))])('%s', (like) => {
  test.each(alike.filter((each) => each.like === like))('is left alone: $text', (each) => {
    expect(found(each).map(({ kind, span }) => `${kind}: ${each.text.slice(span.start, span.end)}`)).toEqual([]);
  });
});

test('the author is warned of what was found, and of nothing else', () => {
  const warned = (each: Line): boolean => {
    const { reports, failed } = runRules(contextOf(draftOf(each), policyOf(each)), rules);
    expect(failed).toEqual([]);
    return (reports.get('personal-data') ?? []).length > 0;
  };
  const silent = real.filter((each) => isFound(each) && !warned(each));
  expect(silent.map(({ text }) => text)).toEqual([]);
  expect(alike.filter(warned).map(({ text }) => text)).toEqual([]);
});
