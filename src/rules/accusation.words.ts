/** What the rule weighs: topics of the word lists and how much each says. */

export const individuals = { 'school-roles': 1.1, 'care-roles': 0.9, name: 0.8, titles: 0.4, 'third-person': 0.2 };
export const organisations = { institution: 0.9, 'institution-word': 0.5, groups: 0.2 };
export const lifts = {
  thanks: 1,
  fiction: 1.5,
  'own-material': 0.5,
  pets: 0.8,
  play: 0.4,
  joy: 0.6,
  disclaimer: 1,
  alcohol: 0.6,
  consent: 0.5,
  'patient-words': 0.6,
  'raised-inside': 1.2,
  bed: 0.6,
};
/** What the talk is about; says little once somebody is clearly accused. */
export const mildLifts = {
  'sector-topic': 0.3,
  'own-profession': 0.2,
  'teaching-material': 0.2,
  'care-acts': 0.2,
  age: 0.4,
  'general-health': 0.8,
};
