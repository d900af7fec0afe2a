import type { Reading } from '../reading';
import type { FeatureBag } from './feature-bag';
import { hashOf, mix } from './hash';
import { nameHash } from './name-hash';

type Topics = Pick<Reading, 'hits' | 'sentenceOf'>;

const kind = { topic: hashOf('topic') | 0, topics: hashOf('topics') | 0 } as const;

const topicHash = (topic: string): number => mix(kind.topic, nameHash(topic));

/**
 * Each topic of a draft, each with the value that the word lists give, and each beside every name of `beside` (hashes):
 * `weight` for every one. A man in a bed is another matter from a nurse than from a pupil.
 */
export function addTopics(bag: FeatureBag, { hits }: Topics, weight: number, beside: readonly number[]): void {
  for (const { topic, value, from, to } of hits) {
    const hash = topicHash(topic);
    bag.add(hash, weight, from, to);
    for (const name of beside) bag.add(mix(hash, name), weight, from, to);
    if (value !== '') bag.add(mix(hash, nameHash(value)), weight, from, to);
  }
}

// The topics of one sentence: kept from draft to draft, so that a draft costs no garbage
const here: number[] = [];

/**
 * Every two topics that one sentence holds, in whatever order: a person and a place of care say more together than each
 * by itself. They share `weight`.
 */
export function addTopicPairs(bag: FeatureBag, { hits, sentenceOf }: Topics, weight: number): void {
  const since = { size: bag.size, counted: bag.counted };
  let sentence = -1;
  for (const hit of hits) {
    if (sentenceOf(hit) !== sentence) {
      sentence = sentenceOf(hit);
      here.length = 0;
    }
    const hash = topicHash(hit.topic);
    if (here.includes(hash)) continue;
    for (const other of here) bag.count(pairHash(hash, other), hit.from, hit.to);
    here.push(hash);
  }
  here.length = 0;
  bag.share(weight, since);
}

const pairHash = (one: number, other: number): number =>
  one < other ? mix(mix(kind.topics, one), other) : mix(mix(kind.topics, other), one);
