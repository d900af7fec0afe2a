import { ruleIds } from '@/engine/rule-ids';
import type { Example } from './examples.ts';

const RISKS = ruleIds.length;

/** Weights of all risks, side by side per feature, and their biases. */
export interface Weights {
  /** Place of a bucket's weights in `matrix`, divided by the number of risks. */
  readonly index: ReadonlyMap<number, number>;
  readonly matrix: Float32Array;
  readonly bias: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero per epoch, of every weight. */
  readonly l2: number;
  /** Features seen in fewer drafts are not learnt. */
  readonly leastDrafts: number;
  /** How much more a positive counts than a negative. */
  readonly positive: number;
  /** How much more ordinary text counts than a labelled draft without the risk. */
  readonly ordinary: number;
}

export const defaults: TrainingOptions = {
  epochs: 14,
  rate: 0.04,
  l2: 0.4,
  leastDrafts: 3,
  positive: 1,
  ordinary: 6,
};

/** A fixed sequence of numbers in [0, 1): the same order of drafts on every machine. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}

function countDrafts(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { buckets } of examples) for (const bucket of buckets) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  return counts;
}

/** How much an example counts in learning a risk, by its index; 0 when it teaches nothing of it. */
export function countsFor({ lessons, ordinary, weight }: Example, risk: number, options: TrainingOptions): number {
  const lesson = lessons[risk] ?? -1;
  if (lesson === -1) return 0;
  return (lesson === 1 ? options.positive : ordinary ? options.ordinary : 1) * weight;
}

/** Scores of one example under weights, in the order of `ruleIds`. */
export function scoresOf({ buckets, values }: Example, { index, matrix, bias }: Weights): Float64Array {
  const scores = Float64Array.from(bias);
  for (let at = 0; at < buckets.length; at += 1) {
    const row = index.get(buckets[at] ?? -1);
    if (row === undefined) continue;
    const value = values[at] ?? 0;
    for (let risk = 0; risk < RISKS; risk += 1)
      scores[risk] = (scores[risk] ?? 0) + value * (matrix[row * RISKS + risk] ?? 0);
  }
  return scores;
}

/**
 * Fits one-against-the-rest logistic regressions for all risks at once: AdaGrad, one pass per epoch in a fixed random
 * order. The rules are the prior: a rule's own outcome starts with a weight. `kept` (1 or 0 per place of the matrix)
 * leaves the other weights at zero. Deterministic.
 */
export function train(
  examples: readonly Example[],
  ruleBuckets: readonly number[],
  options: TrainingOptions = defaults,
  kept?: Uint8Array,
): Weights {
  const drafts = countDrafts(examples);
  const buckets = [...drafts]
    .filter(([, count]) => count >= options.leastDrafts)
    .map(([bucket]) => bucket)
    .sort((a, b) => a - b);
  for (const bucket of ruleBuckets)
    if (!drafts.has(bucket) || (drafts.get(bucket) ?? 0) < options.leastDrafts) buckets.push(bucket);
  const index = new Map(buckets.map((bucket, row) => [bucket, row]));
  const matrix = new Float32Array(buckets.length * RISKS);
  const squares = new Float32Array(matrix.length).fill(1e-6);
  const bias = new Float32Array(RISKS).fill(-2.5);
  const biasSquares = new Float32Array(RISKS).fill(1e-6);
  ruleBuckets.forEach((bucket, risk) => {
    const row = index.get(bucket);
    if (row !== undefined && (kept?.[row * RISKS + risk] ?? 1) === 1) matrix[row * RISKS + risk] = 1.2;
  });
  const rows = examples.map(({ buckets }) => Int32Array.from(buckets, (bucket) => index.get(bucket) ?? -1));
  const pull = Float32Array.from(buckets, (bucket) => options.l2 / Math.max(1, drafts.get(bucket) ?? 1));
  const random = sequence(20261121);
  const scores = new Float64Array(RISKS);
  const errors = new Float64Array(RISKS);
  // The risks that one draft teaches something about: few of all
  const taught = new Uint8Array(RISKS);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const at of shuffle(examples.length, random)) {
      const example = examples[at];
      const own = rows[at];
      if (!example || !own) continue;
      for (let risk = 0; risk < RISKS; risk += 1) scores[risk] = bias[risk] ?? 0;
      for (let f = 0; f < own.length; f += 1) {
        const row: number = own[f] ?? -1;
        if (row < 0) continue;
        const value = example.values[f] ?? 0;
        const base: number = row * RISKS;
        for (let risk = 0; risk < RISKS; risk += 1)
          scores[risk] = (scores[risk] ?? 0) + value * (matrix[base + risk] ?? 0);
      }
      let lessons = 0;
      for (let risk = 0; risk < RISKS; risk += 1) {
        const lesson = example.lessons[risk];
        const chance = 1 / (1 + Math.exp(-(scores[risk] ?? 0)));
        const error = (chance - (lesson ?? 0)) * countsFor(example, risk, options);
        // What is settled beyond doubt teaches nothing more
        if (Math.abs(error) < 0.02) continue;
        errors[risk] = error;
        taught[lessons] = risk;
        lessons += 1;
      }
      if (lessons === 0) continue;
      for (let lesson = 0; lesson < lessons; lesson += 1) {
        const risk = taught[lesson] ?? 0;
        const gradient = errors[risk] ?? 0;
        biasSquares[risk] = (biasSquares[risk] ?? 0) + gradient * gradient;
        bias[risk] = (bias[risk] ?? 0) - (options.rate * gradient) / Math.sqrt(biasSquares[risk] ?? 1);
      }
      for (let f = 0; f < own.length; f += 1) {
        const row: number = own[f] ?? -1;
        if (row < 0) continue;
        const value = example.values[f] ?? 0;
        const base: number = row * RISKS;
        const back = pull[row] ?? 0;
        for (let lesson = 0; lesson < lessons; lesson += 1) {
          const risk = taught[lesson] ?? 0;
          const place: number = base + risk;
          if (kept !== undefined && kept[place] === 0) continue;
          const gradient = (errors[risk] ?? 0) * value + back * (matrix[place] ?? 0);
          squares[place] = (squares[place] ?? 0) + gradient * gradient;
          matrix[place] = (matrix[place] ?? 0) - (options.rate * gradient) / Math.sqrt((squares[place] ?? 0) + 0.05);
        }
      }
    }
  }
  return { index, matrix, bias };
}
