import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readCorpus } from '../../tools/eval/corpus';
import { judge } from '../../tools/eval/judge';
import { figures } from '../../tools/eval/score';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const floors = z.parse(
  z.record(z.string(), z.object({ recall: z.number(), precision: z.number() })),
  JSON.parse(readFileSync(here('floors.json'), 'utf8')),
);

/** Figures that were reached once are not given up unnoticed. Raise a floor with the change that lifts it. */
test.each(Object.entries(floors))('%s: recall and precision are no worse than committed', (folder, floor) => {
  const scored = readCorpus(here(folder)).map(judge);
  const { recall, precision } = figures(scored);
  expect(recall).toBeGreaterThanOrEqual(floor.recall);
  expect(precision).toBeGreaterThanOrEqual(floor.precision);
});
