import type { Bilingual } from '@/engine/draft';

/** Beyond the largest packs and the longest lists together; nothing larger is read. */
export const mostFileBytes = 4_000_000;

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
} as const satisfies Record<string, Bilingual>;

/** One fault, and so nothing. */
export const refuse = (message: Bilingual, path = ''): ReadFile<never> => ({
  ok: false,
  problems: [{ path, message }],
});

/** JSON out of a text that may be anything. Never throws. */
export function readJson(text: string): ReadFile<unknown> {
  if (text.length > mostFileBytes) return refuse(faults.heavy);
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch {
    return refuse(faults.json); // The browser's own words are in one language, and may quote the file
  }
}
