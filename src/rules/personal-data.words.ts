import type { IdentifierKind } from '@/engine/signals/identifiers';

/** What the rule weighs: topics of the word lists and how much each says. */

export const pupil = {
  'one-pupil': 2.6,
  class: 1.5,
  pupils: 0.7,
  name: 1.3,
  age: 0.8,
  persons: 0.6,
  'third-person': 0.6,
  relations: 0.4,
};
export const lifts = {
  'own-family': 2,
  'own-illness': 2,
  fiction: 2,
  pets: 1.5,
  'general-health': 1,
  simulation: 1.5,
  'public-past': 1.5,
};
export const strong: ReadonlySet<IdentifierKind> = new Set([
  'bsn',
  'iban',
  'record-number',
  'card',
  'birth-date',
  'phone',
  'address',
  'plate',
  'email',
]);
/** What is told of a person; without any of it there is nothing to keep to oneself. */
export const matters = [
  'colleague-facts',
  'personal-lists',
  'grade',
  'pupil-facts',
  'conditions',
  'symptoms',
  'medicines',
] as const;
