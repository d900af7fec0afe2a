import { defineRule } from '@/engine/rule';
import { around, reportOn, weigh } from '@/engine/weigh';

const person = {
  someone: 1.2,
  'patient-words': 2,
  bed: 2,
  age: 1.6,
  name: 1.4,
  'public-figures': 0.8,
  professions: 0.8,
  persons: 0.6,
  relations: 0.5,
  'third-person': 0.9,
};
// What by itself makes somebody one particular person
const pointing = { someone: 1, 'patient-words': 1, bed: 1, age: 1, name: 1 };
const care = {
  'care-places': 1.5,
  'care-acts': 1.5,
  'care-shifts': 1.5,
  conditions: 1.5,
  procedures: 1.2,
  medicines: 1.2,
  symptoms: 0.8,
  'ward-code': 1.2,
  'body-parts': 0.5,
  'recent-time': 0.5,
  institution: 0.3,
};
const lifts = {
  'own-family': 2,
  'own-illness': 2.4,
  fiction: 2.6,
  simulation: 3.6,
  'general-health': 1.6,
  'public-past': 1.5,
  pets: 1.5,
  'teaching-material': 0.7,
  'school-roles': 0.6,
  peers: 0.4,
  opinion: 0.6,
  'internal-frames': 0.6,
  sexual: 0.4,
  press: 0.5,
  thanks: 0.5,
  'patient-plural': 1.2,
};

export const patientDescription = defineRule({
  id: 'patient-description',
  title: { nl: 'Herkenbare patiënt', en: 'A patient can be recognised' },
  messages: {
    described: {
      nl: 'Hier is een patiënt herkenbaar. Laat weg wat naar deze persoon wijst, of deel dit niet.',
      en: 'A patient can be recognised here. Leave out what points at this person, or keep it to yourself.',
    },
  },
  why: {
    nl: 'Ook zonder naam telt het als beschrijven: wie erbij was of de familie kent, herkent het. Wat je in de zorg hoort, blijft in de zorg.',
    en: 'Describing counts, even without a name: those who were there, or know the family, recognise it. What you learn in care stays in care.',
  },
  evidenceLabels: {
    'patient-words': { nl: 'patiënt', en: 'patient' },
    bed: { nl: 'bed of kamer', en: 'bed or room' },
    age: { nl: 'leeftijd', en: 'age' },
    name: { nl: 'naam', en: 'name' },
    conditions: { nl: 'aandoening', en: 'condition' },
    'care-places': { nl: 'afdeling', en: 'ward' },
    'recent-time': { nl: 'moment', en: 'moment' },
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Vandaag op onze afdeling een vrouw van 43 met een zeldzame longziekte opgenomen. Heftig.',
      },
      { language: 'nl', text: 'De meneer op kamer 8 vroeg vannacht om de vijf minuten om zijn vrouw. Gebroken hart.' },
      { language: 'en', text: 'My patient in bed 3 is 81 and sings to the nurses all day.' },
      { language: 'en', text: 'Night shift: a farmer came in with his hand in a hay baler.' },
    ],
    clean: [
      { language: 'nl', text: 'Mijn oma kreeg vandaag haar nieuwe heup, wat een kanjer.', why: 'je eigen familie' },
      { language: 'nl', text: 'Eerste nachtdienst overleefd, en nu slapen.', why: 'geen patiënt in beeld' },
      { language: 'en', text: 'Be patient, the bread will rise.', why: 'the word means something else' },
      {
        language: 'en',
        text: 'Patients with asthma often do better after they stop smoking.',
        why: 'patients in general',
      },
    ],
  },
  applies: (context) =>
    !(context.school && !context.hospital) &&
    !(context.has('consent') && !context.has('consent-negation')) &&
    context.draft.surface !== 'bio' &&
    context.draft.surface !== 'display-name',
  *check(context) {
    const staff = context.of('name').filter(({ value }) => value === 'staff');
    let best: { score: number; hits: ReturnType<typeof weigh>['hits'] } | undefined;
    for (let at = 0; at < context.sentences.length; at++) {
      const [first, last] = around(context, at);
      const own = [...context.within(first, last, 'own-family'), ...staff];
      const who = weigh(context, person, first, last, own);
      const where = weigh(context, care, first, last);
      const lift = weigh(context, lifts, first, last);
      const pointed = weigh(context, pointing, first, last, own).score > 0;
      if (who.score < 0.9 || where.score < (pointed ? 1.2 : 2.6)) continue;
      const score = who.score + where.score - lift.score;
      if (best === undefined || score > best.score) best = { score, hits: [...who.hits, ...where.hits] };
    }
    if (best !== undefined && best.score >= 3.8) yield reportOn(context, 'described', best.hits);
  },
});
