/**
 * Numbers the words that phrases and patterns of one language name: the most used first, and those that are used about
 * as much in the order of their list, so that common words have small numbers.
 */
export class Vocabulary {
  /** The words of each group, by their places in the list of all words. */
  readonly #groups: number[][] = [];

  /** Adds the next word of the list that is used; `group` is from 1 on, and higher for more use. */
  add(word: number, group: number): void {
    while (this.#groups.length <= group) this.#groups.push([]);
    this.#groups[group]?.push(word);
  }

  /** The places of the words by their numbers, which begin at 1. */
  words(): Int32Array {
    return Int32Array.from([0, ...this.#groups.reverse().flat()]);
  }
}
