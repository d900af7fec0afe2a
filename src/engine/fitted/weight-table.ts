import { LOWS, MORE, SIGNS } from './weight-signs';

/** Hashes are kept to this many bits: a collision of an unknown feature with a known one is rare enough. */
export const HASH_BITS = 24;
export const bucketOf = (hash: number): number => hash >>> (32 - HASH_BITS);

/** The character that stands for weight 0, and how far a weight may go from it. */
export const ZERO = 79;
export const MOST_STEPS = 46;
export const FIRST_RISK = 65;

/** A feature without weights. */
export const UNKNOWN = -1;
/** A feature that was asked for before in this visit. */
export const VISITED = -2;

const RISK_SHIFT = 7;
const STEP_MASK = 2 ** RISK_SHIFT - 1;
const COUNT_BITS = 5;
const COUNT_MASK = 2 ** COUNT_BITS - 1;
const MOST_VISITS = 0xffff;

/** Weights as they ship: see `tools/weights/code-weights.ts`. Features by rising hash, numbers in the signs of `SIGNS`. */
export interface CodedWeights {
  readonly count: number;
  /** How far each hash is from the one before, modulo `LOWS`, and the rest of that. */
  readonly lows: string;
  readonly highs: string;
  /** How many risks each feature has weights for. */
  readonly counts: string;
  /** The letter of each of these risks (`A` = the first), and the sign of its weight (`!` to `}`, `O` = 0). */
  readonly risks: string;
  readonly steps: string;
}

/** Shipped weights in flat arrays, as small as can be: a lookup costs no allocation, and little memory is looked at. */
export class WeightTable {
  /** Open addressing, two numbers a place: bucket + 1 (0 where nothing is), and where its pairs start and how many. */
  readonly #places: Int32Array;
  readonly #mask: number;
  /** Risk and weight, the weight as it is stored. */
  readonly #pairs: Uint16Array;
  /** What a pair is worth. */
  readonly #worth: Float32Array;
  /** The visit in which a place was asked for last. */
  readonly #visited: Uint16Array;
  #visit = 0;

  /** `steps` = the value of one step for each risk. */
  constructor(coded: CodedWeights, steps: readonly number[]) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, coded.count * 2)));
    this.#places = new Int32Array(size * 2);
    this.#visited = new Uint16Array(size);
    this.#mask = size - 1;
    this.#pairs = new Uint16Array(coded.risks.length);
    for (let pair = 0; pair < coded.risks.length; pair += 1) {
      const risk = coded.risks.charCodeAt(pair) - FIRST_RISK;
      this.#pairs[pair] = (risk << RISK_SHIFT) | (coded.steps.charCodeAt(pair) & STEP_MASK);
    }
    const lows = new SignReader(coded.lows);
    const highs = new SignReader(coded.highs);
    const counts = new SignReader(coded.counts);
    let filled = 0;
    let bucket = 0;
    for (let feature = 0; feature < coded.count; feature += 1) {
      bucket += lows.next() + highs.next() * LOWS;
      const count = counts.next();
      let place = this.#firstPlace(bucket);
      while (this.#places[place * 2] !== 0) place = (place + 1) & this.#mask;
      this.#places[place * 2] = bucket + 1;
      this.#places[place * 2 + 1] = (filled << COUNT_BITS) | count;
      filled += count;
    }
    this.#worth = Float32Array.from(
      { length: steps.length << RISK_SHIFT },
      (_, pair) => ((pair & STEP_MASK) - ZERO) * (steps[pair >> RISK_SHIFT] ?? 0),
    );
  }

  /** Forgets which features were asked for. */
  startVisit(): void {
    this.#visit += 1;
    if (this.#visit <= MOST_VISITS) return;
    this.#visit = 1;
    this.#visited.fill(0);
  }

  /** The weights of a feature, by a number to ask with below: `UNKNOWN` or `VISITED` when there are none (any more). */
  visit(hash: number): number {
    const key = bucketOf(hash) + 1;
    for (let place = this.#firstPlace(key - 1); ; place = (place + 1) & this.#mask) {
      const here = this.#places[place * 2] ?? 0;
      if (here === 0) return UNKNOWN;
      if (here !== key) continue;
      if (this.#visited[place] === this.#visit) return VISITED;
      this.#visited[place] = this.#visit;
      return this.#places[place * 2 + 1] ?? 0;
    }
  }

  /** Adds a feature's weights, times `value`, to the sums of the risks. */
  addTo(sums: Float64Array, found: number, value: number): void {
    const start = found >> COUNT_BITS;
    const end = start + (found & COUNT_MASK);
    for (let place = start; place < end; place += 1) {
      const pair = this.#pairs[place] ?? 0;
      const risk = pair >> RISK_SHIFT;
      sums[risk] = (sums[risk] ?? 0) + value * (this.#worth[pair] ?? 0);
    }
  }

  /** A feature's weight for one risk, or `undefined`. */
  weight(found: number, risk: number): number | undefined {
    const start = found >> COUNT_BITS;
    for (let place = start; place < start + (found & COUNT_MASK); place += 1) {
      const pair = this.#pairs[place] ?? 0;
      if (pair >> RISK_SHIFT === risk) return this.#worth[pair];
    }
    return undefined;
  }

  #firstPlace(bucket: number): number {
    return (Math.imul(bucket, 0x9e3779b1) >>> 7) & this.#mask;
  }
}

/** Reads numbers one after the other. */
class SignReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): number {
    let number = 0;
    for (;;) {
      const sign = values[this.#text.charCodeAt(this.#at++)] ?? 0;
      number += sign;
      if (sign !== MORE) return number;
    }
  }
}

const values = new Uint8Array(128);
for (let sign = 0; sign < SIGNS.length; sign += 1) values[SIGNS.charCodeAt(sign)] = sign;
