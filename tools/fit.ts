import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ruleFeature } from '@/engine/fitted/features';
import { hashOf } from '@/engine/fitted/hash';
import { packWeights, type RiskModel } from '@/engine/fitted/model';
import { bucketOf, MOST_STEPS } from '@/engine/fitted/weight-table';
import { ruleIds } from '@/engine/rule-ids';
import { readCorpus } from './eval/corpus.ts';
import { type Example, exampleOf } from './fit/examples.ts';
import { readOrdinary } from './fit/ordinary.ts';
import { chooseThresholds, type Judgement, type Thresholds } from './fit/thresholds.ts';
import { scoresOf, type Weights } from './fit/train.ts';
import { trainSparse } from './fit/train-sparse.ts';

const { values } = parseArgs({
  options: {
    corpus: {
      type: 'string',
      multiple: true,
      default: ['training', 'training-unread', 'contrasts', 'blind', 'blind-unread'].map(
        (part) => `tests/corpus/${part}`,
      ),
    },
    ordinary: {
      type: 'string',
      multiple: true,
      default: ['training', 'training-unread'].map((part) => `tests/corpus/ordinary/${part}`),
    },
    officers: { type: 'string', default: 'tests/corpus/training/officers' },
    out: { type: 'string', default: 'src/engine/fitted/model.json' },
    folds: { type: 'string', default: '6' },
    dry: { type: 'boolean', default: false },
  },
});

const folds = Number(values.folds);
const RISKS = ruleIds.length;
// What fits into the data that may be shipped
const MOST_BITS = 592_000;

const ruleBuckets = ruleIds.map((id) => bucketOf(ruleFeature(id)));
// Two officers judged these apart, each by the guideline of the institution: where hands differ, theirs is the measure
const OFFICERS = 6;
const byOfficers = new Set(readCorpus(values.officers).map(({ id }) => id));
// Only on drafts that no author of a rule has read does a rule's word say what it will be worth
const labelled = values.corpus.flatMap((place) =>
  readCorpus(place).map((draft) => ({ draft, unread: place.includes('unread') })),
);
const examples = [
  ...labelled.map(({ draft, unread }) => exampleOf(draft, { unread, weight: byOfficers.has(draft.id) ? OFFICERS : 1 })),
  ...values.ordinary.flatMap((place) =>
    readOrdinary(place).map((draft) => exampleOf(draft, { ordinary: true, unread: place.includes('unread') })),
  ),
];
console.log(`${labelled.length} labelled drafts, ${examples.length - labelled.length} ordinary ones`);

/** Scores of every example by a model that was fitted without it. */
function crossValidate(): Float64Array[] {
  // Whole batches are held back, for a new author's hand is what the models will meet; ordinary text by the line
  const batches = [...new Set(examples.filter(({ ordinary }) => !ordinary).map(({ batch }) => batch))].sort();
  const foldOf = examples.map(({ id, batch, ordinary }) => (ordinary ? hashOf(id) : batches.indexOf(batch)) % folds);
  const scores: Float64Array[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = trainSparse(
      examples.filter((_, at) => foldOf[at] !== fold),
      ruleBuckets,
      MOST_BITS,
    );
    examples.forEach((example, at) => {
      if (foldOf[at] === fold) scores[at] = scoresOf(example, weights);
    });
  }
  return scores;
}

const scores = crossValidate();
const judgementsOf = (risk: number): Judgement[] =>
  examples.flatMap((example, at) =>
    example.asked[risk]
      ? [
          {
            score: scores[at]?.[risk] ?? 0,
            fired: example.fired[risk] ?? false,
            lesson: example.lessons[risk] ?? 0,
            ordinary: example.ordinary,
            unread: example.unread,
            byOfficers: byOfficers.has(example.id),
          },
        ]
      : [],
  );
const thresholds = ruleIds.map((id, risk) => chooseThresholds(judgementsOf(risk), id));

interface Tally {
  hit: number;
  missed: number;
  wrong: number;
}

const f1 = ({ hit, missed, wrong }: Tally): string => {
  const share = (a: number, b: number): string => ((100 * a) / Math.max(1, b)).toFixed(1).padStart(6);
  return `${share(hit, hit + missed)} ${share(hit, hit + wrong)} ${share(2 * hit, 2 * hit + missed + wrong)}`;
};

/** Prints recall, precision and F1 of the rules alone and of rules with weights, on drafts the weights had not seen. */
function report(part: string, counts: (example: Example) => boolean): void {
  const totals: [Tally, Tally] = [
    { hit: 0, missed: 0, wrong: 0 },
    { hit: 0, missed: 0, wrong: 0 },
  ];
  console.log(`${''.padEnd(34)}      rules alone            with weights (cross-validated)`);
  ruleIds.forEach((id, risk) => {
    const { keep, add } = thresholds[risk] ?? { keep: 0, add: null };
    const tallies: [Tally, Tally] = [
      { hit: 0, missed: 0, wrong: 0 },
      { hit: 0, missed: 0, wrong: 0 },
    ];
    examples.forEach((example, at) => {
      const lesson = example.lessons[risk];
      if (!counts(example) || example.ordinary || (!example.asked[risk] && lesson !== 1)) return;
      const score = scores[at]?.[risk] ?? 0;
      const fired = example.fired[risk] ?? false;
      const corrected = example.asked[risk] === true && (fired ? score >= keep : add !== null && score >= add);
      for (const [kind, found] of [fired, corrected].entries()) {
        for (const tally of [tallies[kind], totals[kind]]) {
          if (!tally) continue;
          if (lesson === 1) tally[found ? 'hit' : 'missed'] += 1;
          else if (lesson === 0 && found) tally.wrong += 1;
        }
      }
    });
    if (part === 'all')
      console.log(`${id.padEnd(34)} ${f1(tallies[0])}    ${f1(tallies[1])}   ${tallies[0].hit + tallies[0].missed}`);
  });
  console.log(`${part.padEnd(34)} ${f1(totals[0])}    ${f1(totals[1])}`);
  const ordinary = examples.flatMap((example, at) =>
    example.ordinary && counts(example) ? [[example, scores[at]] as const] : [],
  );
  const alarmed = ordinary.filter(([example, own]) =>
    ruleIds.some((_, risk) => {
      const { keep, add } = thresholds[risk] ?? { keep: 0, add: null };
      const score = own?.[risk] ?? 0;
      return example.asked[risk] && (example.fired[risk] ? score >= keep : add !== null && score >= add);
    }),
  );
  console.log(`ordinary drafts alarmed (cross-validated): ${alarmed.length} of ${ordinary.length}`);
}

// Large weights stand further apart: fewer heights are shorter to write, and no figure changes by more than chance
const HEIGHTS = [0, 1, 2, 3, 5, 8, 12, 16, 20, 26, 32, 39, MOST_STEPS];

/** The nearest of the heights that are written. */
function coarse(height: number): number {
  const size = Math.abs(height);
  const nearest = HEIGHTS.reduce((best, each) => (Math.abs(each - size) < Math.abs(best - size) ? each : best), 0);
  return Math.sign(height) * nearest;
}

/** Packs the weights that matter into what is shipped. */
function pack({ index, matrix, bias }: Weights, chosen: readonly Thresholds[]): string {
  const largest = ruleIds.map((_, risk) => {
    let most = 0;
    for (const row of index.values()) most = Math.max(most, Math.abs(matrix[row * RISKS + risk] ?? 0));
    return most;
  });
  const round = (value: number): number => Number(value.toFixed(4));
  const risks: RiskModel[] = ruleIds.map((id, risk) => {
    const { keep, add, hold } = chosen[risk] ?? { keep: -1e3, add: null, hold: -1e3 };
    return {
      id,
      bias: round(bias[risk] ?? 0),
      step: Number(((largest[risk] ?? 0) / MOST_STEPS).toPrecision(5)),
      keep: round(keep),
      add: add === null ? null : round(add),
      hold: round(hold),
    };
  });
  const entries: string[] = [];
  let before = 0;
  for (const [bucket, row] of [...index].sort(([a], [b]) => a - b)) {
    const steps = risks.flatMap(({ step }, risk): [number, number][] => {
      const weight = matrix[row * RISKS + risk] ?? 0;
      const height = step === 0 ? 0 : coarse(Math.round(weight / step));
      return height === 0 ? [] : [[risk, height]];
    });
    if (steps.length === 0) continue;
    entries.push(`${(bucket - before).toString(36)}${packWeights(steps)}`);
    before = bucket;
  }
  return `${JSON.stringify({ risks, weights: entries.join(' ') })}\n`;
}

report('unread', ({ unread }) => unread);
report('all', () => true);
const packed = pack(trainSparse(examples, ruleBuckets, MOST_BITS), thresholds);
console.log(
  `${path.basename(values.out)}: ${(packed.length / 1000).toFixed(0)} kB, ${(gzipSync(packed).length / 1000).toFixed(0)} kB gzip`,
);
if (!values.dry && (!existsSync(values.out) || readFileSync(values.out, 'utf8') !== packed))
  writeFileSync(values.out, packed);
