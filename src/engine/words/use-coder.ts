import type { SymbolCoder } from '../packed/symbol-coder';
import type { SymbolModel } from '../packed/symbol-model';
import type { SpellingCoder } from './spelling-coder';

const GROUPS = 16;
const SORTS = 32;

/** Codes how much phrases and patterns of one language use each word, as its group, the same way for reading and for writing. */
export class UseCoder {
  readonly #coder: SymbolCoder;
  readonly #model: SymbolModel;

  constructor(coder: SymbolCoder) {
    this.#coder = coder;
    this.#model = coder.model(GROUPS, SORTS);
  }

  /** The group of the word, from 1 to 16; only for words that are used. */
  next({ sort }: SpellingCoder, wanted?: number): number {
    return 1 + this.#coder.symbol(this.#model, sort, wanted && wanted - 1);
  }
}
