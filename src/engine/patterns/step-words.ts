import { type NumberLists, PairSet } from '../words/number-lists';

// Words of shorter steps are quicker looked through than looked up
const MANY = 20;

/** The single words of each step. */
export class StepWords {
  readonly #starts: Int32Array;
  readonly #words: Int32Array;
  /** Those of the steps that have many. */
  readonly #pairs: PairSet;

  constructor({ starts, numbers }: NumberLists) {
    this.#starts = starts;
    this.#words = numbers;
    let count = 0;
    for (let step = 0; step + 1 < starts.length; step++) count += this.#count(step) > MANY ? this.#count(step) : 0;
    this.#pairs = new PairSet(count);
    for (let step = 0; step + 1 < starts.length; step++) {
      if (this.#count(step) <= MANY) continue;
      for (let at = starts[step] ?? 0; at < (starts[step + 1] ?? 0); at++) this.#pairs.add(step, numbers[at] ?? 0);
    }
  }

  has(step: number, word: number): boolean {
    const start = this.#starts[step] ?? 0;
    const end = this.#starts[step + 1] ?? 0;
    if (end - start > MANY) return this.#pairs.has(step, word);
    for (let at = start; at < end; at++) if (this.#words[at] === word) return true;
    return false;
  }

  #count(step: number): number {
    return (this.#starts[step + 1] ?? 0) - (this.#starts[step] ?? 0);
  }
}
