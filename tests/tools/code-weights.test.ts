import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWeights } from '@/engine/fitted/model';
import { HASH_BITS, MOST_STEPS, UNKNOWN, VISITED, WeightTable } from '@/engine/fitted/weight-table';
import { codeWeights } from '../../tools/weights/code-weights.ts';

const RISKS = 27;
const hashOf = (bucket: number): number => (bucket << (32 - HASH_BITS)) | 5;
const everyRisk = Array.from({ length: RISKS }, (_, risk) => risk);

/** Weights as `npm run fit` writes them. */
function packed(
  features: readonly (readonly [bucket: number, steps: readonly (readonly [number, number])[]])[],
): string {
  let before = 0;
  const entries = features.map(([bucket, steps]) => {
    const entry = `${(bucket - before).toString(36)}${packWeights(steps)}`;
    before = bucket;
    return entry;
  });
  return entries.join(' ');
}

test('every weight can be read back, and no other feature has any', () => {
  const step = fc.integer({ min: -MOST_STEPS, max: MOST_STEPS });
  const risks = fc.uniqueArray(fc.integer({ min: 0, max: RISKS - 1 }), { minLength: 1, maxLength: RISKS });
  const bucket = fc.integer({ min: 0, max: 2 ** HASH_BITS - 1 });
  const feature = fc.tuple(bucket, risks, fc.array(step, { minLength: RISKS, maxLength: RISKS }));
  const features = fc.uniqueArray(feature, { selector: ([own]) => own, minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(features, bucket, (all, other) => {
      const sorted = all
        .map(([own, some, steps]) => [own, some.map((risk) => [risk, steps[risk] ?? 0] as const)] as const)
        .sort(([a], [b]) => a - b);
      const coded = codeWeights(packed(sorted));
      const table = new WeightTable(
        coded,
        everyRisk.map(() => 0.5),
      );
      table.startVisit();
      for (const [own, steps] of sorted) {
        const found = table.visit(hashOf(own));
        for (const risk of everyRisk) {
          const wanted = steps.find(([each]) => each === risk)?.[1];
          expect(table.weight(found, risk)).toBe((wanted ?? 0) / 2);
        }
        expect(table.visit(hashOf(own))).toBe(VISITED);
      }
      if (!sorted.some(([own]) => own === other)) expect(table.visit(hashOf(other))).toBe(UNKNOWN);
    }),
  );
});

test('refuses weights that are damaged', () => {
  expect(() => codeWeights('1aAO AO')).toThrow('npm run fit');
});
