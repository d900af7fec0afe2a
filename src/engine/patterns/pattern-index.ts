import { type NumberLists, NumberListsBuilder } from '../words/number-lists';
import { asksOf, NONE, needsOf, type PatternNeeds } from './pattern-needs';
import type { Pattern, Steps } from './pattern-program';
import { StepWords } from './step-words';

/** Where to look for the patterns that a sentence may hold. Words and topics by their numbers. */
export interface PatternIndex {
  readonly stepWords: StepWords;
  /** The needed steps that a word speaks for, each as an entry of `entryOf`. */
  readonly stepsOfWord: NumberLists;
  /** The keys among them, each as a call of `callOf`. */
  readonly callsOfWord: NumberLists;
  /** Numbers of the topics that patterns name. */
  readonly topics: ReadonlyMap<string, number>;
  readonly stepsOfTopic: NumberLists;
  readonly callsOfTopic: NumberLists;
  readonly needs: PatternNeeds;
  /** The phrases of each step, one after the other: how many words, and these words. */
  readonly phrases: NumberLists;
  /** The patterns of one level that a step is the key of, by the number of the list, and that step. */
  readonly keyed: NumberLists;
  readonly keySteps: Int32Array;
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
const MOST_OFFSETS = 16;
const OFFSET_BITS = 4;

/**
 * A step that is met where a word or topic stands, or so many words before it: that of a phrase is met by the rarest of
 * its words. All in one number.
 */
const entryOf = (step: number, offset: number): number => (step << OFFSET_BITS) | offset;
export const stepOf = (entry: number): number => entry >> OFFSET_BITS;
export const offsetOf = (entry: number): number => entry & (MOST_OFFSETS - 1);

const LEVEL_BITS = 3;
export const MOST_LEVELS = 2 ** LEVEL_BITS;

/** A list of keyed patterns, and their level. */
const callOf = (list: number, level: number): number => (list << LEVEL_BITS) | level;
export const listOf = (call: number): number => call >> LEVEL_BITS;
export const levelOf = (call: number): number => call & (MOST_LEVELS - 1);

/** Makes the index of patterns that name `wordCount` words. Flat lists and no sets: it has to be quick while cold. */
export function indexOf(parts: Parts, wordCount: number): PatternIndex {
  const { all, steps } = parts;
  const times = timesOf(steps, wordCount);
  const needs = needsOf(parts, commonnessOf(steps, times));
  const keys = keyedBy(parts, needs);
  const topics = new Map<string, number>();
  for (const step of steps.all) for (const topic of step.topics) if (!topics.has(topic)) topics.set(topic, topics.size);
  const needed = new Uint8Array(steps.all.length);
  for (let pattern = 0; pattern < all.length; pattern++)
    for (const list of [needs.key, needs.other]) if (list[pattern] !== NONE) needed[list[pattern] ?? 0] = 1;
  const [stepsOfWord, callsOfWord] = [new NumberListsBuilder(wordCount + 1), new NumberListsBuilder(wordCount + 1)];
  const [stepsOfTopic, callsOfTopic] = [new NumberListsBuilder(topics.size), new NumberListsBuilder(topics.size)];
  for (let step = 0; step < steps.all.length; step++) {
    if (needed[step] === 0) continue;
    const calls = keys.calls[step];
    const meet = (word: number, offset: number): void => {
      stepsOfWord.add(word, entryOf(step, offset));
      for (const call of calls ?? []) callsOfWord.add(word, call);
    };
    const end = steps.words.starts[step + 1] ?? 0;
    for (let at = steps.words.starts[step] ?? 0; at < end; at++) meet(steps.words.numbers[at] ?? 0, 0);
    for (const phrase of steps.all[step]?.phrases ?? []) {
      const rarest = rarestPlace(phrase, times);
      meet(phrase[rarest] ?? 0, rarest);
    }
    for (const topic of steps.all[step]?.topics ?? []) {
      stepsOfTopic.add(topics.get(topic) ?? 0, entryOf(step, 0));
      for (const call of calls ?? []) callsOfTopic.add(topics.get(topic) ?? 0, call);
    }
  }
  return {
    stepWords: new StepWords(steps.words),
    stepsOfWord: stepsOfWord.done(),
    callsOfWord: callsOfWord.done(),
    topics,
    stepsOfTopic: stepsOfTopic.done(),
    callsOfTopic: callsOfTopic.done(),
    needs,
    keyed: keys.keyed,
    keySteps: Int32Array.from(keys.steps),
    asks: asksOf(needs, keys.keyed.numbers),
    phrases: phrasesOf(steps),
    free: all.flatMap((_, pattern) => (needs.key[pattern] === NONE ? [pattern] : [])),
  };
}

interface Keyed {
  readonly keyed: NumberLists;
  readonly steps: readonly number[];
  /** The calls of each step that is a key. */
  readonly calls: readonly (readonly number[] | undefined)[];
}

/** Lists the patterns by key and level. Throws on more levels than a call can tell apart. */
function keyedBy({ all, levels, steps }: Parts, { key }: PatternNeeds): Keyed {
  if (levels.length > MOST_LEVELS) throw new Error(`${levels.length} levels of patterns are more than fit`);
  const keyed = new NumberListsBuilder(all.length);
  const keySteps: number[] = [];
  const calls: number[][] = [];
  for (let step = 0; step < steps.all.length; step++) calls.push([]);
  let level = 0;
  for (let pattern = 0; pattern < all.length; pattern++) {
    while (pattern >= (levels[level + 1] ?? all.length)) level++;
    const own = calls[key[pattern] ?? NONE];
    if (own === undefined) continue;
    let last = own.at(-1);
    if (last === undefined || levelOf(last) !== level) {
      last = callOf(keySteps.length, level);
      own.push(last);
      keySteps.push(key[pattern] ?? 0);
    }
    keyed.add(listOf(last), pattern);
  }
  return { keyed: keyed.done(), steps: keySteps, calls };
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
  for (let step = 0; step < all.length; step++)
    for (const phrase of all[step]?.phrases ?? [])
      for (let at = 0; at < phrase.length; at++) times[phrase[at] ?? 0] = (times[phrase[at] ?? 0] ?? 0) + 1;
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
