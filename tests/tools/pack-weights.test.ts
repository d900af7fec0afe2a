import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { packWeights as written } from '@/engine/fitted/model';
import { WeightCoder } from '@/engine/fitted/weight-coder';
import { HASH_BITS, MOST_STEPS, type PackedWeights, UNKNOWN, VISITED, WeightTable } from '@/engine/fitted/weight-table';
import { SymbolReader } from '@/engine/packed/symbol-reader';
import { packWeights } from '../../tools/weights/pack-weights.ts';

const modelShape = z.object({ risks: z.array(z.unknown()), weights: z.string() });
const RISKS = 27;
const hashOf = (bucket: number): number => (bucket << (32 - HASH_BITS)) | 5;
const everyRisk = Array.from({ length: RISKS }, (_, risk) => risk);

type Feature = readonly [bucket: number, steps: readonly (readonly [risk: number, step: number])[]];

/** Weights as `npm run fit` writes them. */
function fitted(features: readonly Feature[]): string {
  let before = 0;
  const entries = features.map(([bucket, steps]) => {
    const entry = `${(bucket - before).toString(36)}${written(steps)}`;
    before = bucket;
    return entry;
  });
  return entries.join(' ');
}

/** The same, read back from what ships. */
function unpacked({ features, text }: PackedWeights, risks: number): readonly Feature[] {
  const coder = new WeightCoder(new SymbolReader(text), risks);
  return Array.from({ length: features }, () => {
    coder.next();
    const own = Array.from(coder.risks.subarray(0, coder.count));
    return [coder.bucket, own.map((risk, at) => [risk, coder.steps[at] ?? 0] as const)] as const;
  });
}

const step = fc.integer({ min: 1, max: MOST_STEPS }).chain((size) => fc.constantFrom(size, -size));
const risks = fc.uniqueArray(fc.integer({ min: 0, max: RISKS - 1 }), { minLength: 1, maxLength: RISKS });
const bucket = fc.integer({ min: 0, max: 2 ** HASH_BITS - 1 });
const feature = fc.tuple(bucket, risks, fc.array(step, { minLength: RISKS, maxLength: RISKS }));
const features = fc.uniqueArray(feature, { selector: ([own]) => own, minLength: 1, maxLength: 40 });
const sorted = features.map((all) =>
  all
    .map(
      ([own, some, steps]) =>
        [own, some.sort((a, b) => a - b).map((risk) => [risk, steps[risk] ?? 1] as const)] as const,
    )
    .sort(([a], [b]) => a - b),
);

test('every weight can be read back, and no other feature has any', () => {
  fc.assert(
    fc.property(sorted, bucket, (all, other) => {
      const packed = packWeights(fitted(all), RISKS);
      expect(unpacked(packed, RISKS)).toEqual(all);
      const table = new WeightTable(
        packed,
        everyRisk.map(() => 0.5),
      );
      table.startVisit();
      for (const [own, steps] of all) {
        const found = table.visit(hashOf(own));
        for (const risk of everyRisk)
          expect(table.weight(found, risk)).toBe((steps.find(([each]) => each === risk)?.[1] ?? 0) / 2);
        expect(table.visit(hashOf(own))).toBe(VISITED);
      }
      if (!all.some(([own]) => own === other)) expect(table.visit(hashOf(other))).toBe(UNKNOWN);
    }),
  );
});

test('the fitted weights ship as they are', () => {
  const file = path.join(import.meta.dirname, '../../src/engine/fitted/model.json');
  const model = z.parse(modelShape, JSON.parse(readFileSync(file, 'utf8')));
  expect(fitted(unpacked(packWeights(model.weights, model.risks.length), model.risks.length))).toBe(model.weights);
});

test('refuses weights that are damaged', () => {
  expect(() => packWeights('1aAP AP', RISKS)).toThrow('npm run fit');
  expect(() => packWeights('1]P', RISKS)).toThrow('npm run fit');
});
