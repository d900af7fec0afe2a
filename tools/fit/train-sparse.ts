import { ruleIds } from '@/engine/rule-ids';
import type { Example } from './examples.ts';
import { train, type Weights } from './train.ts';

const RISKS = ruleIds.length;

/** How much each weight moves the scores of the drafts it was fitted on: its size, times how much its feature is there. */
function importance({ index, matrix }: Weights, examples: readonly Example[]): Float32Array {
  const present = new Float64Array(index.size);
  for (const { buckets, values } of examples) {
    buckets.forEach((bucket, at) => {
      const row = index.get(bucket);
      if (row !== undefined) present[row] = (present[row] ?? 0) + (values[at] ?? 0);
    });
  }
  return matrix.map((weight, place) => Math.abs(weight) * (present[Math.floor(place / RISKS)] ?? 0));
}

/**
 * Fits, keeps only the `most` weights that matter most, and fits those anew, so that what is left makes up for what is
 * gone: cutting small weights off without a second fit cost two points of F1 on unread drafts.
 */
export function trainSparse(examples: readonly Example[], ruleBuckets: readonly number[], most: number): Weights {
  const dense = train(examples, ruleBuckets);
  const matters = importance(dense, examples);
  const least = matters.toSorted().at(-most - 1) ?? -1;
  return train(
    examples,
    ruleBuckets,
    undefined,
    Uint8Array.from(matters, (each) => (each > least ? 1 : 0)),
  );
}
