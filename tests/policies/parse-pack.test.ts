import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselinePack } from '@/policies/packs';
import { parsePack } from '@/policies/parse-pack';

const isRecord = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** The baseline as an ordinary object that may be spoilt, with one value set at a path. */
function spoilt(path: readonly (string | number)[], value: unknown): unknown {
  const pack: unknown = JSON.parse(JSON.stringify(baselinePack()));
  let at: unknown = pack;
  for (const step of path.slice(0, -1)) at = isRecord(at) ? at[step] : undefined;
  const last = path.at(-1);
  if (!isRecord(at) || last === undefined) throw new Error(`Nothing at ${path.join('.')}`);
  at[last] = value;
  return pack;
}

const problemsOf = (input: unknown): readonly (readonly [string, string])[] => {
  const parsed = parsePack(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => [path, message.en] as const);
};

const contact = { id: 'x', purpose: 'press', label: { nl: 'a', en: 'b' } };

describe('a pack is refused with the place and what to do', () => {
  test.each([
    [
      'a misspelt rule',
      ['clauses', 0, 'rules'],
      { insutl: { severity: 'warn' } },
      'clauses[0].rules.insutl',
      /no such field/,
    ],
    [
      'an unknown severity',
      ['clauses', 0, 'rules'],
      { insult: { severity: 'block' } },
      'clauses[0].rules.insult.severity',
      /one of: tip, warn, hold, off/,
    ],
    ['a field of its own', ['clauses', 0, 'script'], 'alert(1)', 'clauses[0].script', /no such field/],
    ['a missing translation', ['clauses', 0, 'summary'], { nl: 'Ja.' }, 'clauses[0].summary.en', /missing/],
    [
      'markup in a text',
      ['clauses', 0, 'summary', 'nl'],
      '<img src=x onerror=alert(1)>',
      'clauses[0].summary.nl',
      /[Mm]arkup/,
    ],
    ['a pattern for a phrase', ['institution', 'aliases'], ['umc.*utrecht'], 'institution.aliases[0]', /literally/],
    ['a phrase that is too long', ['institution', 'aliases'], ['x'.repeat(81)], 'institution.aliases[0]', /too long/],
    ['a script for a link', ['contacts', 0], { ...contact, link: 'javascript:alert(1)' }, 'contacts[0].link', /https/],
    ['an unsafe link', ['contacts', 0], { ...contact, link: 'http://example.org' }, 'contacts[0].link', /https/],
    [
      'a link with a password',
      ['contacts', 0],
      { ...contact, link: 'https://me:secret@example.org/' },
      'contacts[0].link',
      /user name/,
    ],
    ['a route to nowhere', ['clauses', 0, 'help'], ['nobody'], 'clauses[0].help[0]', /No contact/],
    [
      'a checklist item that is not there',
      ['clauses', 0, 'checklist'],
      ['nothing'],
      'clauses[0].checklist[0]',
      /No item/,
    ],
    ['a clause id used twice', ['clauses', 1, 'id'], '1', 'clauses[1].id', /twice/],
    ['an unknown role', ['roles'], ['captain'], 'roles[0]', /one of: student/],
    ['another format', ['format'], 2, 'format', /one of: 1/],
  ] as const)('%s', (_name, path, value, place, message) => {
    expect(problemsOf(spoilt(path, value))).toContainEqual([place, expect.stringMatching(message)]);
  });

  test('more than 2,000 phrases', () => {
    const many = Array.from({ length: 500 }, (_, index) => `name ${index}`);
    const pack = spoilt(['institution', 'aliases'], many);
    const heavier = (key: string): void => {
      if (isRecord(pack) && isRecord(pack.institution)) Object.assign(pack.institution, { [key]: many });
    };
    for (const key of ['handles', 'hashtags', 'domains']) heavier(key);
    expect(problemsOf(pack)).toEqual([['', expect.stringMatching('2,000')]]);
  });

  test('more than 256 KB', () => {
    expect(problemsOf({ padding: 'x'.repeat(300_000) })).toEqual([['', expect.stringMatching('256 KB')]]);
  });

  test('a prototype in disguise', () => {
    const pack: unknown = JSON.parse(JSON.stringify(baselinePack()).replace('{', '{"__proto__":{"polluted":true},'));
    expect(parsePack(pack).ok).toBe(false);
  });
});

test('a good pack comes back whole and frozen', () => {
  const parsed = parsePack(JSON.parse(JSON.stringify(baselinePack())));
  expect(parsed).toEqual({ ok: true, value: baselinePack() });
  expect(parsed.ok && Object.isFrozen(parsed.value.clauses[0]?.summary)).toBe(true);
});

test('no input makes the parser throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parsePack(value).ok).toBe(false);
    }),
  );
  expect(parsePack(undefined).ok).toBe(false);
});
