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

  /** `packed` as in `ModelData`; `steps` = the value of one step for each risk. */
  constructor(packed: string, steps: readonly number[]) {
    const entries = packed === '' ? [] : packed.split(' ');
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, entries.length * 2)));
    this.#places = new Int32Array(size * 2);
    this.#visited = new Uint16Array(size);
    this.#mask = size - 1;
    const pairs = new Uint16Array(packed.length >> 1);
    let filled = 0;
    let bucket = 0;
    for (const entry of entries) {
      const first = entry.search(/[^0-9a-z]/u);
      if (first < 1) throw new Error('The fitted weights are damaged: run `npm run fit`.');
      bucket += Number.parseInt(entry.slice(0, first), 36);
      let place = this.#firstPlace(bucket);
      while (this.#places[place * 2] !== 0) place = (place + 1) & this.#mask;
      this.#places[place * 2] = bucket + 1;
      this.#places[place * 2 + 1] = (filled << COUNT_BITS) | ((entry.length - first) >> 1);
      for (let at = first; at < entry.length; at += 2)
        pairs[filled++] = ((entry.charCodeAt(at) - FIRST_RISK) << RISK_SHIFT) | (entry.charCodeAt(at + 1) & STEP_MASK);
    }
    this.#pairs = pairs.slice(0, filled);
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
