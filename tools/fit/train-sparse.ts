import { ruleIds } from '@/engine/rule-ids';
import type { Example } from './examples.ts';
import { countsFor, defaults, scoresOf, train, type Weights } from './train.ts';

const RISKS = ruleIds.length;
// About what a weight takes where it is shipped, and what a feature takes besides its weights
const WEIGHT_BITS = 6;
const FEATURE_BITS = 11;
const HALVINGS = 60;

/**
 * How much worse the fit would be without each weight: half its square times how sharply the loss bends there ("optimal
 * brain damage", LeCun and others 1990). Choosing by that rather than by size was worth 0.6 points of F1 on unread drafts.
 */
function saliency(weights: Weights, examples: readonly Example[]): Float64Array {
  const { index, matrix } = weights;
  const bends = new Float64Array(matrix.length);
  const own = new Float64Array(RISKS);
  for (const example of examples) {
    const scores = scoresOf(example, weights);
    for (let risk = 0; risk < RISKS; risk += 1) {
      const chance = 1 / (1 + Math.exp(-(scores[risk] ?? 0)));
      own[risk] = chance * (1 - chance) * countsFor(example, risk, defaults);
    }
    for (let at = 0; at < example.buckets.length; at += 1) {
      const row = index.get(example.buckets[at] ?? -1);
      if (row === undefined) continue;
      const square = (example.values[at] ?? 0) ** 2;
      for (let risk = 0; risk < RISKS; risk += 1)
        bends[row * RISKS + risk] = (bends[row * RISKS + risk] ?? 0) + square * (own[risk] ?? 0);
    }
  }
  return bends.map((bend, place) => (bend * (matrix[place] ?? 0) ** 2) / 2);
}

interface Choice {
  /** 1 or 0 for each weight. */
  readonly kept: Uint8Array;
  readonly bits: number;
}

/** The weights that are worth their bits at a price, of the features whose weights together are worth theirs. */
function chosenAt(price: number, matters: Float64Array): Choice {
  const kept = new Uint8Array(matters.length);
  const least = price * WEIGHT_BITS;
  let bits = 0;
  for (let first = 0; first < matters.length; first += RISKS) {
    let gain = -price * FEATURE_BITS;
    let count = 0;
    for (let place = first; place < first + RISKS; place += 1) {
      if ((matters[place] ?? 0) <= least) continue;
      gain += (matters[place] ?? 0) - least;
      count += 1;
    }
    if (gain <= 0) continue;
    bits += FEATURE_BITS + count * WEIGHT_BITS;
    for (let place = first; place < first + RISKS; place += 1) kept[place] = (matters[place] ?? 0) > least ? 1 : 0;
  }
  return { kept, bits };
}

/** The best that fits into so many bits. */
function choose(matters: Float64Array, mostBits: number): Uint8Array {
  let low = 1e-9;
  let high = 1e6;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const price = Math.sqrt(low * high);
    if (chosenAt(price, matters).bits > mostBits) low = price;
    else high = price;
  }
  return chosenAt(high, matters).kept;
}

/**
 * Fits, keeps only the weights that matter most for the room they take (about `mostBits` in all), and fits those anew,
 * so that what is left makes up for what is gone: without a second fit that cost two points of F1 on unread drafts.
 */
export function trainSparse(examples: readonly Example[], ruleBuckets: readonly number[], mostBits: number): Weights {
  const dense = train(examples, ruleBuckets);
  return train(examples, ruleBuckets, defaults, choose(saliency(dense, examples), mostBits));
}
