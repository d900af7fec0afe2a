import { expect, test } from 'vitest';
import { unpack } from '@/engine/fitted/model';
import { modelData } from '@/engine/fitted/model-file';

const { risks, table } = unpack(modelData);
const features = modelData.weights.features;

test.each([1, 3, 4, 511, 512, 513, 3_000])('adds up the weights of %i features as one by one', (count) => {
  // So many apart that each is another one
  const chosen = Int32Array.from({ length: count }, (_, at) => (at * 101) % features);
  const sums = new Float64Array(risks.length);
  table.addTo(sums, chosen, 0, count, 0.5);
  for (let risk = 0; risk < risks.length; risk += 1) {
    const plain = chosen.reduce((sum, feature) => sum + table.weight(feature, risk), 0);
    expect(sums[risk]).toBeCloseTo(plain / 2, 3);
  }
});

test('adds up the worst that can come without one risk running into another', () => {
  const heaviest = Int32Array.from({ length: features }, (_, feature) => feature)
    .sort((a, b) => table.weight(b, 0) - table.weight(a, 0))
    .slice(0, 1);
  const again = new Int32Array(5_000).fill(heaviest[0] ?? 0);
  const sums = new Float64Array(risks.length);
  table.addTo(sums, again, 0, again.length, 1);
  for (let risk = 0; risk < risks.length; risk += 1)
    expect(sums[risk]).toBeCloseTo(again.length * table.weight(heaviest[0] ?? 0, risk), 1);
});
