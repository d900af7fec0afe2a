import type { SymbolCoder } from './symbol-coder.ts';
import type { SymbolModel } from './symbol-model.ts';

// The first numbers are symbols themselves; of larger ones, the symbol says how many bits they have and the second of these
const PLAIN = 4;
const MOST_BITS = 24;
const SYMBOLS = 2 * MOST_BITS;
const AT_ONCE = 12;

/** A model for numbers below 2^24 of which small ones are more likely. */
export const numberModel = (coder: SymbolCoder, contexts: number): SymbolModel => coder.model(SYMBOLS, contexts);

/** Codes a number with such a model, the same way for reading and for writing. */
export function codeNumber(coder: SymbolCoder, model: SymbolModel, context: number, wanted?: number): number {
  const symbol = coder.symbol(model, context, wanted === undefined ? undefined : scaleOf(wanted));
  if (symbol < PLAIN) return symbol;
  const low = (symbol >> 1) - 1;
  const high = (2 | (symbol & 1)) << low;
  const rest = wanted === undefined ? undefined : wanted - high;
  if (low <= AT_ONCE) return high | coder.bits(low, rest);
  const upper = coder.bits(low - AT_ONCE, rest === undefined ? undefined : rest >> AT_ONCE);
  return high | (upper << AT_ONCE) | coder.bits(AT_ONCE, rest === undefined ? undefined : rest & (2 ** AT_ONCE - 1));
}

/** How large a number is, as its symbol: useful as a context, too. Below 48. */
export function scaleOf(number: number): number {
  if (number < PLAIN) return number;
  const bits = 31 - Math.clz32(number);
  return 2 * bits + ((number >> (bits - 1)) & 1);
}

export const SCALES = SYMBOLS;
