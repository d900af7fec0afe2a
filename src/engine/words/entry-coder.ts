import type { SymbolCoder } from '../packed/symbol-coder';
import type { SymbolModel } from '../packed/symbol-model';
import type { SpellingCoder } from './spelling-coder';

/** That a word belongs to a kind, and the place of the set of its endings; 0 is the word alone. */
export interface Entry {
  readonly kind: number;
  readonly endings: number;
}

const SORTS = 32;
const LOW_BITS = 4;
const LOWS = 2 ** LOW_BITS;

/** Codes what a word belongs to, the same way for reading and for writing. */
export class EntryCoder implements Entry {
  kind = 0;
  endings = 0;
  readonly #coder: SymbolCoder;
  /** Of the higher and the lower part of a kind. */
  readonly #highs: SymbolModel;
  readonly #lows: SymbolModel;
  readonly #endings: SymbolModel;
  /** The first kind of the word before, its higher part. */
  #before = 0;
  #more = false;

  /** `kinds` and `endings`: how many there are of each. */
  constructor(coder: SymbolCoder, kinds: number, endings: number) {
    const highs = (kinds >> LOW_BITS) + 1;
    this.#coder = coder;
    this.#highs = coder.model(highs, SORTS);
    this.#lows = coder.model(LOWS, highs * 2);
    this.#endings = coder.model(endings * 2, kinds);
  }

  /** Begins with the next word, which has one entry at least. */
  start(): void {
    this.#more = true;
  }

  /** Goes on to the next entry of a word, by rising kind: the one wanted, when writing. False after the last. */
  next(word: SpellingCoder, wanted?: Entry, isLast = false): boolean {
    const { sort } = word;
    if (!this.#more) return false;
    const high = this.#coder.symbol(this.#highs, sort, wanted && wanted.kind >> LOW_BITS);
    const again = this.#before === high ? 1 : 0;
    const low = this.#coder.symbol(this.#lows, high * 2 + again, wanted && wanted.kind & (LOWS - 1));
    this.kind = (high << LOW_BITS) | low;
    this.#before = high;
    const rest = this.#coder.symbol(this.#endings, this.kind, wanted && wanted.endings * 2 + (isLast ? 0 : 1));
    this.endings = rest >> 1;
    this.#more = (rest & 1) === 1;
    return true;
  }
}
