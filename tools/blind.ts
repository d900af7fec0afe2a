import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { ruleIds } from '@/engine/rule-ids';
import { readCorpus } from './eval/corpus.ts';
import { judge } from './eval/judge.ts';
import { type Figures, figures } from './eval/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    scores: { type: 'string', default: 'tests/corpus/blind-scores.json' },
    into: { type: 'string', default: 'tests/corpus/blind-unread' },
  },
});

/** One line of the series of blind scores: the batch, when, on exactly which drafts (sha256), and the figures. */
const filed = z.looseObject({ batch: z.string(), date: z.string(), sha256: z.string(), drafts: z.number() });
type Entry = z.infer<typeof filed>;

const brief = ({ expected, recall, precision, f1 }: Figures) => ({
  expected,
  recall: Number(recall.toFixed(4)),
  precision: Number(precision.toFixed(4)),
  f1: Number(f1.toFixed(4)),
});

/** Scores one batch that nobody has read, once, and files it; a batch that was scored before is refused. */
function scoreOnce(file: string, entries: Entry[]): Entry {
  const batch = path.basename(file, '.jsonl');
  if (entries.some((entry) => entry.batch === batch))
    throw new Error(`${batch} was scored before: a batch is blind once.`);
  const scored = readCorpus(file).map(judge);
  const clean = scored.filter(({ draft }) => draft.expect.length === 0);
  const entry: Entry = {
    batch,
    date: values.date,
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
    drafts: scored.length,
    cleanAlarmed: Number((clean.filter(({ alarm }) => alarm.length > 0).length / clean.length).toFixed(4)),
    all: brief(figures(scored)),
    nl: brief(figures(scored.filter(({ draft }) => draft.lang === 'nl'))),
    en: brief(figures(scored.filter(({ draft }) => draft.lang === 'en'))),
    rules: Object.fromEntries(
      ruleIds.map((id) => [id, brief(figures(scored, id))] as const).filter(([, { expected }]) => expected > 0),
    ),
  };
  const target = path.join(values.into, `${batch}.jsonl`);
  if (!existsSync(target)) copyFileSync(file, target);
  return entry;
}

const entries = existsSync(values.scores)
  ? z.parse(z.array(filed), JSON.parse(readFileSync(values.scores, 'utf8')))
  : [];
for (const file of positionals) {
  const entry = scoreOnce(file, entries);
  entries.push(entry);
  console.log(JSON.stringify({ ...entry, rules: undefined }));
  for (const [id, figure] of Object.entries(entry['rules'] ?? {}))
    console.log(`  ${id.padEnd(34)} ${JSON.stringify(figure)}`);
}
writeFileSync(values.scores, `${JSON.stringify(entries, null, 2)}\n`);
