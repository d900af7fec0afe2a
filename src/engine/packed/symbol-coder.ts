import type { SymbolModel } from './symbol-model.ts';

/**
 * Tables ship as symbols in one text of base-64 digits: prefix codes (Huffman's), a table of them for each context, so
 * that what is likely takes few bits. Written by `tools/packed/symbol-writer.ts`, read by `SymbolReader`. What codes a
 * table is written once, against this interface, and serves both.
 */
export interface SymbolCoder {
  /**
   * Begins with symbols below `size` that come in contexts below `contexts`: their codes stand in the text where the
   * first is asked for, so that readers must ask in the same order.
   */
  model(size: number, contexts: number): SymbolModel;
  /** Reads a symbol, or writes `wanted` and returns it: what reads leaves it out, or gives any. */
  symbol(model: SymbolModel, context: number, wanted?: number): number;
  /** The same for a number of at most 18 bits of which nothing is known. */
  bits(count: number, wanted?: number): number;
}

export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const DIGIT_BITS = 6;
/** How many bits a code has at most. */
export const LONGEST_CODE = 11;

type BitCoder = Pick<SymbolCoder, 'bits'>;

/**
 * The lengths of the codes of one context, up to the last symbol that is met: of each of these how far it is from the
 * one before, and how much longer its code.
 */
export function codeLengths(coder: BitCoder, wanted?: Uint8Array): Uint8Array {
  const met = wanted && [...wanted.keys()].filter((symbol) => (wanted[symbol] ?? 0) > 0);
  const count = codeSmall(coder, met?.length);
  const lengths: number[] = [];
  let length = FIRST_LENGTH;
  for (let at = 0; at < count; at++) {
    const next = met?.[at] ?? 0;
    for (let skipped = codeSmall(coder, met && next - lengths.length); skipped > 0; skipped--) lengths.push(0);
    length += unfolded(codeSmall(coder, wanted && folded((wanted[next] ?? 0) - length)));
    lengths.push(length);
  }
  return Uint8Array.from(lengths);
}

// About as long as the code of a common symbol
const FIRST_LENGTH = 4;

const folded = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
const unfolded = (number: number): number => ((number & 1) === 1 ? -(number + 1) / 2 : number / 2);

/** A number from 0 on that is most likely small: as many ones as it has bits with one added, a zero, and these bits. */
function codeSmall(coder: BitCoder, wanted?: number): number {
  const bits = wanted === undefined ? undefined : 31 - Math.clz32(wanted + 1);
  let count = 0;
  while (coder.bits(1, bits === undefined ? undefined : count < bits ? 1 : 0) === 1) count += 1;
  const rest = wanted === undefined ? undefined : wanted + 1 - 2 ** count;
  return 2 ** count + coder.bits(count, rest) - 1;
}
