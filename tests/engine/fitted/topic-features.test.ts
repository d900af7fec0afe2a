import { describe, expect, test } from 'vitest';
import { FeatureBag } from '@/engine/fitted/feature-bag';
import { addTopicPairs, addTopics } from '@/engine/fitted/topic-features';

/** The pairs of topics of these sentences, as the models know them, smallest first; each topic is a token of its own. */
function pairsIn(...sentences: readonly (readonly string[])[]): readonly number[] {
  const sentenceAt = sentences.flatMap((topics, sentence) => topics.map(() => sentence));
  const hits = sentences.flat().map((topic, at) => ({ topic, value: '', from: at, to: at + 1 }));
  const bag = new FeatureBag();
  bag.clear(undefined);
  addTopicPairs(bag, { hits, sentenceOf: ({ from }) => sentenceAt[from] ?? 0 }, 1);
  return [...bag.keys.subarray(0, bag.size)].sort((a, b) => a - b);
}

/** What one topic comes to, beside these names of author and place. */
function topicIn(topic: string, value: string, beside: readonly number[]): readonly number[] {
  const bag = new FeatureBag();
  bag.clear(undefined);
  addTopics(bag, { hits: [{ topic, value, from: 2, to: 3 }], sentenceOf: () => 0 }, 0.7, beside);
  expect([...bag.values.subarray(0, bag.size)]).toEqual(Array.from({ length: bag.size }, () => 0.7));
  expect([...bag.from.subarray(0, bag.size)]).toEqual(Array.from({ length: bag.size }, () => 2));
  return [...bag.keys.subarray(0, bag.size)];
}

describe('a topic counts', () => {
  test('by itself, with its value, and beside each name', () => {
    expect(topicIn('persons', '', [])).toHaveLength(1);
    expect(topicIn('persons', 'clear', [])).toHaveLength(2);
    expect(topicIn('persons', 'clear', [11, 12])).toHaveLength(4);
  });

  test('beside one name as something else than beside another, and than another topic there', () => {
    const all = [...topicIn('persons', '', [11, 12]), ...topicIn('age', '', [11, 12])];
    expect(new Set(all).size).toBe(6);
  });
});

describe('two topics count as a pair', () => {
  test('when one sentence holds both, each two of them', () => {
    expect(pairsIn(['persons'])).toEqual([]);
    expect(pairsIn(['persons', 'care-places'])).toHaveLength(1);
    expect(pairsIn(['persons', 'care-places', 'age', 'conditions'])).toHaveLength(6);
  });

  test('whichever comes first', () => {
    expect(pairsIn(['care-places', 'persons'])).toEqual(pairsIn(['persons', 'care-places']));
  });

  test('once, however often they come back, in one sentence or another', () => {
    const pair = pairsIn(['persons', 'care-places']);
    expect(pairsIn(['persons', 'care-places', 'persons', 'care-places'])).toEqual(pair);
    expect(pairsIn(['persons', 'care-places'], ['care-places', 'persons'])).toEqual(pair);
  });

  test('not across the end of a sentence', () => {
    expect(pairsIn(['persons'], ['care-places'])).toEqual([]);
  });

  test('and no two of them for the same', () => {
    const pairs = [
      ['persons', 'age'],
      ['persons', 'care-places'],
      ['age', 'care-places'],
    ].flatMap((two) => pairsIn(two));
    expect(new Set(pairs).size).toBe(3);
  });
});
