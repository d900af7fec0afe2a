import { defineRule } from '@/engine/rule';
import { around, reportOn, unquoted, weigh } from '@/engine/weigh';

const accused = {
  'school-roles': 1.2,
  'care-roles': 0.9,
  institution: 1.3,
  name: 1,
  titles: 0.8,
  peers: 0.4,
  'institution-word': 0.6,
  'third-person': 0.3,
};
const lifts = { thanks: 1, fiction: 1.5, 'own-material': 0.5, 'general-health': 0.8, pets: 0.8, play: 0.4, joy: 0.6 };

export const accusation = defineRule({
  id: 'accusation',
  title: { nl: 'Beschuldiging in het openbaar', en: 'Accusation in public' },
  messages: {
    named: {
      nl: 'Je beschuldigt iemand die herkenbaar is. Bespreek het eerst binnen, met een mentor, leidinggevende of vertrouwenspersoon.',
      en: 'You accuse somebody who can be recognised. Raise it inside first, with a mentor, manager or confidant.',
    },
  },
  why: {
    nl: 'In het openbaar kan de ander zich niet verdedigen, en jij hebt het niet meer in de hand. Intern wordt er vaker iets opgelost.',
    en: 'In public the other cannot answer, and you lose control of it. Inside, things get solved more often.',
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
  *check(context) {
    const { surface } = context.draft;
    if (surface === 'bio' || surface === 'display-name' || surface === 'message') return;
    const frames = unquoted(context, 'accusation-frames', 'negative', 'insults');
    let best: { score: number; hits: typeof frames } | undefined;
    for (const frame of frames) {
      const [first, last] = around(context, context.sentenceOf(frame));
      const who = weigh(context, accused, first, last, context.of('own-family'));
      if (who.score < 1) continue;
      const acts = context.within(first, last, 'accusation-frames');
      const bad = context.within(first, last, 'negative', 'insults', 'anger');
      const score =
        who.score +
        Math.min(acts.length, 4) * 0.7 +
        (context.has('anger') ? 0.4 : 0) -
        weigh(context, lifts, first, last).score;
      if (best === undefined || score > best.score) best = { score, hits: [frame, ...who.hits] };
    }
    if (best !== undefined && best.score >= 2.6) yield reportOn(context, 'named', best.hits);
  },
});
