import { SymbolReader } from '../packed/symbol-reader.ts';
import { WeightCoder } from './weight-coder.ts';

/** Hashes are kept to this many bits: a collision of an unknown feature with a known one is rare enough. */
export const HASH_BITS = 22;
export const bucketOf = (hash: number): number => hash >>> (32 - HASH_BITS);

/** The character that stands for weight 0 in `model.json`, and how far a weight may go from it. */
export const ZERO = 79;
export const MOST_STEPS = 46;
export const FIRST_RISK = 65;

/** A feature without weights. */
export const UNKNOWN = -1;
/** A feature that was asked for before in this visit. */
export const VISITED = -2;

// A row holds the weights of one feature for all risks, two to a number: what is added up for two risks at once. Each is
// kept so much higher that none is negative, and so few are added up that none runs into the other
const LANE_BITS = 16;
const LANE_MASK = 2 ** LANE_BITS - 1;
const LIFT = 64;
const MOST_ADDED = 512;

// A place holds the row of a feature, and above it the visit in which it was asked for last
const ROW_BITS = 17;
const ROW_MASK = 2 ** ROW_BITS - 1;
const MOST_VISITS = 2 ** (31 - ROW_BITS) - 1;

/** Weights as they ship: see `tools/weights/pack-weights.ts`. */
export interface PackedWeights {
  readonly features: number;
  readonly text: string;
}

/** Shipped weights in flat arrays, as small as can be: a lookup costs no allocation, and little memory is looked at. */
export class WeightTable {
  /** Open addressing, two numbers a place: bucket + 1 (0 where nothing is), and its row with the last visit. */
  readonly #places: Int32Array;
  readonly #mask: number;
  readonly #rows: Int32Array;
  readonly #width: number;
  readonly #sums: Int32Array;
  readonly #steps: readonly number[];
  #visit = 0;

  /** `steps` = the value of one step for each risk. Throws on more features than a place can tell apart. */
  constructor(packed: PackedWeights, steps: readonly number[]) {
    if (packed.features > ROW_MASK) throw new Error(`${packed.features} features are more than fit`);
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, packed.features * 4)));
    this.#places = new Int32Array(size * 2);
    this.#mask = size - 1;
    this.#steps = steps;
    this.#width = (steps.length + 1) >> 1;
    this.#rows = new Int32Array(packed.features * this.#width).fill((LIFT << LANE_BITS) | LIFT);
    this.#sums = new Int32Array(this.#width);
    const coder = new WeightCoder(new SymbolReader(packed.text), steps.length);
    for (let feature = 0; feature < packed.features; feature += 1) {
      coder.next();
      let place = this.#firstPlace(coder.bucket);
      while (this.#places[place * 2] !== 0) place = (place + 1) & this.#mask;
      this.#places[place * 2] = coder.bucket + 1;
      this.#places[place * 2 + 1] = feature;
      for (let own = 0; own < coder.count; own += 1) {
        const risk = coder.risks[own] ?? 0;
        const step = coder.steps[own] ?? 0;
        const at = feature * this.#width + (risk >> 1);
        this.#rows[at] = (this.#rows[at] ?? 0) + (risk % 2 === 0 ? step : step << LANE_BITS);
      }
    }
  }

  /** Forgets which features were asked for. */
  startVisit(): void {
    this.#visit += 1;
    if (this.#visit <= MOST_VISITS) return;
    this.#visit = 1;
    for (let place = 1; place < this.#places.length; place += 2)
      this.#places[place] = (this.#places[place] ?? 0) & ROW_MASK;
  }

  /** The weights of a feature, by a number to ask with below: `UNKNOWN` or `VISITED` when there are none (any more). */
  visit(hash: number): number {
    const key = bucketOf(hash) + 1;
    for (let place = this.#firstPlace(key - 1); ; place = (place + 1) & this.#mask) {
      const here = this.#places[place * 2] ?? 0;
      if (here === 0) return UNKNOWN;
      if (here !== key) continue;
      const found = this.#places[place * 2 + 1] ?? 0;
      if (found >> ROW_BITS === this.#visit) return VISITED;
      const row = found & ROW_MASK;
      this.#places[place * 2 + 1] = (this.#visit << ROW_BITS) | row;
      return row;
    }
  }

  /** Adds the weights of the features `[first, end)` of a list, times `value`, to the sums of the risks. */
  addTo(sums: Float64Array, features: Int32Array, first: number, end: number, value: number): void {
    for (let from = first; from < end; from += MOST_ADDED) {
      const to = Math.min(end, from + MOST_ADDED);
      this.#addUp(features, from, to);
      for (let risk = 0; risk < sums.length; risk += 1) {
        const both = this.#sums[risk >> 1] ?? 0;
        const lifted = risk % 2 === 0 ? both & LANE_MASK : both >>> LANE_BITS;
        sums[risk] = (sums[risk] ?? 0) + value * (lifted - (to - from) * LIFT) * (this.#steps[risk] ?? 0);
      }
    }
  }

  #addUp(features: Int32Array, from: number, to: number): void {
    const rows = this.#rows;
    const sums = this.#sums;
    const width = this.#width;
    sums.fill(0);
    let at = from;
    // Four at a time, for the sums are then fetched and stored a fourth as often
    for (; at + 4 <= to; at += 4) {
      const a = (features[at] ?? 0) * width;
      const b = (features[at + 1] ?? 0) * width;
      const c = (features[at + 2] ?? 0) * width;
      const d = (features[at + 3] ?? 0) * width;
      for (let lane = 0; lane < width; lane += 1)
        sums[lane] =
          (sums[lane] ?? 0) +
          (rows[a + lane] ?? 0) +
          (rows[b + lane] ?? 0) +
          (rows[c + lane] ?? 0) +
          (rows[d + lane] ?? 0);
    }
    for (; at < to; at += 1) {
      const row = (features[at] ?? 0) * width;
      for (let lane = 0; lane < width; lane += 1) sums[lane] = (sums[lane] ?? 0) + (rows[row + lane] ?? 0);
    }
  }

  /** A feature's weight for one risk; 0 where it has none. No more exact than it is, so that like weights stay alike. */
  weight(found: number, risk: number): number {
    const both = this.#rows[found * this.#width + (risk >> 1)] ?? 0;
    const lifted = risk % 2 === 0 ? both & LANE_MASK : both >>> LANE_BITS;
    return Math.fround((lifted - LIFT) * (this.#steps[risk] ?? 0));
  }

  #firstPlace(bucket: number): number {
    return (Math.imul(bucket, 0x9e3779b1) >>> 7) & this.#mask;
  }
}
