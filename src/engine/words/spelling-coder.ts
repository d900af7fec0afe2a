import type { SymbolCoder } from '../packed/symbol-coder';
import type { SymbolModel } from '../packed/symbol-model';

/** A word to be written: its letters as places in the alphabet, from 1 on, and its sort. */
export interface Spelled {
  readonly places: readonly number[];
  readonly sort: number;
}

const LONGEST = 256;
const SORTS = 32;
// More letters are dropped by no word
const MOST_DROPPED = 64;
const MOST_LETTERS = 255;

/**
 * Codes words in their order, the same way for reading and for writing: what sort of word it is, how many letters of
 * the word before it drops, and the letters that come in their place, up to 0. What has come before in the word and
 * its sort say which letter is likely, and so does the first letter dropped: the next word has a later one there.
 */
export class SpellingCoder {
  /** The letters of the word by their codes; the first `length` count. */
  readonly letters = new Uint16Array(LONGEST);
  length = 0;
  /** What the word is, as a number of the caller's. */
  sort = 0;
  /** The letters as places in the alphabet. */
  readonly places = new Uint8Array(LONGEST);
  readonly #coder: SymbolCoder;
  readonly #alphabet: readonly number[];
  readonly #sorts: SymbolModel;
  readonly #drops: SymbolModel;
  /** Of the first letter that comes in the place of others, and of those after it. */
  readonly #first: SymbolModel;
  readonly #others: SymbolModel;

  /** `alphabet`: codes of at most 255 letters, the most common first. Throws on more. */
  constructor(coder: SymbolCoder, alphabet: readonly number[]) {
    if (alphabet.length > MOST_LETTERS) throw new Error(`${alphabet.length} letters are more than fit`);
    const letters = alphabet.length + 1;
    this.#coder = coder;
    this.#alphabet = alphabet;
    this.#sorts = coder.model(SORTS, SORTS);
    this.#drops = coder.model(MOST_DROPPED, MOST_DROPPED);
    this.#first = coder.model(letters, letters);
    this.#others = coder.model(letters, letters);
  }

  /** Goes on to the next word: the one wanted, when writing. */
  next(wanted?: Spelled): void {
    const { places, letters } = this;
    const before = this.length;
    const sort = this.#coder.symbol(this.#sorts, this.sort, wanted?.sort);
    const dropped = this.#coder.symbol(this.#drops, before, wanted && before - this.#shared(wanted.places));
    this.sort = sort;
    let at = before - dropped;
    let last = at > 0 ? (places[at - 1] ?? 0) : 0;
    const after = dropped > 0 ? (places[at] ?? 0) : 0;
    for (; ; at++) {
      const letter = wanted && (wanted.places[at] ?? 0);
      const place =
        after > 0 && at === before - dropped
          ? this.#coder.symbol(this.#first, after, letter)
          : this.#coder.symbol(this.#others, last, letter);
      if (place === 0) break;
      places[at] = place;
      letters[at] = this.#alphabet[place - 1] ?? 0;
      last = place;
    }
    this.length = at;
  }

  /** The place in the alphabet of a letter counted from the end: 1 is the last. */
  fromEnd(count: number): number {
    return count <= this.length ? (this.places[this.length - count] ?? 0) : 0;
  }

  #shared(places: readonly number[]): number {
    let shared = 0;
    while (shared < this.length && this.places[shared] === places[shared]) shared += 1;
    return shared;
  }
}
