import { type NumberLists, NumberListsBuilder } from '../words/number-lists';
import { END, OPERATION_BITS, OPERATION_MASK, type Pattern, STEP, type Steps } from './pattern-program';
import { StepWords } from './step-words';

/** Where to look for the patterns that a sentence may hold. Words and topics by their numbers. */
export interface PatternIndex {
  readonly stepWords: StepWords;
  /** The needed steps that a word can begin: twice their number, and one more when it is the rarest need of a pattern. */
  readonly stepsOfWord: NumberLists;
  /** Numbers of the topics that patterns name. */
  readonly topics: ReadonlyMap<string, number>;
  readonly stepsOfTopic: NumberLists;
  /** Steps that a pattern cannot do without, the rarest few, in their order. */
  readonly needs: NumberLists;
  /** The patterns that a step is the rarest need of. */
  readonly keyed: NumberLists;
  /** Patterns that need nothing that is known before their level. */
  readonly free: readonly number[];
}

interface Parts {
  readonly all: readonly Pattern[];
  readonly program: Int32Array;
  readonly starts: Int32Array;
  readonly steps: Steps;
}

// A topic stands for a whole list of words
const TOPIC_COMMONNESS = 60;
// To note what a sentence meets costs more than it saves when steps of everyday words are noted too
const MOST_NEEDS = 2;

/** Makes the index of patterns that name `wordCount` words. Flat lists and no sets: it has to be quick while cold. */
export function indexOf(parts: Parts, wordCount: number): PatternIndex {
  const { all, steps } = parts;
  const count = steps.all.length;
  const commonness = commonnessOf(steps, wordCount);
  const needs = needsOf(parts, commonness);
  const needed = new Uint8Array(count);
  for (let at = 0; at < needs.numbers.length; at++) needed[needs.numbers[at] ?? 0] = 1;
  const keyed = new NumberListsBuilder(count);
  const free: number[] = [];
  for (let pattern = 0; pattern < all.length; pattern++) {
    const rarest = rarestOf(needs, pattern, commonness);
    if (rarest < 0) free.push(pattern);
    else {
      keyed.add(rarest, pattern);
      needed[rarest] = 2;
    }
  }
  const topics = new Map<string, number>();
  for (const step of steps.all) for (const topic of step.topics) if (!topics.has(topic)) topics.set(topic, topics.size);
  const ofWord = new NumberListsBuilder(wordCount + 1);
  const ofTopic = new NumberListsBuilder(topics.size);
  for (let number = 0; number < count; number++) {
    const step = steps.all[number];
    if (step === undefined) continue;
    const entry = number * 2 + (needed[number] === 2 ? 1 : 0);
    if (needed[number] === 0) continue;
    const end = steps.words.starts[number + 1] ?? 0;
    for (let at = steps.words.starts[number] ?? 0; at < end; at++) ofWord.add(steps.words.numbers[at] ?? 0, entry);
    for (const phrase of step.phrases) ofWord.add(phrase[0] ?? 0, entry);
    for (const topic of step.topics) ofTopic.add(topics.get(topic) ?? 0, entry);
  }
  return {
    stepWords: new StepWords(steps.words),
    stepsOfWord: ofWord.done(),
    topics,
    stepsOfTopic: ofTopic.done(),
    needs,
    keyed: keyed.done(),
    free,
  };
}

/** How often a step may be met: in how many steps its words are, for the words of many steps are those of many texts. */
function commonnessOf({ all, words }: Steps, wordCount: number): Int32Array {
  const times = new Int32Array(wordCount + 1);
  const commonness = new Int32Array(all.length);
  for (const round of ['count', 'sum'] as const) {
    for (let number = 0; number < all.length; number++) {
      const step = all[number];
      if (step === undefined) continue;
      let common = step.topics.length * TOPIC_COMMONNESS;
      const end = words.starts[number + 1] ?? 0;
      for (let at = words.starts[number] ?? 0; at < end; at++) {
        const word = words.numbers[at] ?? 0;
        if (round === 'count') times[word] = (times[word] ?? 0) + 1;
        common += times[word] ?? 0;
      }
      for (const phrase of step.phrases) common += times[phrase[0] ?? 0] ?? 0;
      commonness[number] = common;
    }
  }
  return commonness;
}

/** The rarest of a pattern's needs, or -1. */
function rarestOf({ starts, numbers }: NumberLists, pattern: number, commonness: Int32Array): number {
  let rarest = -1;
  const end = starts[pattern + 1] ?? 0;
  for (let at = starts[pattern] ?? 0; at < end; at++) {
    const step = numbers[at] ?? 0;
    if (rarest < 0 || (commonness[step] ?? 0) < (commonness[rarest] ?? 0)) rarest = step;
  }
  return rarest;
}

/**
 * The steps of each pattern that say most about whether it can be there, in their order. A step that names the
 * pattern's own topic may be met by what its own level finds: it is no need.
 */
function needsOf({ all, program, starts, steps }: Parts, commonness: Int32Array): NumberLists {
  const needs = new NumberListsBuilder(all.length);
  for (let pattern = 0; pattern < all.length; pattern++) {
    const { topic = '' } = all[pattern] ?? {};
    const own: number[] = [];
    for (let at = starts[pattern] ?? 0; program[at] !== END; at++) {
      const now = program[at] ?? END;
      const step = now >> OPERATION_BITS;
      if ((now & OPERATION_MASK) === STEP && steps.all[step]?.topics.includes(topic) === false) own.push(step);
    }
    while (own.length > MOST_NEEDS) own.splice(mostCommon(own, commonness), 1);
    for (const step of own) needs.add(pattern, step);
  }
  return needs.done();
}

function mostCommon(steps: readonly number[], commonness: Int32Array): number {
  let found = 0;
  for (let at = 1; at < steps.length; at++)
    if ((commonness[steps[at] ?? 0] ?? 0) > (commonness[steps[found] ?? 0] ?? 0)) found = at;
  return found;
}
