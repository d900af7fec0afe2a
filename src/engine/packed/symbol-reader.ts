import { codeLengths, DIGIT_BITS, DIGITS, type SymbolCoder } from './symbol-coder.ts';
import { lengthIn, SymbolModel, symbolIn } from './symbol-model.ts';

const values = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
// So many bits are at hand whenever a symbol is looked up
const ENOUGH = 18;

/** Reads what `SymbolWriter` wrote, if asked for the same in the same order. */
export class SymbolReader implements SymbolCoder {
  readonly #text: string;
  #at = 0;
  /** The bits taken in and not read yet are the lowest of these. */
  #bits = 0;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  model(_size: number, contexts: number): SymbolModel {
    return new SymbolModel(Array.from({ length: contexts }, () => codeLengths(this)));
  }

  symbol(model: SymbolModel, context: number): number {
    if (this.#count < ENOUGH) this.#takeIn();
    const width = model.widths[context] ?? 0;
    const place = (this.#bits >> (this.#count - width)) & ((1 << width) - 1);
    const entry = model.table[(model.starts[context] ?? 0) + place] ?? 0;
    this.#count -= lengthIn(entry);
    return symbolIn(entry);
  }

  bits(count: number): number {
    if (this.#count < ENOUGH) this.#takeIn();
    this.#count -= count;
    return (this.#bits >> this.#count) & ((1 << count) - 1);
  }

  /** Takes in digits, as many as fit; zeros after the last. Asking beyond the text would undo the compiling of all that reads. */
  #takeIn(): void {
    while (this.#count < ENOUGH) {
      const value = this.#at < this.#text.length ? values[this.#text.charCodeAt(this.#at++)] : 0;
      this.#bits = (this.#bits << DIGIT_BITS) | (value ?? 0);
      this.#count += DIGIT_BITS;
    }
  }
}
