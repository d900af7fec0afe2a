import { codeNumber, numberModel, SCALES, scaleOf } from '../packed/code-number.ts';
import type { SymbolCoder } from '../packed/symbol-coder';
import type { SymbolModel } from '../packed/symbol-model';

/** A phrase to be written: its words by their numbers, and the place of the set of endings of the last. */
export interface Phrase {
  readonly words: readonly number[];
  readonly endings: number;
}

/** A phrase has fewer words. */
export const LONGEST = 32;
const SIZES = 16;

/**
 * Codes the phrases of one kind after the other, by rising words, the same way for reading and for writing: how many
 * words a phrase shares with the one before, and its others.
 */
export class PhraseCoder {
  /** The words of the phrase by their numbers; the first `length` count. */
  readonly words = new Int32Array(LONGEST);
  length = 0;
  endings = 0;
  /** How many words it shares with the phrase before. */
  shared = 0;
  readonly #coder: SymbolCoder;
  readonly #counts: SymbolModel;
  readonly #shares: SymbolModel;
  /** Of the first word of a phrase, of the words after it, and of the endings. */
  readonly #first: SymbolModel;
  readonly #others: SymbolModel;
  readonly #endings: SymbolModel;
  #kind = 0;
  /** About how many phrases its kind has. */
  #size = 0;

  /** `kinds` and `endings`: how many there are of each. */
  constructor(coder: SymbolCoder, kinds: number, endings: number) {
    this.#coder = coder;
    this.#counts = numberModel(coder, 1);
    this.#shares = coder.model(LONGEST, LONGEST);
    this.#first = numberModel(coder, SIZES);
    this.#others = numberModel(coder, 4 * SCALES);
    this.#endings = coder.model(endings, kinds);
  }

  /** Begins with the next kind; returns how many phrases it has. */
  start(kind: number, wanted?: number): number {
    const count = codeNumber(this.#coder, this.#counts, 0, wanted);
    this.#kind = kind;
    this.#size = Math.min(SIZES - 1, 32 - Math.clz32(count));
    this.shared = 0;
    this.length = 0;
    return count;
  }

  /** Goes on to the next phrase: the one wanted, when writing. */
  next(wanted?: Phrase): void {
    const coder = this.#coder;
    const { words } = this;
    const before = this.length;
    let at = 0;
    if (before > 0) at = coder.symbol(this.#shares, before, wanted && this.#sharedWith(wanted.words));
    this.shared = at;
    // Where it parts from the phrase before, it has a later word
    let after = at < before ? (words[at] ?? 0) : 0;
    if (at === 0) {
      const distance = wanted && (wanted.words[0] ?? 0) - after - 1;
      words[0] = after + 1 + codeNumber(coder, this.#first, this.#size, distance);
      after = 0;
      at = 1;
    }
    for (; ; at++) {
      const place = (at === 1 ? 0 : 2) + (after > 0 ? 1 : 0);
      const distance = wanted && (at < wanted.words.length ? (wanted.words[at] ?? 0) - after : 0);
      const further = codeNumber(coder, this.#others, place * SCALES + scaleOf(words[at - 1] ?? 0), distance);
      if (further === 0) break;
      words[at] = after + further;
      after = 0;
    }
    this.length = at;
    this.endings = coder.symbol(this.#endings, this.#kind, wanted?.endings);
  }

  #sharedWith(words: readonly number[]): number {
    let shared = 0;
    while (shared < this.length && this.words[shared] === words[shared]) shared += 1;
    return shared;
  }
}
