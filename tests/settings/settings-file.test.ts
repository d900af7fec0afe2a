import { describe, expect, test } from 'vitest';
import { surfaces } from '@/engine/draft';
import { ruleIds } from '@/engine/rule-ids';
import { bundledPacks } from '@/policies/packs';
import { mostBytes } from '@/policies/parse-pack';
import { mostFileBytes } from '@/settings/json-file';
import { parseSettings } from '@/settings/parse-settings';
import { defaults, most, type Settings } from '@/settings/setting-values';
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

/** A guideline as heavy as one may be: clause upon clause that asks for every rule. */
function heaviest(at: number) {
  if (pack === undefined) throw new Error('No bundled guideline');
  const rules = Object.fromEntries(ruleIds.map((rule) => [rule, { severity: 'tip', surfaces }]));
  const summary = { nl: 'Let op “alles”.', en: 'Mind “everything”.' };
  const clause = (id: string) => ({ id, section: summary, summary, rules });
  const room = mostBytes - JSON.stringify({ ...pack, id: `own-${at}` }).length;
  const count = Math.min(80 - pack.clauses.length, Math.floor(room / JSON.stringify([clause('Z-00')]).length));
  const clauses = [...pack.clauses, ...Array.from({ length: count }, (_, index) => clause(`Z-${index}`))];
  return { ...pack, id: `own-${at}`, clauses };
}

test('a file with everything that may be chosen comes back in', () => {
  const everything = {
    ...chosen,
    packs: Array.from({ length: most.packs }, (_, at) => heaviest(at)),
    allowedPhrases: Array.from({ length: most.phrases }, (_, at) => `${at} ${'é'.repeat(75)}`),
  };
  const read = parseSettings(everything, 'user');
  expect(read.problems).toEqual([]);
  const text = settingsFile(read.settings);
  expect(text.length).toBeGreaterThan(900_000);
  expect(new TextEncoder().encode(text).length).toBeLessThan(mostFileBytes);
  expect(readSettingsFile(text)).toMatchObject({ ok: true });
  // As an earlier version wrote it, or an editor that tidies
  const tidied = JSON.stringify(JSON.parse(text), null, 2);
  expect(tidied.length).toBeGreaterThan(2_000_000);
  expect(readSettingsFile(tidied)).toMatchObject({ ok: true });
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
