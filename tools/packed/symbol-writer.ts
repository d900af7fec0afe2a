import {
  codeLengths,
  DIGIT_BITS,
  DIGITS,
  LONGEST_CODE,
  type SymbolCoder,
} from '../../src/engine/packed/symbol-coder.ts';
import { lengthIn, SymbolModel, symbolIn } from '../../src/engine/packed/symbol-model.ts';

/**
 * Writes a table for `SymbolReader`. `write` is called twice with the same to say: first to count how often each symbol
 * comes, then to write it with the codes that follow from that.
 */
export function written(write: (coder: SymbolCoder) => void): string {
  const counter = new SymbolCounter();
  write(counter);
  const writer = new SymbolWriter(counter.lengths());
  write(writer);
  return writer.done();
}

class SymbolCounter implements SymbolCoder {
  readonly #counts = new Map<SymbolModel, readonly number[][]>();

  model(size: number, contexts: number): SymbolModel {
    const model = new SymbolModel([]);
    this.#counts.set(
      model,
      Array.from({ length: contexts }, () => Array.from({ length: size }, () => 0)),
    );
    return model;
  }

  symbol(model: SymbolModel, context: number, wanted = -1): number {
    const counts = this.#counts.get(model)?.[context];
    if (counts?.[wanted] === undefined) throw new Error(`${wanted} is no symbol of context ${context}`);
    counts[wanted] += 1;
    return wanted;
  }

  bits(_count: number, wanted = -1): number {
    return wanted;
  }

  /** The lengths of the codes of every model and context. */
  lengths(): readonly (readonly Uint8Array[])[] {
    return [...this.#counts.values()].map((contexts) => contexts.map(lengthsFor));
  }
}

class SymbolWriter implements SymbolCoder {
  readonly #lengths: (readonly Uint8Array[])[];
  readonly #codes = new Map<SymbolModel, readonly ReadonlyMap<number, Code>[]>();
  #digits = '';
  #bits = 0;
  #count = 0;

  constructor(lengths: readonly (readonly Uint8Array[])[]) {
    this.#lengths = [...lengths];
  }

  model(): SymbolModel {
    const lengths = this.#lengths.shift() ?? [];
    for (const own of lengths) codeLengths(this, own);
    const model = new SymbolModel(lengths);
    this.#codes.set(
      model,
      lengths.map((_, context) => codesOf(model, context)),
    );
    return model;
  }

  symbol(model: SymbolModel, context: number, wanted = -1): number {
    const code = this.#codes.get(model)?.[context]?.get(wanted);
    if (code === undefined) throw new Error(`${wanted} has no code in context ${context}`);
    this.bits(code.length, code.bits);
    return wanted;
  }

  bits(count: number, wanted = -1): number {
    if (!Number.isInteger(wanted) || wanted < 0 || wanted >= 2 ** count)
      throw new Error(`${wanted} does not fit in ${count} bits`);
    this.#bits = this.#bits * 2 ** count + wanted;
    this.#count += count;
    while (this.#count >= DIGIT_BITS) {
      this.#count -= DIGIT_BITS;
      const digit = Math.floor(this.#bits / 2 ** this.#count);
      this.#digits += DIGITS.slice(digit, digit + 1);
      this.#bits -= digit * 2 ** this.#count;
    }
    return wanted;
  }

  done(): string {
    if (this.#count > 0) this.bits(DIGIT_BITS - this.#count, 0);
    return this.#digits;
  }
}

interface Code {
  readonly length: number;
  readonly bits: number;
}

/** The codes of a context by their symbols, from the table that they are read with. */
function codesOf({ table, starts, widths }: SymbolModel, context: number): ReadonlyMap<number, Code> {
  const codes = new Map<number, Code>();
  const start = starts[context] ?? 0;
  for (const [at, entry] of table.subarray(start, starts[context + 1]).entries()) {
    const length = lengthIn(entry);
    if (length > 0 && !codes.has(symbolIn(entry)))
      codes.set(symbolIn(entry), { length, bits: at >> ((widths[context] ?? 0) - length) });
  }
  return codes;
}

/** The lengths of Huffman's codes; where one would be too long, the counts are made more alike until it is not. */
function lengthsFor(counts: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  let nodes = counts.flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []));
  if (nodes.length === 1) lengths[nodes[0]?.symbols[0] ?? 0] = 1;
  while (nodes.length > 1) {
    nodes.sort((a, b) => a.count - b.count);
    const [one, other, ...rest] = nodes;
    if (one === undefined || other === undefined) break;
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    nodes = [...rest, { count: one.count + other.count, symbols }];
  }
  if (lengths.every((length) => length <= LONGEST_CODE)) return lengths;
  return lengthsFor(counts.map((count) => (count > 0 ? (count >> 1) + 1 : 0)));
}
