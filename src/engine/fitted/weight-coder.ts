import { codeNumber, numberModel } from '../packed/code-number.ts';
import type { SymbolCoder } from '../packed/symbol-coder';
import type { SymbolModel } from '../packed/symbol-model';

/** A feature to be written: its bucket, and its weights in steps by risk; 0 is none. */
export interface WeighedFeature {
  readonly bucket: number;
  readonly steps: readonly number[];
}

// Whether risks have weights is told of seven at once
const TOGETHER = 7;
const PATTERNS = 2 ** TOGETHER;
const SHARES = 8;
const MEANS = 32;
const SIZES = 128;

/**
 * Codes features by rising bucket, the same way for reading and for writing: how far each is from the one before, and
 * for every risk whether it has a weight, of which sign, and how large. How many and how large those before are says
 * much about the next.
 */
export class WeightCoder {
  bucket = -1;
  /** The risks that the feature has weights for, and these in steps; the first `count` count. */
  readonly risks: Uint8Array;
  readonly steps: Int8Array;
  count = 0;
  readonly #coder: SymbolCoder;
  readonly #riskCount: number;
  readonly #distances: SymbolModel;
  readonly #patterns: SymbolModel;
  readonly #sizes: SymbolModel;

  constructor(coder: SymbolCoder, riskCount: number) {
    this.#coder = coder;
    this.#riskCount = riskCount;
    this.risks = new Uint8Array(riskCount);
    this.steps = new Int8Array(riskCount);
    const groups = Math.ceil(riskCount / TOGETHER);
    this.#distances = numberModel(coder, 1);
    this.#patterns = coder.model(PATTERNS, groups * SHARES);
    this.#sizes = coder.model(SIZES, MEANS * 2);
  }

  /** Goes on to the next feature: the one wanted, when writing. */
  next(wanted?: WeighedFeature): void {
    this.bucket += 1 + codeNumber(this.#coder, this.#distances, 0, wanted && wanted.bucket - this.bucket - 1);
    let count = 0;
    let positive = 0;
    let sum = 0;
    for (let first = 0; first < this.#riskCount; first += TOGETHER) {
      const group = first / TOGETHER;
      const share = first === 0 ? SHARES - 1 : Math.floor((count * (SHARES - 2)) / first);
      const pattern = this.#coder.symbol(
        this.#patterns,
        group * SHARES + share,
        wanted && patternOf(wanted.steps, first),
      );
      for (let place = 0; place < TOGETHER; place++) {
        if ((pattern & (1 << place)) === 0) continue;
        const risk = first + place;
        const mean = count === 0 ? MEANS - 1 : Math.min(MEANS - 2, Math.floor(sum / count));
        const some = positive > 0 ? 1 : 0;
        const symbol = this.#coder.symbol(this.#sizes, mean * 2 + some, wanted && symbolOf(wanted.steps[risk] ?? 0));
        const size = (symbol >> 1) + 1;
        this.risks[count] = risk;
        this.steps[count] = (symbol & 1) === 1 ? -size : size;
        count += 1;
        if ((symbol & 1) === 0) positive += 1;
        sum += size;
      }
    }
    this.count = count;
  }
}

/** Which of the risks from one on have weights, as bits. */
function patternOf(steps: readonly number[], first: number): number {
  let pattern = 0;
  for (let place = 0; place < TOGETHER; place++) if ((steps[first + place] ?? 0) !== 0) pattern |= 1 << place;
  return pattern;
}

/** A weight in steps as a symbol: small ones before large ones, each sign in turn. */
const symbolOf = (step: number): number => (Math.abs(step) - 1) * 2 + (step < 0 ? 1 : 0);
