import type { NumberLists } from '../words/number-lists';
import {
  AT_START,
  END,
  GAP,
  OPERATION_BITS,
  OPERATION_MASK,
  OPTIONAL,
  type Pattern,
  STEP,
  type Steps,
} from './pattern-program';

/** No such step. */
export const NONE = -1;
/** What a pattern begins with, as far as is known before it is followed. */
export const BY_ANYTHING = 0;
export const BY_KEY = 1;
export const BY_OTHER = 2;
export const AT_SENTENCE = 3;

/**
 * The two steps that say most about whether a pattern can be in a sentence, and how many tokens apart they stand: what
 * is asked before a pattern is followed. All by the number of the pattern.
 */
export interface PatternNeeds {
  /** The rarest step that the pattern cannot do without, and the rarest but one; `NONE` where it has none. */
  readonly key: Int32Array;
  readonly other: Int32Array;
  /** How far after the key the other may stand at least and at most; negative when it stands before the key. */
  readonly nearest: Int32Array;
  readonly farthest: Int32Array;
  /** How many tokens before the key the pattern begins at least and at most. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  readonly begins: Uint8Array;
}

/** What is asked of a pattern takes two numbers, so that one look at memory brings it all. */
export const ASK_SIZE = 2;
const STEP_BITS = 16;
const STEP_MASK = 2 ** STEP_BITS - 1;
// As far as a distance is told: more than any sentence that is asked is long
const MOST_DISTANCE = 127;

/** Packs the needs of patterns, in the order of `patterns`: the other step and how it begins, and four distances. */
export function asksOf(needs: PatternNeeds, patterns: Int32Array): Int32Array {
  const asks = new Int32Array(patterns.length * ASK_SIZE);
  for (let at = 0; at < patterns.length; at++) {
    const pattern = patterns[at] ?? 0;
    const byte = (distances: Int32Array): number =>
      Math.max(-MOST_DISTANCE, Math.min(distances[pattern] ?? 0, MOST_DISTANCE)) & 0xff;
    asks[at * ASK_SIZE] = ((needs.begins[pattern] ?? 0) << STEP_BITS) | ((needs.other[pattern] ?? NONE) - NONE);
    asks[at * ASK_SIZE + 1] =
      (byte(needs.nearest) << 24) | (byte(needs.farthest) << 16) | (byte(needs.least) << 8) | byte(needs.most);
  }
  return asks;
}

export const beginsOf = (ask: number): number => ask >> STEP_BITS;
export const otherOf = (ask: number): number => (ask & STEP_MASK) + NONE;
export const nearestOf = (distances: number): number => distances >> 24;
export const farthestOf = (distances: number): number => (distances << 8) >> 24;
export const leastOf = (distances: number): number => (distances << 16) >> 24;
export const mostOf = (distances: number): number => (distances << 24) >> 24;

interface Parts {
  readonly all: readonly Pattern[];
  readonly program: Int32Array;
  readonly starts: Int32Array;
  readonly steps: Steps;
}

// What a topic stands for may be as long as it likes: farther than any place that is looked at
const ENDLESS = 4096;

/** Chooses the needs of all patterns. A step that names the pattern's own topic is none. */
export function needsOf({ all, program, starts, steps }: Parts, commonness: Int32Array): PatternNeeds {
  const numbers = (): Int32Array<ArrayBuffer> => new Int32Array(all.length);
  const needs = {
    key: numbers().fill(NONE),
    other: numbers().fill(NONE),
    nearest: numbers(),
    farthest: numbers(),
    least: numbers(),
    most: numbers(),
    begins: new Uint8Array(all.length),
  };
  const places = new Places(program, lengthsOf(steps));
  for (let pattern = 0; pattern < all.length; pattern++) {
    const start = starts[pattern] ?? 0;
    const topic = all[pattern]?.topic ?? '';
    places.take(start, (step) => steps.all[step]?.topics.includes(topic) === false);
    const key = places.rarest(commonness, NONE);
    if (key === NONE) continue;
    const other = places.rarest(commonness, key);
    const { least, most } = places;
    const [keyLeast = 0, keyMost = 0] = [least[key], most[key]];
    needs.key[pattern] = places.steps[key] ?? NONE;
    needs.least[pattern] = keyLeast;
    needs.most[pattern] = keyMost;
    if (places.first === key) needs.begins[pattern] = BY_KEY;
    else if (other !== NONE && places.first === other) needs.begins[pattern] = BY_OTHER;
    else if (((program[start] ?? END) & OPERATION_MASK) === AT_START) needs.begins[pattern] = AT_SENTENCE;
    if (other === NONE) continue;
    const [otherLeast = 0, otherMost = 0] = [least[other], most[other]];
    const after = keyLeast < otherLeast;
    needs.other[pattern] = places.steps[other] ?? NONE;
    needs.nearest[pattern] = after ? otherLeast - keyLeast : otherMost - keyMost;
    needs.farthest[pattern] = after ? otherMost - keyMost : otherLeast - keyLeast;
  }
  return needs;
}

/** The steps that a pattern cannot do without, in their order: lists that serve one pattern after the other. */
class Places {
  readonly steps: number[] = [];
  /** How many tokens come before each at least and at most. */
  readonly least: number[] = [];
  readonly most: number[] = [];
  /** The place of the step that the pattern begins with, or `NONE`. */
  first = NONE;
  #count = 0;
  readonly #program: Int32Array;
  readonly #lengths: Lengths;

  constructor(program: Int32Array, lengths: Lengths) {
    this.#program = program;
    this.#lengths = lengths;
  }

  /** Takes the pattern whose program begins at `start`, and of its steps those that count. */
  take(start: number, counts: (step: number) => boolean): void {
    this.#count = 0;
    this.first = NONE;
    let least = 0;
    let most = 0;
    for (let at = start; this.#program[at] !== END; at++) {
      const now = this.#program[at] ?? END;
      const operation = now & OPERATION_MASK;
      const value = now >> OPERATION_BITS;
      if (operation === STEP && counts(value)) {
        if (at === start) this.first = this.#count;
        this.steps[this.#count] = value;
        this.least[this.#count] = least;
        this.most[this.#count] = most;
        this.#count += 1;
      }
      if (operation === STEP) least += this.#lengths.least[value] ?? 0;
      if (operation === STEP || operation === OPTIONAL) most += this.#lengths.most[value] ?? 0;
      else if (operation === GAP) most += value;
    }
  }

  /** The place of the first of the rarest but one, or `NONE`. */
  rarest(commonness: Int32Array, but: number): number {
    let found = NONE;
    let fewest = 0;
    for (let place = 0; place < this.#count; place++) {
      const times = commonness[this.steps[place] ?? 0] ?? 0;
      if (place === but || (found !== NONE && times >= fewest)) continue;
      found = place;
      fewest = times;
    }
    return found;
  }
}

interface Lengths {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** How many tokens each step takes. */
function lengthsOf({ all, words }: Steps): Lengths {
  const least = new Int32Array(all.length);
  const most = new Int32Array(all.length);
  for (let step = 0; step < all.length; step++) {
    const { phrases = [], topics = [] } = all[step] ?? {};
    const isWord = hasWords(words, step) || topics.length > 0;
    const sizes = phrases.map(({ length }) => length);
    least[step] = isWord ? 1 : Math.min(...sizes);
    most[step] = topics.length > 0 ? ENDLESS : Math.max(1, ...sizes);
  }
  return { least, most };
}

const hasWords = ({ starts }: NumberLists, step: number): boolean => (starts[step] ?? 0) < (starts[step + 1] ?? 0);
