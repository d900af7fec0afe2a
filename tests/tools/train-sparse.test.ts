import { describe, expect, test } from 'vitest';
import { ruleIds } from '@/engine/rule-ids';
import type { Example } from '../../tools/fit/examples.ts';
import { scoresOf, type Weights } from '../../tools/fit/train.ts';
import { trainSparse } from '../../tools/fit/train-sparse.ts';

const RISKS = ruleIds.length;
const TELLING = 7;
const EMPTY = 8;

/** A draft of one risk (the first), or of none: bucket 7 tells it, bucket 8 is in every draft, the others say nothing. */
function example(at: number): Example {
  const risky = at % 2 === 0;
  const buckets = Int32Array.of(EMPTY, 100 + (at % 5), ...(risky ? [TELLING] : []));
  return {
    id: `${at}`,
    batch: 'made',
    buckets,
    values: new Float32Array(buckets.length).fill(1),
    lessons: ruleIds.map((_, risk) => (risky && risk === 0 ? 1 : 0)),
    fired: ruleIds.map(() => false),
    asked: ruleIds.map(() => true),
    ordinary: false,
    unread: true,
    weight: 1,
  };
}

const examples = Array.from({ length: 60 }, (_, at) => example(at));
const countOf = ({ matrix }: Weights): number => matrix.filter((weight) => weight !== 0).length;

describe('of all weights', () => {
  test('those are kept that fit into the room there is', () => {
    const few = countOf(trainSparse(examples, [], 40));
    const many = countOf(trainSparse(examples, [], 400));
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(many);
    expect(few * 6 + 11).toBeLessThanOrEqual(40);
  });

  test('those that tell risky drafts from others stay before those that tell nothing', () => {
    const weights = trainSparse(examples, [], 40);
    const [risky, clean] = [example(0), example(1)].map((each) => scoresOf(each, weights)[0] ?? 0);
    expect(risky).toBeGreaterThan(clean ?? 0);
    const row = weights.index.get(TELLING) ?? -1;
    expect(weights.matrix[row * RISKS]).toBeGreaterThan(0);
  });

  test('the same come from the same drafts', () => {
    expect(trainSparse(examples, [], 100)).toEqual(trainSparse(examples, [], 100));
  });
});
