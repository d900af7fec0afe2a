import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Language, languages } from '@/engine/draft';
import type { LabelledDraft } from '../eval/corpus.ts';

// Ordinary text has no author: each kind of author, platform and surface takes its turn
const authors = [
  ['umcu', 'student'],
  ['umcu', 'staff'],
  ['stellingwerf', 'staff'],
  ['clusius', 'pupil'],
  ['kempenkind', 'staff'],
  ['kempenkind', 'leader'],
  ['stellingwerf', 'parent'],
] as const;
const platforms = ['x', 'linkedin', 'facebook', 'instagram'] as const;

const languageOf = (file: string): Language => languages.find((language) => file.startsWith(language)) ?? 'en';

/** Reads ordinary posts, one a line (`\n` for a line break), from the `nl*.txt` and `en*.txt` files of a folder. */
export function readOrdinary(folder: string): LabelledDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line, at) => {
          const [institution, role] = authors[at % authors.length] ?? authors[0];
          return {
            id: `${file}-${at}`,
            batch: file,
            lang: languageOf(file),
            platform: platforms[at % platforms.length] ?? 'x',
            surface: 'post' as const,
            institution,
            role,
            media: [],
            text: line.replaceAll('\\n', '\n'),
            expect: [],
            allow: [],
          };
        }),
    );
}
