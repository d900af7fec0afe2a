import { listsOf, type NumberLists, PairSet } from './number-lists';
import { END, OPERATION_BITS, OPERATION_MASK, type Pattern, STEP, type Step } from './pattern-program';

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
  readonly steps: readonly Step[];
}

// A topic stands for a whole list of words
const TOPIC_COMMONNESS = 60;

const firstWords = ({ words, phrases }: Step): ReadonlySet<number> =>
  new Set([...words, ...phrases.map(([first = 0]) => first)]);

/** Makes the index of patterns that name `wordCount` words. */
export function indexOf(parts: Parts, wordCount: number): PatternIndex {
  const { all, steps } = parts;
  const needs = all.map((pattern) => needsOf(pattern, parts));
  const needed = new Set(needs.flat());
  const byWord: [number[][], number[][]] = [[], []];
  const byTopic: [number[][], number[][]] = [[], []];
  const topics = new Map<string, number>();
  const inStep = new PairSet(steps.reduce((sum, { words }) => sum + words.length, 0));
  for (const [number, step] of steps.entries()) {
    for (const word of step.words) inStep.add(number, word);
    if (!needed.has(number)) continue;
    for (const word of firstWords(step)) (byWord[step.language][word] ??= []).push(number);
    for (const topic of new Set(step.topics)) {
      const known = topics.get(topic) ?? topics.size;
      topics.set(topic, known);
      (byTopic[step.language][known] ??= []).push(number);
    }
  }
  const commonness = steps.map((step) => {
    let common = step.topics.length * TOPIC_COMMONNESS;
    for (const word of firstWords(step)) common += byWord[step.language][word]?.length ?? 0;
    return common;
  });
  const keyed: number[][] = [];
  const free: number[] = [];
  for (const [pattern, own] of needs.entries()) {
    if (own.length === 0) free.push(pattern);
    else {
      const rarest = own.reduce((a, b) => ((commonness[b] ?? 0) < (commonness[a] ?? 0) ? b : a));
      (keyed[rarest] ??= []).push(pattern);
    }
  }
  return {
    inStep,
    stepsOfWord: [listsOf(byWord[0], wordCount + 1), listsOf(byWord[1], wordCount + 1)],
    topics,
    stepsOfTopic: [listsOf(byTopic[0], topics.size), listsOf(byTopic[1], topics.size)],
    needs: listsOf(needs, needs.length),
    keyed: listsOf(keyed, steps.length),
    free,
  };
}

/** A step that names the pattern's own topic may be met by what its own level finds: it is no need. */
function needsOf({ program: start, topic }: Pattern, { program, steps }: Parts): readonly number[] {
  const found = new Set<number>();
  for (let at = start; program[at] !== END; at++) {
    const now = program[at] ?? END;
    const step = now >> OPERATION_BITS;
    if ((now & OPERATION_MASK) === STEP && steps[step]?.topics.includes(topic) === false) found.add(step);
  }
  return [...found];
}
