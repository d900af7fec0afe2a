/**
 * How patterns are written when they ship: see `tools/lexicon/code-patterns.ts`. Words are numbers in these signs, none
 * of which a script would have to escape: the first few are words of one sign, the last few begin words of three, all
 * others words of two.
 */
export const WORD_SIGNS = "!#%&'*+-/0123456789:<=>@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz{|}~";
export const SHORT_WORDS = 10;
export const LONG_WORDS = WORD_SIGNS.length - 8;

/** `(…)` alternatives, `?` behind what may be missing, `[…]` a topic, a space between the words of a phrase. */
export const OPEN = '(';
export const CLOSE = ')';
export const OPEN_TOPIC = '[';
export const CLOSE_TOPIC = ']';
export const MISSING = '?';
export const BETWEEN = ' ';
/** Gaps of at most one, three and eight tokens. */
export const GAPS = ['.', ',', ';'] as const;
/** The beginning and the end of a sentence. */
export const START = '^';
export const STOP = '_';
