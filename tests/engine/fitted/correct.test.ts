import { describe, expect, test } from 'vitest';
import { contextOf } from '@/engine/context';
import type { Report } from '@/engine/finding';
import { correct } from '@/engine/fitted/correct';
import { type Model, unpack } from '@/engine/fitted/model';
import { modelData } from '@/engine/fitted/model-file';
import { policyOf } from '../../../tools/eval/policy-of';

const fitted = unpack(modelData);
/** The shipped model with thresholds that no draft reaches, or that every draft reaches. */
const asking = (keep: number): Model => ({
  ...fitted,
  risks: fitted.risks.map((risk) => ({ ...risk, keep, add: null, hold: keep })),
});
const context = contextOf(
  { text: 'Vanochtend een vrouw van 43 op zaal.', platform: 'x', surface: 'post', media: [] },
  policyOf('umcu', 'student', 'nl'),
);
const report = (strength: number): Report => ({
  messageId: 'described',
  place: { kind: 'draft' },
  evidence: [],
  strength,
});
const corrected = (model: Model, strength: number) =>
  correct(model, context, new Map([['patient-description', [report(strength)]]]), () => undefined).get(
    'patient-description',
  );

describe('what a rule said of a draft', () => {
  test('is taken back where the draft as a whole speaks against it', () => {
    expect(corrected(asking(1e6), 4.9)?.reports).toEqual([]);
  });

  test('stays where the rule is certain, and may hold the author up', () => {
    expect(corrected(asking(1e6), 5)).toEqual({ reports: [report(5)], sure: true });
  });

  test('stays where the draft as a whole bears it out', () => {
    expect(corrected(asking(-1e6), 0.1)).toEqual({ reports: [report(0.1)], sure: true });
  });
});
