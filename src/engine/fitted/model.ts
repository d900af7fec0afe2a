import type { RuleId } from '../rule-ids';
import type { Feature } from './features';

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

export interface Contribution {
  readonly feature: Feature;
  readonly amount: number;
}

export interface Model {
  readonly risks: readonly RiskModel[];
  /** Scores of all risks, in the order of `risks`. */
  scores(features: readonly Feature[]): readonly number[];
  /** What each feature adds to one risk's score, strongest first. */
  contributions(features: readonly Feature[], risk: number): readonly Contribution[];
}

/** Hashes are kept to this many bits: a collision of an unknown feature with a known one is rare enough. */
export const HASH_BITS = 24;
export const bucketOf = (hash: number): number => hash >>> (32 - HASH_BITS);

/** The character that stands for weight 0, and how far a weight may go from it. */
export const ZERO = 79;
export const MOST_STEPS = 46;

const FIRST_RISK = 65;

/** Unpacks shipped models; milliseconds, once. Throws on data that `tools/fit` did not make. */
export function unpack({ risks, weights }: ModelData): Model {
  const table = new Map<number, string>();
  let bucket = 0;
  for (const entry of weights === '' ? [] : weights.split(' ')) {
    const end = entry.search(/[^0-9a-z]/u);
    if (end < 1) throw new Error('The fitted weights are damaged: run `npm run fit`.');
    bucket += Number.parseInt(entry.slice(0, end), 36);
    table.set(bucket, entry.slice(end));
  }
  const visit = (feature: Feature, each: (risk: number, weight: number) => void): void => {
    const pairs = table.get(bucketOf(feature.hash));
    if (pairs === undefined) return;
    for (let at = 0; at < pairs.length; at += 2) {
      const risk = pairs.charCodeAt(at) - FIRST_RISK;
      each(risk, (pairs.charCodeAt(at + 1) - ZERO) * (risks[risk]?.step ?? 0) * feature.value);
    }
  };
  return {
    risks,
    scores: (features) => {
      const sums = risks.map(({ bias }) => bias);
      for (const feature of features) {
        visit(feature, (risk, amount) => {
          sums[risk] = (sums[risk] ?? 0) + amount;
        });
      }
      return sums;
    },
    contributions: (features, wanted) => {
      const found: Contribution[] = [];
      for (const feature of features) {
        visit(feature, (risk, amount) => {
          if (risk === wanted) found.push({ feature, amount });
        });
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
