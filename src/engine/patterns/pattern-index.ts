import { type NumberLists, NumberListsBuilder } from '../words/number-lists';
import { asksOf, NONE, needsOf, type PatternNeeds } from './pattern-needs';
import type { Pattern, Steps } from './pattern-program';
import { StepWords } from './step-words';

/** Where to look for the patterns that a sentence may hold. Words and topics by their numbers. */
export interface PatternIndex {
  readonly stepWords: StepWords;
  /** The needed steps that a word speaks for, each as an entry of `entryOf`. */
  readonly stepsOfWord: NumberLists;
  /** Numbers of the topics that patterns name. */
  readonly topics: ReadonlyMap<string, number>;
  readonly stepsOfTopic: NumberLists;
  readonly needs: PatternNeeds;
  /** The phrases of each step, one after the other: how many words, and these words. */
  readonly phrases: NumberLists;
  /** The patterns that a step is the key of, apart by level: the list of step `s` and level `l` is `s * levels + l`. */
  readonly keyed: NumberLists;
  /** What is asked of each of these patterns, side by side with their numbers. */
  readonly asks: Int32Array;
  /** Patterns that need nothing that is known before their level. */
  readonly free: readonly number[];
}

interface Parts {
  readonly all: readonly Pattern[];
  /** How many patterns stand before each level, and all of them at last. */
  readonly levels: readonly number[];
  readonly program: Int32Array;
  readonly starts: Int32Array;
  readonly steps: Steps;
}

// A topic stands for a whole list of words
const TOPIC_COMMONNESS = 60;
const NEEDED = 1;
const KEY = 2;

const MOST_OFFSETS = 16;

/**
 * A step that is met where a word or topic stands, or so many words before it: that of a phrase is met by the rarest of
 * its words. All in one number.
 */
const entryOf = (step: number, isKey: boolean, offset: number): number =>
  (step * MOST_OFFSETS + offset) * 2 + (isKey ? 1 : 0);
export const stepOf = (entry: number): number => entry >> 5;
export const offsetOf = (entry: number): number => (entry >> 1) & (MOST_OFFSETS - 1);
export const isKeyOf = (entry: number): boolean => (entry & 1) === 1;

/** Makes the index of patterns that name `wordCount` words. Flat lists and no sets: it has to be quick while cold. */
export function indexOf(parts: Parts, wordCount: number): PatternIndex {
  const { all, steps } = parts;
  const count = steps.all.length;
  const times = timesOf(steps, wordCount);
  const needs = needsOf(parts, commonnessOf(steps, times));
  const needed = new Uint8Array(count);
  for (const step of needs.other) if (step !== NONE) needed[step] = NEEDED;
  for (const step of needs.key) if (step !== NONE) needed[step] = KEY;
  const levels = parts.levels.length - 1;
  const keyed = new NumberListsBuilder(count * levels);
  const free: number[] = [];
  let level = 0;
  for (let pattern = 0; pattern < all.length; pattern++) {
    while (pattern >= (parts.levels[level + 1] ?? all.length)) level++;
    const key = needs.key[pattern] ?? NONE;
    if (key === NONE) free.push(pattern);
    else keyed.add(key * levels + level, pattern);
  }
  const topics = new Map<string, number>();
  for (const step of steps.all) for (const topic of step.topics) if (!topics.has(topic)) topics.set(topic, topics.size);
  const ofWord = new NumberListsBuilder(wordCount + 1);
  const ofTopic = new NumberListsBuilder(topics.size);
  for (let number = 0; number < count; number++) {
    const step = steps.all[number];
    if (step === undefined || needed[number] === 0) continue;
    const isKey = needed[number] === KEY;
    const end = steps.words.starts[number + 1] ?? 0;
    for (let at = steps.words.starts[number] ?? 0; at < end; at++)
      ofWord.add(steps.words.numbers[at] ?? 0, entryOf(number, isKey, 0));
    for (const phrase of step.phrases) {
      const rarest = rarestPlace(phrase, times);
      ofWord.add(phrase[rarest] ?? 0, entryOf(number, isKey, rarest));
    }
    for (const topic of step.topics) ofTopic.add(topics.get(topic) ?? 0, entryOf(number, isKey, 0));
  }
  const keyedPatterns = keyed.done();
  return {
    stepWords: new StepWords(steps.words),
    stepsOfWord: ofWord.done(),
    topics,
    stepsOfTopic: ofTopic.done(),
    needs,
    keyed: keyedPatterns,
    asks: asksOf(needs, keyedPatterns.numbers),
    phrases: phrasesOf(steps),
    free,
  };
}

function phrasesOf({ all }: Steps): NumberLists {
  const lists = new NumberListsBuilder(all.length);
  for (let step = 0; step < all.length; step++)
    for (const phrase of all[step]?.phrases ?? []) {
      lists.add(step, phrase.length);
      for (const word of phrase) lists.add(step, word);
    }
  return lists.done();
}

/** In how many steps each word is, alone or in a phrase. */
function timesOf({ all, words }: Steps, wordCount: number): Int32Array {
  const times = new Int32Array(wordCount + 1);
  for (let at = 0; at < words.numbers.length; at++) {
    const word = words.numbers[at] ?? 0;
    times[word] = (times[word] ?? 0) + 1;
  }
  for (const { phrases } of all)
    for (const phrase of phrases) for (const word of phrase) times[word] = (times[word] ?? 0) + 1;
  return times;
}

/** The place of the word of a phrase that is in the fewest steps. */
function rarestPlace(phrase: readonly number[], times: Int32Array): number {
  let rarest = 0;
  for (let at = 1; at < Math.min(phrase.length, MOST_OFFSETS); at++)
    if ((times[phrase[at] ?? 0] ?? 0) < (times[phrase[rarest] ?? 0] ?? 0)) rarest = at;
  return rarest;
}

/** How often a step may be met: in how many steps its words are, for the words of many steps are those of many texts. */
function commonnessOf({ all, words }: Steps, times: Int32Array): Int32Array {
  const commonness = new Int32Array(all.length);
  for (let number = 0; number < all.length; number++) {
    const step = all[number];
    if (step === undefined) continue;
    let common = step.topics.length * TOPIC_COMMONNESS;
    const end = words.starts[number + 1] ?? 0;
    for (let at = words.starts[number] ?? 0; at < end; at++) common += times[words.numbers[at] ?? 0] ?? 0;
    for (const phrase of step.phrases) common += times[phrase[rarestPlace(phrase, times)] ?? 0] ?? 0;
    commonness[number] = common;
  }
  return commonness;
}
