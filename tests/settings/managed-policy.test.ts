import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { managedKeys, noOrganisation, parseManagedPolicy } from '@/settings/managed-policy';
import { trimPolicy } from '@/settings/trim-policy';

test('no policy is nobody’s policy', () => {
  for (const nothing of [{}, undefined, null]) expect(parseManagedPolicy(nothing)).toEqual(noOrganisation);
});

test('a whole policy is read into the settings’ own terms', () => {
  const policy = parseManagedPolicy({
    affiliations: ['umcu:student', 'clusius'],
    role: 'leader',
    ownInstitutionName: 'Praktijk De Linde',
    ownInstitutionAliases: ['@delinde', 'delinde.nl'],
    ownInstitutionSector: 'hospital',
    language: 'nl',
    severityOverrides: ['insult=hold', 'doubt = tip'],
    disabledRisks: ['alcohol-party'],
    disclaimerNl: 'Ik spreek namens mezelf.',
    disclaimerEn: 'I speak for myself.',
    allowedPhrases: ['Dag van de Verpleging'],
    sites: ['x', 'linkedin'],
    whenUnchecked: 'notice',
    locks: ['severities', 'language'],
  });
  expect(policy.problems).toEqual([]);
  expect(policy.values).toMatchObject({
    affiliations: [
      { institution: 'umcu', role: 'student' },
      { institution: 'clusius', role: 'leader' },
      { institution: 'own', role: 'leader' },
    ],
    ownInstitution: { name: 'Praktijk De Linde', aliases: ['@delinde', 'delinde.nl'], sector: 'hospital' },
    language: 'nl',
    severities: { insult: 'hold', doubt: 'tip', 'alcohol-party': 'off' },
    disclaimers: { nl: 'Ik spreek namens mezelf.', en: 'I speak for myself.' },
    allowedPhrases: ['Dag van de Verpleging'],
    disabledSites: ['instagram', 'facebook'],
    whenUnchecked: 'notice',
  });
  expect(policy.locks).toEqual(['severities', 'language']);
  expect(policy.sets).not.toContain('pausedUntil');
});

describe('a bad item is left out, named, and takes nothing with it', () => {
  test.each([
    ['affiliations', ['umcu:king', 'umcu:student'], 'umcu:king', 'unknown-value'],
    ['affiliations', ['hogwarts', 'umcu:student'], 'hogwarts', 'unknown-institution'],
    ['affiliations', ['hogwarts:student'], 'hogwarts:student', 'unknown-institution'],
    ['affiliations', ['umcu:student:staff'], 'umcu:student:staff', 'unknown-value'],
    ['affiliations', [3], '3', 'wrong-type'],
    ['affiliations', 'umcu:student', 'umcu:student', 'wrong-type'],
    ['severityOverrides', ['insult=block', 'doubt=tip'], 'insult=block', 'unknown-value'],
    ['severityOverrides', ['insult'], 'insult', 'unknown-value'],
    ['disabledRisks', ['insults', 'doubt'], 'insults', 'unknown-value'],
    ['allowedPhrases', ['x'.repeat(90)], 'x'.repeat(80), 'too-long'],
    ['allowedPhrases', [' '], ' ', 'unknown-value'],
    ['sites', ['myspace', 'x'], 'myspace', 'unknown-value'],
    ['locks', ['everything'], 'everything', 'unknown-value'],
    ['language', 'fr', 'fr', 'unknown-value'],
    ['whenUnchecked', 'block', 'block', 'unknown-value'],
    ['lockSettings', 1, '1', 'wrong-type'],
    ['disclaimerNl', 'x'.repeat(501), 'x'.repeat(80), 'too-long'],
    ['disclaimerEn', { text: 'no' }, '{…}', 'wrong-type'],
  ])('%s: %j', (key, value, item, reason) => {
    const { problems, values } = parseManagedPolicy({ disabledRisks: ['press-contact'], [key]: value, role: 'staff' });
    expect(problems).toEqual([{ from: 'organisation', key, item, reason }]);
    if (key !== 'disabledRisks') expect(values.severities).toMatchObject({ 'press-contact': 'off' });
  });

  test('a key that does not exist is named', () => {
    expect(parseManagedPolicy({ reportUrl: 'https://example.org' }).problems).toEqual([
      { from: 'organisation', key: 'reportUrl', reason: 'unknown-key' },
    ]);
  });

  test('a list that is too long counts up to its end', () => {
    const { values, problems } = parseManagedPolicy({
      allowedPhrases: Array.from({ length: 2_500 }, (_, index) => `phrase ${index}`),
    });
    expect(values.allowedPhrases).toHaveLength(2_000);
    expect(problems).toEqual([{ from: 'organisation', key: 'allowedPhrases', reason: 'too-many' }]);
  });

  test('sites that are all unknown leave every site on', () => {
    expect(parseManagedPolicy({ sites: ['myspace'] }).values.disabledSites).toEqual([]);
  });
});

test('a risk that is switched off and given a severity keeps the severity', () => {
  const { values } = parseManagedPolicy({ disabledRisks: ['insult'], severityOverrides: ['insult=tip'] });
  expect(values.severities).toEqual({ insult: 'tip' });
});

test('lockSettings locks all that can be locked, and not the author’s own word', () => {
  const { locks } = parseManagedPolicy({ lockSettings: true });
  expect(locks).toContain('severities');
  expect(locks).not.toContain('disclaimerInBio');
});

describe('a guideline of one’s own', () => {
  const bundled = readFileSync(new URL('../../src/policies/clusius-college.json', import.meta.url), 'utf8');
  const pack = bundled.replaceAll('clusius', 'vbz').replaceAll('Clusius', 'VBZ');

  test('comes along as the text of its file, and affiliations can name its institution', () => {
    const { packs, values, problems } = parseManagedPolicy({ packs: [pack], affiliations: ['vbz:pupil'] });
    expect(problems).toEqual([]);
    expect(packs.map(({ institution }) => institution.id)).toEqual(['vbz']);
    expect(values.affiliations).toEqual([{ institution: 'vbz', role: 'pupil' }]);
  });

  test.each([
    ['one fault', pack.replace(/"severity": "\w+"/, '"severity": "block"'), 'invalid-pack'],
    ['no JSON', '{', 'invalid-pack'],
    ['too many levels', '['.repeat(100_000) + ']'.repeat(100_000), 'invalid-pack'],
    ['more than 256 KB', ' '.repeat(262_145), 'too-long'],
    ['an object instead of its text', {}, 'wrong-type'],
  ])('with %s is left out alone, and its institution with it', (_name, item, reason) => {
    const { packs, values, problems } = parseManagedPolicy({
      packs: [item],
      affiliations: ['vbz:pupil', 'umcu:student'],
    });
    expect(packs).toEqual([]);
    expect(values.affiliations).toEqual([{ institution: 'umcu', role: 'student' }]);
    expect(problems.map(({ key, reason: why }) => [key, why])).toEqual([
      ['packs', reason],
      ['affiliations', 'unknown-institution'],
    ]);
  });

  test('says where its fault is', () => {
    const faulty = pack.replace(/"severity": "\w+"/, '"severity": "block"');
    expect(parseManagedPolicy({ packs: [faulty] }).problems[0]?.item).toMatch(/^clauses\[\d+\]\.rules\.[\w-]+/);
  });

  test('reads the same after it was trimmed for the next start', () => {
    const policy = { packs: [pack, '{', pack, pack, pack], affiliations: ['vbz:pupil'] };
    expect(parseManagedPolicy(trimPolicy(policy))).toEqual(parseManagedPolicy(policy));
  });
});

const policyLike = fc.dictionary(
  fc.oneof(fc.constantFrom(...Object.keys(managedKeys), '__proto__', 'constructor', 'toString'), fc.string()),
  fc.oneof(
    { depthSize: 'medium' },
    fc.jsonValue(),
    fc.array(
      fc.oneof(
        fc.constantFrom('umcu:student', 'umcu', 'insult=hold', 'insult', 'x', 'language', 'own:staff', '<b>hi</b>'),
        fc.constantFrom('javascript:alert(1)', '__proto__=hold', '__proto__:student', 'constructor', 'insult=hold=tip'),
        fc.string({ size: 'medium' }),
        fc.jsonValue(),
      ),
    ),
    fc.constantFrom('nl', 'staff', 'hospital', 'ask', 'block', true, 1, null, 'x'.repeat(5_000)),
  ),
);

const isFrozenThroughout = (data: unknown): boolean =>
  typeof data !== 'object' || data === null || (Object.isFrozen(data) && Object.values(data).every(isFrozenThroughout));

const prototypes = (): readonly string[] =>
  [Object.prototype, Array.prototype].flatMap((prototype) => Reflect.ownKeys(prototype).map(String));

describe('whatever the browser hands over', () => {
  test('is read without a throw, frozen and within its caps, and no prototype changes', () => {
    const before = prototypes();
    fc.assert(
      fc.property(fc.oneof(policyLike, fc.jsonValue(), fc.anything()), (raw) => {
        const policy = parseManagedPolicy(raw);
        expect(isFrozenThroughout(policy)).toBe(true);
        expect(JSON.stringify(policy.values).length).toBeLessThan(200_000);
        expect(policy.problems.length).toBeLessThan(400);
        expect(['ask', 'notice']).toContain(policy.values.whenUnchecked);
        expect(prototypes()).toEqual(before);
      }),
      { numRuns: 10_000 },
    );
  });

  test('reads the same after it was trimmed for the next start', () => {
    fc.assert(
      fc.property(policyLike, (raw) => {
        const trimmed: unknown = JSON.parse(JSON.stringify(trimPolicy(raw)));
        expect(parseManagedPolicy(trimmed)).toEqual(parseManagedPolicy(raw));
      }),
      { numRuns: 5_000 },
    );
  });

  test('keeps a policy of megabytes small', () => {
    const huge = { disclaimerNl: 'x'.repeat(5_000_000), allowedPhrases: Array(100_000).fill('y'.repeat(1_000)) };
    expect(JSON.stringify(trimPolicy(huge)).length).toBeLessThan(300_000);
    expect(parseManagedPolicy(trimPolicy(huge))).toEqual(parseManagedPolicy(huge));
  });
});
