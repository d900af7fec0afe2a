import type { Weights } from '@/engine/weigh';

// The weights below were fitted on labelled drafts, then rounded. The heaviest come first: words speak for one topic

/** Tells what somebody went through, or names them as care does. */
export const events: Weights = {
  'patient-scenes': 2.4,
  'chart-notes': 2.2,
  'chart-person': 0.9,
  bed: 0.5,
  age: 0.5,
};

/** Portrays somebody, as one portrays a neighbour or a stranger too. */
export const portrait: Weights = {
  'third-person': 1.2,
  someone: 0.8,
  'patient-tells': 0.9,
  relations: 1,
  'patient-figures': 1,
  'patient-real': 0.8,
  persons: 0.6,
  professions: 0.5,
  'patient-nouns': 0.6,
  'public-figures': 0.8,
  'patient-words': 0.3,
  name: 0.1,
};

/** `mevrouw De Wit`, `Mr Osei`: how care speaks of people, and hardly anybody else who writes a post. */
export const byTitle: Weights = { name: 1.1 };

/** Speaks of care. */
export const where: Weights = {
  'care-header': 1,
  'chart-findings': 1.2,
  'chart-plan': 1,
  'body-parts': 1.2,
  'care-acts': 1.4,
  'care-things': 1.2,
  'care-places': 0.8,
  conditions: 0.9,
  'care-handle': 0.5,
  'care-equipment': 0.9,
  medicines: 0.8,
  procedures: 0.6,
  'care-shifts': 0.4,
  symptoms: 0.4,
  'care-roles': 0.3,
  'ward-code': 0.2,
};

/** Says that it is something or somebody else: the author's own family, a series, a lesson, the train. */
export const lifts: Weights = {
  'patient-not': 4,
  'patient-lifts': 2.1,
  'patient-own': 2.6,
  fiction: 2.2,
  simulation: 1.9,
  'general-health': 0.9,
  'patient-elsewhere': 0.7,
  threats: 0.5,
  peers: 0.5,
  'teaching-material': 1.3,
  'public-past': 0.5,
  thanks: 0.5,
  'org-change': 0.4,
  'own-role': 0.4,
  press: 0.7,
  'school-roles': 0.6,
  'care-milestones': 0.3,
  'exam-words': 0.3,
  meetings: 0.3,
  'own-illness': 1.3,
  'own-profession': 0.3,
  pets: 0.3,
  secretly: 0.3,
  'internal-docs': 0.5,
  opinion: 0.2,
  play: 0.2,
  sexual: 0.9,
};

/** Makes both weigh more, and is in itself neither: that it was lately, and that somebody's own words are quoted. */
export const recent: Weights = { 'recent-time': 0.9 };
export const quoted = 0.5;

/** What has to come together for a finding. */
export const enough = 2.5;
