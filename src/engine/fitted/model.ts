import type { RuleId } from '../rule-ids';
import type { FeatureBag } from './feature-bag';

/** One risk's linear model: what it takes to believe, keep or add a finding. Thresholds are on the score, not a chance. */
export interface RiskModel {
  readonly id: RuleId;
  readonly bias: number;
  /** Value of one step of a stored weight. */
  readonly step: number;
  /** A rule's finding stays from here on. */
  readonly keep: number;
  /** A finding is added from here on though the rule was silent; `null` = never. */
  readonly add: number | null;
  /** Below this a finding only warns, whatever the policy says. */
  readonly hold: number;
}

/** The fitted models as they are shipped: see `tools/fit` for how they are made. */
export interface ModelData {
  readonly risks: readonly RiskModel[];
  /**
   * Features by rising hash, separated by spaces: the distance to the one before in base 36, then per risk its letter
   * (`A` = the first) and its weight (one character from `!` to `}`, `O` = 0).
   */
  readonly weights: string;
}

/** What one feature adds to a score, and the tokens it comes from. */
export interface Contribution {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

export interface Model {
  readonly risks: readonly RiskModel[];
  /** Scores of all risks, in the order of `risks`. */
  scores(features: FeatureBag): readonly number[];
  /** What each feature adds to one risk's score, strongest first. */
  contributions(features: FeatureBag, risk: number): readonly Contribution[];
}

/** Hashes are kept to this many bits: a collision of an unknown feature with a known one is rare enough. */
export const HASH_BITS = 24;
export const bucketOf = (hash: number): number => hash >>> (32 - HASH_BITS);

/** The character that stands for weight 0, and how far a weight may go from it. */
export const ZERO = 79;
export const MOST_STEPS = 46;

const FIRST_RISK = 65;

/** Shipped weights in flat arrays: a lookup costs no allocation. */
interface Table {
  /** Open addressing: bucket + 1, or 0 where nothing is. */
  readonly keys: Int32Array;
  /** Where the weights of the key in the same place begin and end. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly risks: Uint8Array;
  readonly weights: Float32Array;
}

const placeOf = (bucket: number, mask: number): number => (Math.imul(bucket, 0x9e3779b1) >>> 7) & mask;

function tableOf(packed: string, steps: readonly number[]): Table {
  const entries = packed === '' ? [] : packed.split(' ');
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, entries.length * 2)));
  const keys = new Int32Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const risks = new Uint8Array(packed.length);
  const weights = new Float32Array(packed.length);
  let filled = 0;
  let bucket = 0;
  for (const entry of entries) {
    const pairs = entry.search(/[^0-9a-z]/u);
    if (pairs < 1) throw new Error('The fitted weights are damaged: run `npm run fit`.');
    bucket += Number.parseInt(entry.slice(0, pairs), 36);
    let place = placeOf(bucket, size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = bucket + 1;
    starts[place] = filled;
    for (let at = pairs; at < entry.length; at += 2) {
      const risk = entry.charCodeAt(at) - FIRST_RISK;
      risks[filled] = risk;
      weights[filled] = (entry.charCodeAt(at + 1) - ZERO) * (steps[risk] ?? 0);
      filled += 1;
    }
    ends[place] = filled;
  }
  return { keys, starts, ends, risks, weights };
}

/** The place of a feature in the table, or -1. */
function find({ keys }: Table, hash: number): number {
  const mask = keys.length - 1;
  const key = bucketOf(hash) + 1;
  let place = placeOf(key - 1, mask);
  for (;;) {
    const here = keys[place];
    if (here === key) return place;
    if (here === 0 || here === undefined) return -1;
    place = (place + 1) & mask;
  }
}

/** Unpacks shipped models; milliseconds, once. Throws on data that `tools/fit` did not make. */
export function unpack({ risks, weights }: ModelData): Model {
  const table = tableOf(
    weights,
    risks.map(({ step }) => step),
  );
  return {
    risks,
    scores: ({ hashes, values, size }) => {
      const sums = risks.map(({ bias }) => bias);
      for (let at = 0; at < size; at += 1) {
        const place = find(table, hashes[at] ?? 0);
        if (place < 0) continue;
        const value = values[at] ?? 0;
        const end = table.ends[place] ?? 0;
        for (let pair = table.starts[place] ?? 0; pair < end; pair += 1) {
          const risk = table.risks[pair] ?? 0;
          sums[risk] = (sums[risk] ?? 0) + value * (table.weights[pair] ?? 0);
        }
      }
      return sums;
    },
    contributions: ({ hashes, values, from, to, size }, wanted) => {
      const found: Contribution[] = [];
      for (let at = 0; at < size; at += 1) {
        const place = find(table, hashes[at] ?? 0);
        if (place < 0) continue;
        for (let pair = table.starts[place] ?? 0; pair < (table.ends[place] ?? 0); pair += 1) {
          if (table.risks[pair] !== wanted) continue;
          const amount = (values[at] ?? 0) * (table.weights[pair] ?? 0);
          found.push({ from: from[at] ?? -1, to: to[at] ?? -1, amount });
        }
      }
      return found.sort((a, b) => b.amount - a.amount);
    },
  };
}

/** Packs one feature's weights per risk, in steps; the inverse of what `unpack` reads. */
export const packWeights = (steps: readonly (readonly [risk: number, step: number])[]): string =>
  steps
    .map(([risk, step]) => {
      const capped = Math.max(-MOST_STEPS, Math.min(step, MOST_STEPS));
      return String.fromCharCode(FIRST_RISK + risk, ZERO + capped);
    })
    .join('');
