import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One word list as it stands in the folder. */
export interface LexiconFile {
  readonly path: string;
  readonly language: 'nl' | 'en';
  readonly topic: string;
  readonly lines: readonly string[];
}

/** Reads every word list of both languages, in a fixed order, so that builds are reproducible. */
export function readLexicon(folder: string): LexiconFile[] {
  return (['nl', 'en'] as const).flatMap((language) =>
    readdirSync(path.join(folder, language))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => {
        const file = path.join(folder, language, name);
        return { path: file, language, topic: name.slice(0, -4), lines: readFileSync(file, 'utf8').split(/\r?\n/) };
      }),
  );
}
