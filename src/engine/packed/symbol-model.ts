// An entry of the table is a symbol and, below it, the length of its code
const LENGTH_BITS = 4;
const LENGTH_MASK = 2 ** LENGTH_BITS - 1;

export const symbolIn = (entry: number): number => entry >> LENGTH_BITS;
export const lengthIn = (entry: number): number => entry & LENGTH_MASK;

/**
 * The codes of some symbols in some contexts. In a context, shorter codes come first, and those of one length in the
 * order of their symbols; so their lengths say it all.
 */
export class SymbolModel {
  /** For each context, where its part of the table begins, and how many bits are looked up in it. */
  readonly starts: Int32Array;
  readonly widths: Uint8Array;
  /** The entry for whatever begins with a code, one context after the other. */
  readonly table: Uint16Array;

  /** `lengths`: by context, those of the codes of its symbols; 0 is a symbol that is never met. */
  constructor(lengths: readonly Uint8Array[]) {
    const contexts = lengths.length;
    this.starts = new Int32Array(contexts + 1);
    this.widths = new Uint8Array(contexts);
    for (let context = 0; context < contexts; context++) {
      const own = lengths[context] ?? none;
      let width = 0;
      for (let symbol = 0; symbol < own.length; symbol++) width = Math.max(width, own[symbol] ?? 0);
      this.widths[context] = width;
      this.starts[context + 1] = (this.starts[context] ?? 0) + 2 ** width;
    }
    this.table = new Uint16Array(this.starts[contexts] ?? 0);
    for (let context = 0; context < contexts; context++) this.#fill(context, lengths[context] ?? none);
  }

  #fill(context: number, lengths: Uint8Array): void {
    const width = this.widths[context] ?? 0;
    let next = this.starts[context] ?? 0;
    for (let length = 1; length <= width; length++)
      for (let symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] !== length) continue;
        const end = next + 2 ** (width - length);
        for (; next < end; next++) this.table[next] = (symbol << LENGTH_BITS) | length;
      }
  }
}

const none = new Uint8Array(0);
