import { type WeighedFeature, WeightCoder } from '../../src/engine/fitted/weight-coder.ts';
import { FIRST_RISK, type PackedWeights, ZERO } from '../../src/engine/fitted/weight-table.ts';
import { written } from '../packed/symbol-writer.ts';

/**
 * Writes the weights of `model.json` with `WeightCoder`: a feature in it is its distance from the one before in base 36,
 * and for each weight the letter of its risk and the sign of its step. Throws on weights that `npm run fit` did not make.
 */
export function packWeights(model: string, riskCount: number): PackedWeights {
  const entries = model === '' ? [] : model.split(' ');
  const features: WeighedFeature[] = [];
  let bucket = 0;
  for (const entry of entries) {
    const { distance = '', pairs = '' } = /^(?<distance>[0-9a-z]+)(?<pairs>(?:[^0-9a-z].)+)$/.exec(entry)?.groups ?? {};
    if (distance === '') throw new Error('The fitted weights are damaged: run `npm run fit`.');
    bucket += Number.parseInt(distance, 36);
    const steps = Array.from({ length: riskCount }, () => 0);
    for (let at = 0; at < pairs.length; at += 2) {
      const risk = pairs.charCodeAt(at) - FIRST_RISK;
      const step = pairs.charCodeAt(at + 1) - ZERO;
      if (risk >= riskCount || step === 0) throw new Error('The fitted weights are damaged: run `npm run fit`.');
      steps[risk] = step;
    }
    features.push({ bucket, steps });
  }
  const text = written((writer) => {
    const coder = new WeightCoder(writer, riskCount);
    for (const feature of features) coder.next(feature);
  });
  return { features: features.length, text };
}
