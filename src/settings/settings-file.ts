import type { Bilingual } from '@/engine/draft';
import { explainPack } from '@/policies/parse-pack';
import { parseSettings } from './parse-settings';
import { problemReasons } from './problem';
import { defaults, type SettingKey, type Settings, settingKeys } from './setting-values';

/** Beyond the largest packs and the longest lists together; nothing larger is read. */
export const mostFileBytes = 2_000_000;
const mark = 'settings';
const format = 1;

/** A pause belongs to this hour and this browser: it does not travel. */
const travels = settingKeys.filter((key) => key !== 'pausedUntil');

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** The author's own choices as a file: what differs from the defaults, nothing of the organisation, no counts. */
export function settingsFile(user: Settings): string {
  const chosen = travels.filter((key) => !same(user[key], defaults[key])).map((key) => [key, user[key]] as const);
  const settings: unknown = Object.fromEntries(chosen);
  return `${JSON.stringify({ bezint: mark, format, settings }, null, 2)}\n`;
}

/** What is wrong with a file: where, and what to do about it. */
export interface FileProblem {
  /** As in `settings.language`; '' = the file as a whole. */
  readonly path: string;
  readonly message: Bilingual;
}

export type ReadFile<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const faults = {
  heavy: {
    nl: 'Dit bestand is te groot voor Bezint. Kies een bestand dat Bezint zelf heeft gemaakt.',
    en: 'This file is too large for Bezint. Choose a file that Bezint itself has made.',
  },
  json: {
    nl: 'Dit is geen geldig JSON-bestand. Kies een ander bestand, of herstel de komma’s, haakjes en aanhalingstekens.',
    en: 'This is not a valid JSON file. Choose another one, or mend its commas, brackets and quotes.',
  },
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

const refuse = (message: Bilingual, path = ''): ReadFile<never> => ({ ok: false, problems: [{ path, message }] });

/** JSON out of a text that may be anything. Never throws. */
export function readJson(text: string): ReadFile<unknown> {
  if (text.length > mostFileBytes) return refuse(faults.heavy);
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch {
    return refuse(faults.json); // The browser's own words are in one language, and may quote the file
  }
}

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
    explainPack(pack).map(({ path, message }) => ({ path: `settings.packs[${index}].${path}`, message })),
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
