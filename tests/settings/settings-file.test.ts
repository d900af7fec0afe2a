import { describe, expect, test } from 'vitest';
import { bundledPacks } from '@/policies/packs';
import { mostFileBytes } from '@/settings/json-file';
import { defaults, type Settings } from '@/settings/setting-values';
import { readSettingsFile, settingsFile } from '@/settings/settings-file';

const [pack] = bundledPacks();
const chosen: Settings = {
  ...defaults,
  affiliations: [{ institution: 'umcu', role: 'student' }],
  language: 'en',
  severities: { insult: 'hold', doubt: 'off' },
  disclaimers: { nl: 'Ik schrijf dit voor mezelf.', enShort: '(views my own)' },
  disclaimerInBio: true,
  allowedPhrases: ['open dag', 'Dag van de “Verpleging” 🌼'],
  checklist: ['two-step-verification'],
  disabledSites: ['facebook'],
  whenUnchecked: 'notice',
  insights: true,
  packs: pack === undefined ? [] : [{ ...pack, id: 'of-my-own' }],
};

test('what was saved comes back as it was', () => {
  const read = readSettingsFile(settingsFile(chosen));
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && { ...defaults, ...read.value }).toEqual(chosen);
});

test('a pause stays in the browser in which it was made', () => {
  expect(settingsFile({ ...chosen, pausedUntil: 1_790_000_000_000 })).not.toContain('paused');
});

test('a file names only what differs, and reading it changes only what it names', () => {
  const text = settingsFile({ ...defaults, language: 'nl' });
  expect(JSON.parse(text)).toEqual({ bezint: 'settings', format: 1, settings: { language: 'nl' } });
  expect(readSettingsFile(text)).toEqual({ ok: true, value: { language: 'nl' } });
});

test('a mark that some editors put before a file is no fault', () => {
  expect(readSettingsFile(`\uFEFF${settingsFile(chosen)}`)).toMatchObject({ ok: true });
});

const file = (settings: unknown, rest: object = { bezint: 'settings', format: 1 }): string =>
  JSON.stringify({ ...rest, settings });

describe('a file that is not right says where and what to do, and gives nothing', () => {
  test.each<readonly [string, string, string, RegExp]>([
    ['broken JSON', '{"bezint": "settings",', '', /valid JSON/u],
    ['an empty file', '', '', /valid JSON/u],
    ['another JSON file', '{"name": "package"}', '', /Save as a file/u],
    ['a list', '[]', '', /Save as a file/u],
    ['settings that are no object', file([]), '', /Save as a file/u],
    ['a newer format', file({}, { bezint: 'settings', format: 2 }), 'format', /Update Bezint/u],
    ['far too much', `"${'x'.repeat(mostFileBytes)}"`, '', /too large/u],
    ['a setting that is not there', file({ colour: 'blue' }), 'settings.colour', /no such setting/iu],
    ['a pause', file({ pausedUntil: 9_999_999_999_999 }), 'settings.pausedUntil', /no such setting/iu],
    ['an unknown language', file({ language: 'fr' }), 'settings.language: fr', /not known/u],
    ['an unknown risk', file({ severities: { gossip: 'hold' } }), 'settings.severities: gossip', /not known/u],
    [
      '__proto__',
      '{"bezint":"settings","format":1,"settings":{"__proto__":{"insights":true}}}',
      'settings.__proto__',
      /no such/iu,
    ],
    [
      'a word that is too long',
      file({ allowedPhrases: ['x'.repeat(81)] }),
      `settings.allowedPhrases: ${'x'.repeat(80)}`,
      /too long/u,
    ],
    [
      'a guideline that is not right',
      file({ packs: [{ ...pack, format: 7 }] }),
      'settings.packs[0].format',
      /one of: 1/u,
    ],
  ])('%s', (_, text, path, message) => {
    const read = readSettingsFile(text);
    expect(read).toMatchObject({ ok: false, problems: [{ path }] });
    expect(read.ok ? '' : read.problems[0]?.message.en).toMatch(message);
  });

  test('every fault is told at once', () => {
    const read = readSettingsFile(
      file({ language: 'fr', insights: 'yes', colour: 1, disabledSites: ['myspace', 'x'] }),
    );
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual([
      'settings.colour',
      'settings.language: fr',
      'settings.disabledSites: myspace',
      'settings.insights: yes',
    ]);
  });
});
