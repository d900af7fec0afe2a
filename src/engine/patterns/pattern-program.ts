import type { NumberLists } from '../words/number-lists';

/** What a pattern's program is made of: an operation in the lowest bits, what it works on above them. */
export const END = 0;
/** Only at the first token of a sentence. */
export const AT_START = 1;
/** Only after the last token of a sentence. */
export const AT_END = 2;
/** A gap of at most so many tokens. */
export const GAP = 3;
/** One of the words, phrases or topics of a step. */
export const STEP = 4;
export const OPTIONAL = 5;
export const OPERATION_BITS = 3;
export const OPERATION_MASK = 2 ** OPERATION_BITS - 1;

/** One step of a pattern, shared by all patterns that have it: any of these words, phrases or topics. */
export interface Step {
  /** Words of each phrase. */
  readonly phrases: readonly (readonly number[])[];
  readonly topics: readonly string[];
}

/** A step that has nothing but words is looked at without its lists. */
export const HAS_PHRASES = 1;
export const HAS_TOPICS = 2;

/** Steps, with what is asked most of all of them side by side. */
export interface Steps {
  readonly all: readonly Step[];
  readonly has: Uint8Array;
  readonly words: NumberLists;
}

export interface Pattern {
  readonly topic: string;
  readonly value: string;
}
