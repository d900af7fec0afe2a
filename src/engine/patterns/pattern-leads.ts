import { type NumberLists, NumberListsBuilder } from '../words/number-lists';
import { AT_START, OPERATION_BITS, OPERATION_MASK, OPTIONAL, STEP } from './pattern-program';
import type { Said } from './pattern-sieve';
import type { Patterns } from './patterns';

/** The patterns that a word or topic can begin: the way to patterns in a sentence that is too long to be sieved. */
export class PatternLeads {
  readonly #patterns: Patterns;
  readonly #ofWord: NumberLists;
  readonly #ofTopic: NumberLists;
  /** The question at which each pattern was given last. */
  readonly #given: Int32Array;
  #question = 0;

  constructor(patterns: Patterns) {
    const { all, program, starts, steps, stepsOfWord, topics } = patterns;
    const ofWord = new NumberListsBuilder(stepsOfWord.starts.length - 1);
    const ofTopic = new NumberListsBuilder(topics.size);
    for (let pattern = 0; pattern < all.length; pattern++) {
      for (let at = starts[pattern] ?? 0; ; at++) {
        const now = program[at] ?? 0;
        const operation = now & OPERATION_MASK;
        if (operation === AT_START) continue;
        if (operation !== STEP && operation !== OPTIONAL) break;
        const step = now >> OPERATION_BITS;
        const end = steps.words.starts[step + 1] ?? 0;
        for (let word = steps.words.starts[step] ?? 0; word < end; word++)
          ofWord.add(steps.words.numbers[word] ?? 0, pattern);
        for (const phrase of steps.all[step]?.phrases ?? []) ofWord.add(phrase[0] ?? 0, pattern);
        for (const topic of steps.all[step]?.topics ?? []) ofTopic.add(topics.get(topic) ?? 0, pattern);
        if (operation === STEP) break;
      }
    }
    this.#patterns = patterns;
    this.#ofWord = ofWord.done();
    this.#ofTopic = ofTopic.done();
    this.#given = new Int32Array(all.length);
  }

  /** Gives every pattern of one level that may begin at a token, once. */
  each(level: number, at: number, { texts, bases, at: hits }: Said, take: (pattern: number) => void): void {
    this.#question += 1;
    const first = this.#patterns.levels[level] ?? 0;
    const end = this.#patterns.levels[level + 1] ?? 0;
    const give = ({ starts, numbers }: NumberLists, list: number): void => {
      const last = starts[list + 1] ?? 0;
      for (let place = starts[list] ?? 0; place < last; place++) {
        const pattern = numbers[place] ?? 0;
        if (pattern < first || pattern >= end || this.#given[pattern] === this.#question) continue;
        this.#given[pattern] = this.#question;
        take(pattern);
      }
    };
    const { words } = this.#patterns;
    const text = words[texts[at] ?? 0] ?? 0;
    const base = words[bases[at] ?? 0] ?? 0;
    if (text !== 0) give(this.#ofWord, text);
    if (base !== 0 && base !== text) give(this.#ofWord, base);
    for (const { topic } of hits[at] ?? []) {
      const list = this.#patterns.topics.get(topic);
      if (list !== undefined) give(this.#ofTopic, list);
    }
  }
}
