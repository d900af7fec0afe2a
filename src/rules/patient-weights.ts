import type { Weights } from '@/engine/weigh';

// Fitted on labelled drafts, then rounded. A word that the lists call vague counts for the share below
export const vagueShare = 0.4;

/** Speaks of somebody. */
export const who: Weights = {
  'patient-scenes': 2.1,
  'patient-tells': 1.1,
  someone: 1,
  'patient-figures': 0.8,
  'patient-real': 0.8,
  'public-figures': 0.6,
  age: 0.6,
  bed: 0.6,
  'third-person': 0.8,
  relations: 0.7,
  'patient-words': 0.4,
  name: 0.3,
  persons: 0.5,
  professions: 0.5,
  'patient-anybody': 0.1,
};

/** Speaks of care. */
export const where: Weights = {
  'care-acts': 0.9,
  'care-handle': 0.7,
  'care-things': 0.9,
  'recent-time': 0.9,
  'body-parts': 0.9,
  'care-shifts': 0.4,
  conditions: 0.7,
  'care-equipment': 0.6,
  'care-places': 0.5,
  medicines: 0.5,
  procedures: 0.4,
  'ward-code': 0.3,
  symptoms: 0.2,
  'care-roles': 0.1,
};

/** Says that it is something or somebody else: the author's own family, a series, a lesson, the train. */
export const lifts: Weights = {
  'patient-lifts': 2.2,
  fiction: 1.5,
  simulation: 1.5,
  'own-family': 0.4,
  'own-illness': 0.5,
  'care-milestones': 0.5,
  'patient-elsewhere': 0.8,
  'general-health': 0.7,
  pets: 0.4,
  threats: 0.5,
  thanks: 0.5,
  'own-profession': 0.4,
  'public-past': 0.4,
  secretly: 0.4,
  sexual: 0.3,
  'org-change': 0.3,
  'teaching-material': 0.4,
  'internal-docs': 0.4,
  play: 0.3,
  'share-acts': 0.4,
  peers: 0.4,
  'own-role': 0.4,
  opinion: 0.3,
  'internal-frames': 0.2,
  press: 0.3,
  'exam-words': 0.2,
  insults: 0.3,
  'school-roles': 0.3,
};

/** What has to come together for a finding. */
export const enough = 3.1;
