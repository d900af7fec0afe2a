import { describe, expect, test } from 'vitest';
import { bundledPacks } from '@/policies/packs';
import { combine, resolveLanguage } from '@/settings/effective-settings';
import { noOrganisation, parseManagedPolicy } from '@/settings/managed-policy';
import { defaults, type Settings } from '@/settings/setting-values';

const user: Settings = {
  ...defaults,
  affiliations: [{ institution: 'clusius', role: 'pupil' }],
  language: 'en',
  severities: { insult: 'off', doubt: 'hold' },
  allowedPhrases: ['open dag'],
  pausedUntil: 1_790_000_000_000,
  disclaimerInBio: true,
};
const policy = parseManagedPolicy({
  affiliations: ['umcu:student'],
  severityOverrides: ['insult=hold'],
  language: 'nl',
  allowedPhrases: ['Dag van de Verpleging'],
});

test('without an administrator the author’s choices count, and the rest is default', () => {
  const { settings, origins, locked } = combine(user, noOrganisation, []);
  expect(settings).toEqual(user);
  expect(origins).toMatchObject({ language: 'user', severities: 'user', disabledSites: 'default' });
  expect(locked).toEqual([]);
});

describe('an administrator', () => {
  const effective = combine(user, policy, []);

  test('decides a single value', () => {
    expect(effective.settings.language).toBe('nl');
    expect(effective.origins.language).toBe('organisation');
  });

  test('adds to what the author belongs to', () => {
    expect(effective.settings.affiliations).toEqual([
      { institution: 'umcu', role: 'student' },
      { institution: 'clusius', role: 'pupil' },
    ]);
    expect(effective.settings.allowedPhrases).toEqual(['Dag van de Verpleging', 'open dag']);
  });

  test('decides per risk, and leaves the other risks to the author', () => {
    expect(effective.settings.severities).toEqual({ insult: 'hold', doubt: 'hold' });
  });

  test('words a language at every length, and leaves the other to the author', () => {
    const mine = { nl: 'Van mij.', nlShort: '(mij)', en: 'Mine.', enShort: '(me)' };
    const worded = parseManagedPolicy({ disclaimerNl: 'Namens mezelf, niet namens ons.' });
    expect(combine({ ...user, disclaimers: mine }, worded, []).settings.disclaimers).toEqual({
      nl: 'Namens mezelf, niet namens ons.',
      en: 'Mine.',
      enShort: '(me)',
    });
  });

  test('leaves the author’s own part readable for the options page', () => {
    expect(effective.user).toEqual(user);
  });
});

describe('an institution without a guideline', () => {
  const stranger: Settings = {
    ...user,
    affiliations: [{ institution: 'hogwarts', role: 'pupil' }, ...user.affiliations],
  };
  const problem = { from: 'user', key: 'affiliations', item: 'hogwarts', reason: 'unknown-institution' };

  test('is named, and stays where it was', () => {
    const { settings, problems } = combine(stranger, noOrganisation, []);
    expect(problems).toEqual([problem]);
    expect(settings.affiliations).toEqual(stranger.affiliations);
  });

  test('is no problem once a policy brings its guideline', () => {
    const [pack] = bundledPacks();
    if (!pack) throw new Error('no packs');
    const brought = { ...pack, id: 'hogwarts', institution: { ...pack.institution, id: 'hogwarts' } };
    const before = combine(stranger, noOrganisation, []).problems;
    expect(combine(stranger, { ...noOrganisation, packs: [brought] }, before).problems).toEqual([]);
  });

  test('is named once, however often the settings are put together', () => {
    const { problems } = combine(stranger, noOrganisation, []);
    expect(combine(stranger, noOrganisation, problems).problems).toEqual([problem]);
  });

  test('does not count where the author’s part does not', () => {
    expect(combine(stranger, parseManagedPolicy({ locks: ['affiliations'] }), []).problems).toEqual([]);
  });
});

describe('a lock', () => {
  test('takes away the author’s part of that setting alone', () => {
    const { settings, locked } = combine(user, parseManagedPolicy({ locks: ['severities'] }), []);
    expect(settings.severities).toEqual({});
    expect(settings.affiliations).toEqual(user.affiliations);
    expect(locked).toEqual(['severities']);
  });

  test('on everything ends a pause, and leaves the author’s own word about the bio', () => {
    const { settings } = combine(user, parseManagedPolicy({ lockSettings: true }), []);
    expect(settings).toEqual({ ...defaults, disclaimerInBio: true });
  });
});

test('the language is the chosen one, or follows the browser', () => {
  expect(resolveLanguage('en', 'nl')).toBe('en');
  expect(['nl', 'nl-NL', 'nl-BE', 'NL'].map((browser) => resolveLanguage('auto', browser))).toEqual(
    Array(4).fill('nl'),
  );
  expect(['en-GB', 'de', 'fr-BE', '', 'nld'].map((browser) => resolveLanguage('auto', browser))).toEqual(
    Array(5).fill('en'),
  );
});
