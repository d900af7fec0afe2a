import { wordHash } from './word-hash';
import { WordTree } from './word-tree';

/**
 * Small word lists by number, for questions asked of every word of a draft: faster than a set, since the letters are
 * hashed without making the word a key.
 */
export class WordMarks {
  readonly #tree: WordTree;
  readonly #marks: Uint32Array;

  /** At most 32 lists. */
  constructor(lists: readonly Iterable<string>[]) {
    const all = lists.map((list) => [...list]);
    const words = all.flat();
    this.#tree = new WordTree({
      nodes: words.length,
      letters: words.reduce((sum, word) => sum + word.length, 0),
      entries: 0,
    });
    this.#marks = new Uint32Array(words.length + 1);
    const codes = new Uint16Array(words.reduce((most, { length }) => Math.max(most, length), 0));
    for (const [list, own] of all.entries()) {
      for (const word of own) {
        for (let at = 0; at < word.length; at++) codes[at] = word.charCodeAt(at);
        const node = this.#tree.enter(0, wordHash(word, 0, word.length), codes, 0, word.length);
        this.#marks[node] = (this.#marks[node] ?? 0) | (1 << list);
      }
    }
  }

  /** The lists that hold the word: bit 0 for the first. */
  of(word: string): number {
    return this.#marks[this.#tree.find(0, wordHash(word, 0, word.length), word, 0, word.length)] ?? 0;
  }
}
