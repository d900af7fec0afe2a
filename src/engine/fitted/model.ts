import type { RuleId } from '../rule-ids';
import type { FeatureBag } from './feature-bag';
import { FIRST_RISK, MOST_STEPS, type PackedWeights, WeightTable, ZERO } from './weight-table';

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
  readonly weights: PackedWeights;
}

/** What one feature adds to a score, and the tokens it comes from. */
export interface Contribution {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

export interface Model {
  readonly risks: readonly RiskModel[];
  readonly table: WeightTable;
  /** Scores of all risks, in the order of `risks`. The features are those of its own table. */
  scores(features: FeatureBag): Float64Array;
  /** What features of some place in the text add to one risk's score, strongest first. */
  contributions(features: FeatureBag, risk: number): readonly Contribution[];
}

/** Unpacks shipped models; milliseconds, once. Throws on data that `tools/fit` did not make. */
export function unpack({ risks, weights }: ModelData): Model {
  const table = new WeightTable(
    weights,
    risks.map(({ step }) => step),
  );
  return {
    risks,
    table,
    scores: ({ keys, values, size }) => {
      const sums = new Float64Array(risks.length);
      for (let risk = 0; risk < risks.length; risk += 1) sums[risk] = risks[risk]?.bias ?? 0;
      // Features whose value is the same stand together
      for (let at = 0; at < size; ) {
        const value = values[at] ?? 0;
        const first = at;
        while (at < size && values[at] === value) at += 1;
        table.addTo(sums, keys, first, at, value);
      }
      return sums;
    },
    contributions: ({ keys, values, from, to, size }, risk) => {
      const found: Contribution[] = [];
      for (let at = 0; at < size; at += 1) {
        const weight = table.weight(keys[at] ?? 0, risk);
        const first = from[at] ?? -1;
        if (weight <= 0 || first < 0) continue;
        found.push({ from: first, to: to[at] ?? -1, amount: (values[at] ?? 0) * weight });
      }
      return found.sort((a, b) => b.amount - a.amount);
    },
  };
}

/** Packs one feature's weights per risk, in steps, for `model.json`: a letter for the risk, a sign for the step. */
export const packWeights = (steps: readonly (readonly [risk: number, step: number])[]): string =>
  steps
    .map(([risk, step]) => {
      const capped = Math.max(-MOST_STEPS, Math.min(step, MOST_STEPS));
      return String.fromCharCode(FIRST_RISK + risk, ZERO + capped);
    })
    .join('');
