import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { contextOf } from '@/engine/context';
import { languages, platforms, roles, surfaces } from '@/engine/draft';
import { review, runRules } from '@/engine/review';
import { rules } from '@/rules/index';
import { policyOf } from '../../tools/eval/policy-of';

const hateful = ['threat', 'insult', 'sexual-harassment'] as const;

/** What a case must raise; `hate` may be any of the three, `clean` none of them. */
const schema = z.strictObject({
  id: z.string(),
  lang: z.enum(languages),
  /** How it is said: directly, by what it implies, in a quotation … */
  function: z.string(),
  /** Whom it is about: a group that prejudice is about, somebody at work or school, the author, a thing. */
  target: z.string(),
  label: z.enum([...hateful, 'hate', 'clean']),
  platform: z.enum(platforms),
  surface: z.enum(surfaces),
  institution: z.string(),
  role: z.enum(roles),
  media: z.array(z.never()),
  text: z.string(),
});
type Case = z.infer<typeof schema>;

const cases = readFileSync(fileURLToPath(new URL('hate.jsonl', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => z.parse(schema, JSON.parse(line)));

const groups = ['women', 'black-people', 'muslims', 'jews', 'lgbt', 'disabled', 'migrants'];
const people = ['teacher', 'pupil', 'nurse', 'colleague'];

const wantedBy = ({ label }: Case): readonly string[] => (label === 'clean' || label === 'hate' ? hateful : [label]);

const policyFor = ({ institution, role, lang, surface }: Case) =>
  policyOf(institution, role, lang, { surface, media: [] });

/** Do the rules find one of the risks of the label? */
function found(each: Case): boolean {
  const { text, platform, surface } = each;
  const { reports, failed } = runRules(contextOf({ text, platform, surface, media: [] }, policyFor(each)), rules);
  expect(failed).toEqual([]);
  return [...reports].some(([id, list]) => list.length > 0 && wantedBy(each).includes(id));
}

/** Is one of the risks of the label raised by the product, for all to see (a tip is not)? */
function raised(each: Case): boolean {
  const { text, platform, surface } = each;
  const { findings, failed } = review({ text, platform, surface, media: [] }, policyFor(each), rules);
  expect(failed).toEqual([]);
  return findings.some(({ ruleId, severity }) => severity !== 'tip' && wantedBy(each).includes(ruleId));
}

const shown = ({ id, function: how, text }: Case): string => `${id} ${how}: ${text}`;

describe.each(languages)('in %s', (language) => {
  const own = cases.filter(({ lang }) => lang === language);
  const meant = own.filter(({ label }) => label !== 'clean');
  const clean = own.filter(({ label }) => label === 'clean');

  test('there are two hundred cases, half of them clean, about every group and kind of person', () => {
    expect(own.length).toBeGreaterThanOrEqual(200);
    expect(Math.abs(meant.length - clean.length)).toBeLessThanOrEqual(own.length / 50);
    for (const target of [...groups, ...people]) {
      expect(meant.map((each) => each.target)).toContain(target);
      expect(clean.map((each) => each.target)).toContain(target);
    }
    expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
  });

  test('the rules find at least 85 % of threats, insults, harassment and hate for what it is', () => {
    const missed = meant.filter((each) => !found(each));
    expect(missed.length / meant.length, missed.map(shown).join('\n')).toBeLessThanOrEqual(0.15);
  });

  test('the rules take at most 5 % of the look-alikes for it', () => {
    const alarmed = clean.filter(found);
    expect(alarmed.length / clean.length, alarmed.map(shown).join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('the product raises at least 85 %', () => {
    const missed = meant.filter((each) => !raised(each));
    expect(missed.length / meant.length, missed.map(shown).join('\n')).toBeLessThanOrEqual(0.15);
  });

  test('the product takes at most 5 % of the look-alikes for it', () => {
    const alarmed = clean.filter(raised);
    expect(alarmed.length / clean.length, alarmed.map(shown).join('\n')).toBeLessThanOrEqual(0.05);
  });
});
