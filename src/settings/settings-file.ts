import type { Bilingual } from '@/engine/draft';
import { type FileProblem, type ReadFile, readJson, refuse } from './json-file';
import { explainPackFile } from './pack-file';
import { parseSettings } from './parse-settings';
import { problemReasons } from './problem';
import { defaults, type SettingKey, type Settings, settingKeys } from './setting-values';

const mark = 'settings';
const format = 1;

/** A pause belongs to this hour and this browser: it does not travel. */
const travels = settingKeys.filter((key) => key !== 'pausedUntil');

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** The author's own choices as a file: what differs from the defaults, nothing of the organisation, no counts. */
export function settingsFile(user: Settings): string {
  const chosen = travels.filter((key) => !same(user[key], defaults[key])).map((key) => [key, user[key]] as const);
  const settings: unknown = Object.fromEntries(chosen);
  return `${JSON.stringify({ bezint: mark, format, settings })}\n`;
}

const faults = {
  stranger: {
    nl: 'Dit is geen bestand met instellingen van Bezint. Kies het bestand dat je met “Bewaar als bestand” hebt gemaakt.',
    en: 'This is not a file with Bezint settings. Choose the one that you made with “Save as a file”.',
  },
  newer: {
    nl: 'Dit bestand is van een nieuwere Bezint. Werk Bezint eerst bij.',
    en: 'This file is of a newer Bezint. Update Bezint first.',
  },
  key: {
    nl: 'Deze instelling bestaat niet. Haal haar weg, of werk Bezint bij.',
    en: 'There is no such setting. Remove it, or update Bezint.',
  },
} as const satisfies Record<string, Bilingual>;

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value))
    : null;

const isKey = (key: string): key is SettingKey => travels.some((known) => known === key);

const pathOf = (key: string, item?: string): string => `settings.${key}${item === undefined ? '' : `: ${item}`}`;

/** Each fault of a guideline in the file, with its own place; the settings would name the first alone. */
function packProblems(given: unknown): readonly FileProblem[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((pack: unknown, index) =>
    explainPackFile(pack).map(({ path, message }) => ({ path: `settings.packs[${index}].${path}`, message })),
  );
}

/**
 * The choices in a file that `settingsFile` made, only those that it names. All or nothing: one value that does not
 * fit, and every fault is told instead.
 */
export function readSettingsFile(text: string): ReadFile<Partial<Settings>> {
  const json = readJson(text);
  if (!json.ok) return json;
  const file = entriesOf(json.value);
  const given = entriesOf(file?.get('settings'));
  if (file?.get('bezint') !== mark || given === null) return refuse(faults.stranger);
  if (file.get('format') !== format) return refuse(faults.newer, 'format');

  const strange = [...given.keys()]
    .filter((key) => !isKey(key))
    .map((key) => ({ path: pathOf(key.slice(0, 80)), message: faults.key }));
  const { settings, problems } = parseSettings(Object.fromEntries(given), 'user');
  const wrong = problems
    .filter(({ reason }) => reason !== 'invalid-pack')
    .map(({ key, item, reason }) => ({ path: pathOf(key, item), message: problemReasons[reason] }));
  const all = [...strange, ...wrong, ...packProblems(given.get('packs'))];
  if (all.length > 0) return { ok: false, problems: all };
  return {
    ok: true,
    value: Object.fromEntries(travels.filter((key) => given.has(key)).map((key) => [key, settings[key]])),
  };
}
