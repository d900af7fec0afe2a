import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { languages, mediaKinds, platforms, roles, surfaces } from '@/engine/draft';
import { ruleIds } from '@/engine/rule-ids';

const ids = z._default(z.array(z.enum(ruleIds)), []);
const labelled = z.object({
  id: z.string(),
  batch: z._default(z.string(), ''),
  lang: z.enum(languages),
  platform: z.enum(platforms),
  surface: z.enum(surfaces),
  institution: z.enum(['umcu', 'stellingwerf', 'clusius', 'kempenkind']),
  role: z.enum(roles),
  media: z._default(z.array(z.enum(mediaKinds)), []),
  text: z.string(),
  thread: z.optional(z.string()),
  expect: ids,
  allow: ids,
});

/** A draft with what a careful officer insists on (`expect`) and finds defensible (`allow`). */
export type LabelledDraft = z.infer<typeof labelled>;

/** Reads labelled drafts from a .jsonl file, or from all of them in a folder. Throws on a line that does not fit. */
export function readCorpus(place: string): LabelledDraft[] {
  const files = statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => path.join(place, name))
    : [place];
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => z.parse(labelled, JSON.parse(line))),
  );
}
