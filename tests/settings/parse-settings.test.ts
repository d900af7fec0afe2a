import { describe, expect, test } from 'vitest';
import { parseSettings } from '@/settings/parse-settings';
import { defaults } from '@/settings/setting-values';

const stored = {
  version: 1,
  affiliations: [{ institution: 'umcu', role: 'student' }],
  ownInstitution: { name: 'Praktijk De Linde', aliases: ['@delinde', '#delinde', 'delinde.nl'], sector: 'hospital' },
  language: 'nl',
  severities: { insult: 'hold', 'alcohol-party': 'off' },
  disclaimers: { nl: 'Ik spreek namens mezelf.', nlShort: '(op eigen titel)' },
  disclaimerInBio: true,
  allowedPhrases: ['Dag van de Verpleging'],
  checklist: ['two-factor'],
  pausedUntil: 1_790_000_000_000,
  disabledSites: ['instagram'],
  whenUnchecked: 'notice',
  insights: true,
  nudgesOff: ['pace'],
  packs: [],
};

test('what was stored well comes back as it was', () => {
  const { version: _version, ...values } = stored;
  expect(parseSettings(stored, 'user')).toEqual({ settings: values, problems: [] });
});

test('nothing stored is no problem: the defaults count', () => {
  expect(parseSettings(undefined, 'user')).toEqual({ settings: defaults, problems: [] });
});

test.each([null, 'corrupt', 7, [], true])('%j instead of settings leaves every check on and is a problem', (raw) => {
  const { settings, problems } = parseSettings(raw, 'user');
  expect(settings).toEqual(defaults);
  expect(problems).toEqual([{ from: 'user', key: 'settings', reason: 'wrong-type' }]);
});

describe('one value that does not fit', () => {
  test.each([
    ['language', 'fr', 'unknown-value'],
    ['language', 3, 'unknown-value'],
    ['disclaimerInBio', 1, 'wrong-type'],
    ['pausedUntil', 'tomorrow', 'wrong-type'],
    ['pausedUntil', Number.MAX_VALUE, 'unknown-value'],
    ['pausedUntil', -1, 'unknown-value'],
    ['severities', 'all off', 'wrong-type'],
    ['affiliations', { institution: 'umcu', role: 'student' }, 'wrong-type'],
    ['ownInstitution', { name: 'x'.repeat(121), aliases: [], sector: 'school' }, 'too-long'],
    ['whenUnchecked', 'block', 'unknown-value'],
  ])('%s: %j counts as the default and is named (%s)', (key, value, reason) => {
    const { settings, problems } = parseSettings({ ...stored, [key]: value }, 'user');
    expect(Object.entries(settings)).toContainEqual(Object.entries(defaults).find(([name]) => name === key));
    expect(problems).toMatchObject([{ from: 'user', key, reason }]);
  });

  test('leaves the other values alone', () => {
    const { settings } = parseSettings({ ...stored, language: 'fr' }, 'user');
    expect(settings).toMatchObject({ severities: stored.severities, affiliations: stored.affiliations });
  });

  test('leaves the other items of its list alone', () => {
    const { settings, problems } = parseSettings(
      { affiliations: [{ institution: 'umcu', role: 'king' }, ...stored.affiliations] },
      'user',
    );
    expect(settings.affiliations).toEqual(stored.affiliations);
    expect(problems).toHaveLength(1);
  });

  test('never switches a rule off', () => {
    const { settings, problems } = parseSettings({ severities: { insult: 'of', threat: 0, doubt: 'tip' } }, 'user');
    expect(settings.severities).toEqual({ doubt: 'tip' });
    expect(problems.map(({ item }) => item)).toEqual(['insult', 'threat']);
  });
});

test('a key of a newer version is no problem', () => {
  expect(parseSettings({ tomorrow: true }, 'user').problems).toEqual([]);
});

test('an own __proto__ key changes no object', () => {
  const raw: unknown = JSON.parse('{"severities":{"__proto__":"off","insult":"off"},"__proto__":{"language":"nl"}}');
  const { settings } = parseSettings(raw, 'user');
  expect(settings.language).toBe('auto');
  expect(Object.keys(settings.severities)).toEqual(['insult']);
  expect(Object.getPrototypeOf(settings.severities)).toBe(Object.prototype);
});
