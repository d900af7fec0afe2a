import { type NumberLists, NumberListsBuilder, PairSet } from './number-lists';
import { END, OPERATION_BITS, OPERATION_MASK, type Pattern, STEP, type Steps } from './pattern-program';

/** Where to look for the patterns that a sentence may hold. Words and topics by their numbers, lists by language. */
export interface PatternIndex {
  /** Which words belong to which step. */
  readonly inStep: PairSet;
  /** The needed steps that a word can begin. */
  readonly stepsOfWord: readonly [NumberLists, NumberLists];
  /** Numbers of the topics that patterns name. */
  readonly topics: ReadonlyMap<string, number>;
  readonly stepsOfTopic: readonly [NumberLists, NumberLists];
  /** The steps that a pattern cannot do without, in their order. */
  readonly needs: NumberLists;
  /** The patterns that a step is the rarest need of. */
  readonly keyed: NumberLists;
  /** Patterns that need nothing that is known before their level. */
  readonly free: readonly number[];
}

interface Parts {
  readonly all: readonly Pattern[];
  readonly program: Int32Array;
  readonly steps: Steps;
}

// A topic stands for a whole list of words
const TOPIC_COMMONNESS = 60;

/** Makes the index of patterns that name `wordCount` words. Flat lists and no sets: it has to be quick while cold. */
export function indexOf(parts: Parts, wordCount: number): PatternIndex {
  const { all, steps } = parts;
  const count = steps.all.length;
  const needs = needsOf(parts);
  const needed = new Uint8Array(count);
  for (const step of needs.numbers) needed[step] = 1;
  const topics = new Map<string, number>();
  for (const step of steps.all) for (const topic of step.topics) if (!topics.has(topic)) topics.set(topic, topics.size);
  const ofWord = [new NumberListsBuilder(wordCount + 1), new NumberListsBuilder(wordCount + 1)] as const;
  const ofTopic = [new NumberListsBuilder(topics.size), new NumberListsBuilder(topics.size)] as const;
  const inStep = new PairSet(steps.words.numbers.length);
  for (let number = 0; number < count; number++) {
    const step = steps.all[number];
    if (step === undefined) continue;
    const end = steps.words.starts[number + 1] ?? 0;
    for (let at = steps.words.starts[number] ?? 0; at < end; at++) {
      const word = steps.words.numbers[at] ?? 0;
      inStep.add(number, word);
      if (needed[number] === 1) ofWord[step.language].add(word, number);
    }
    if (needed[number] !== 1) continue;
    for (const [first = 0] of step.phrases) ofWord[step.language].add(first, number);
    for (const topic of step.topics) ofTopic[step.language].add(topics.get(topic) ?? 0, number);
  }
  const stepsOfWord = [ofWord[0].done(), ofWord[1].done()] as const;
  const keyed = new NumberListsBuilder(count);
  const free: number[] = [];
  const commonness = commonnessOf(steps, stepsOfWord);
  for (let pattern = 0; pattern < all.length; pattern++) {
    const first = needs.starts[pattern] ?? 0;
    const end = needs.starts[pattern + 1] ?? 0;
    let rarest = needs.numbers[first] ?? 0;
    for (let at = first + 1; at < end; at++) {
      const step = needs.numbers[at] ?? 0;
      if ((commonness[step] ?? 0) < (commonness[rarest] ?? 0)) rarest = step;
    }
    if (first === end) free.push(pattern);
    else keyed.add(rarest, pattern);
  }
  return {
    inStep,
    stepsOfWord,
    topics,
    stepsOfTopic: [ofTopic[0].done(), ofTopic[1].done()],
    needs,
    keyed: keyed.done(),
    free,
  };
}

/** How often a step may be met: in how many steps its words are, for the words of many steps are those of many texts. */
function commonnessOf({ all, words }: Steps, stepsOfWord: readonly [NumberLists, NumberLists]): Int32Array {
  const commonness = new Int32Array(all.length);
  for (let number = 0; number < all.length; number++) {
    const step = all[number];
    if (step === undefined) continue;
    const { starts } = stepsOfWord[step.language];
    let common = step.topics.length * TOPIC_COMMONNESS;
    const end = words.starts[number + 1] ?? 0;
    for (let at = words.starts[number] ?? 0; at < end; at++) {
      const word = words.numbers[at] ?? 0;
      common += (starts[word + 1] ?? 0) - (starts[word] ?? 0);
    }
    for (const [first = 0] of step.phrases) common += (starts[first + 1] ?? 0) - (starts[first] ?? 0);
    commonness[number] = common;
  }
  return commonness;
}

/** A step that names the pattern's own topic may be met by what its own level finds: it is no need. */
function needsOf({ all, program, steps }: Parts): NumberLists {
  const needs = new NumberListsBuilder(all.length);
  for (let pattern = 0; pattern < all.length; pattern++) {
    const { program: start = 0, topic = '' } = all[pattern] ?? {};
    for (let at = start; program[at] !== END; at++) {
      const now = program[at] ?? END;
      const step = now >> OPERATION_BITS;
      if ((now & OPERATION_MASK) === STEP && steps.all[step]?.topics.includes(topic) === false)
        needs.add(pattern, step);
    }
  }
  return needs.done();
}
