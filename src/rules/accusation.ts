import { defineRule } from '@/engine/rule';
import { around, reportOn, unquoted, weigh } from '@/engine/weigh';

const individuals = { 'school-roles': 1.1, 'care-roles': 0.9, name: 0.8, titles: 0.4, 'third-person': 0.2 };
const organisations = { institution: 0.9, 'institution-word': 0.5, groups: 0.2 };
const lifts = {
  thanks: 1,
  fiction: 1.5,
  'own-material': 0.5,
  'general-health': 0.8,
  pets: 0.8,
  play: 0.4,
  joy: 0.6,
  disclaimer: 1,
  'sector-topic': 0.3,
  'own-profession': 0.2,
  'teaching-material': 0.2,
  alcohol: 0.6,
  consent: 0.5,
  'care-acts': 0.2,
};

export const accusation = defineRule({
  id: 'accusation',
  title: { nl: 'Beschuldiging in het openbaar', en: 'Accusation in public' },
  messages: {
    named: {
      nl: 'Je beschuldigt iemand die herkenbaar is. Bespreek het eerst binnen, met een mentor, leidinggevende of vertrouwenspersoon.',
      en: 'You accuse somebody who can be recognised. Raise it internally first, with a mentor, manager or confidential adviser.',
    },
  },
  why: {
    nl: 'In het openbaar kan de ander zich niet verdedigen, en jij hebt het niet meer in de hand. Intern wordt er vaker iets opgelost.',
    en: 'In public the other person cannot defend themselves, and you lose control of it. Internally, things get solved more often.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Juf Sanne van groep 3 vernedert mijn kind elke dag en de directeur doet er niks aan.',
        institution: 'kempenkind',
        role: 'parent',
      },
      {
        language: 'en',
        text: 'Mr Hoekstra of Stellingwerf lies to parents and the school does nothing.',
        institution: 'stellingwerf',
        role: 'parent',
      },
    ],
    clean: [
      {
        language: 'nl',
        text: 'Ik heb mijn zorg bij de mentor neergelegd en er is morgen een gesprek.',
        institution: 'stellingwerf',
        role: 'parent',
      },
      { language: 'en', text: 'Thank you Miss Yvette, he loves school.', institution: 'kempenkind', role: 'parent' },
    ],
  },
  applies: (context) =>
    context.draft.surface !== 'bio' && context.draft.surface !== 'display-name' && context.draft.surface !== 'message',
  *check(context) {
    const frames = unquoted(context, 'accusation-frames', 'complaint', 'negative', 'insults', 'anger');
    const outsider = context.roles.has('parent') || context.roles.has('pupil') ? 0.4 : 0;
    let best: { score: number; hits: typeof frames } | undefined;
    const seen = new Set<number>();
    for (const frame of frames) {
      const [first, last] = around(context, context.sentenceOf(frame));
      const window = first * context.sentences.length + last;
      if (seen.has(window)) continue; // The first frame of a window speaks for the others
      seen.add(window);
      const own = context.of('own-family');
      const person = weigh(context, individuals, first, last, own);
      const place = weigh(context, organisations, first, last, own);
      if (person.score + place.score < 0.7) continue;
      const acts = context.within(first, last, 'accusation-frames', 'complaint').length;
      const bad = context.within(first, last, 'negative', 'insults', 'anger').length;
      const blame = Math.min(acts, 4) * 0.6 + (person.score > 0.9 ? Math.min(bad, 3) * 0.4 : Math.min(bad, 3) * 0.1);
      const who = Math.min(person.score + place.score, 2.4);
      const score = who + blame + outsider - weigh(context, lifts, first, last).score;
      if (blame >= 0.6 && (best === undefined || score > best.score))
        best = { score, hits: [frame, ...person.hits, ...place.hits] };
    }
    if (best !== undefined && best.score >= 2.4) yield reportOn(context, 'named', best.hits);
  },
});
