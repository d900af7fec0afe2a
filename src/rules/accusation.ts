import type { Hit } from '@/engine/hit';
import { defineRule, type RuleContext } from '@/engine/rule';
import { apart, around, reportOn, unquoted, weigh } from '@/engine/weigh';
import { individuals, lifts, mildLifts, organisations } from './accusation.words';

// `my manager` says where the author belongs, and whom they speak of
const theirs = new Set(['my', 'our', 'mijn', 'mn', 'onze', 'ons']);

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
        text: 'Mevrouw Dijkstra kijkt onze toetsen niet na, ze gooit er een cijfer op.',
        institution: 'stellingwerf',
        role: 'pupil',
      },
      {
        language: 'nl',
        text: 'Juf Sanne van groep 3 vernedert mijn kind elke dag en de directeur doet er niks aan.',
        institution: 'kempenkind',
        role: 'parent',
      },
      { language: 'nl', text: 'Dr. Jansma zette haar eigen naam op mijn data, dan maar hier.' },
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
        text: 'De gemeente heeft ons maanden aan het lijntje gehouden over de vergunning.',
        why: 'niemand van de instelling',
      },
      {
        language: 'nl',
        text: 'Ik heb mijn zorg bij de mentor neergelegd en er is morgen een gesprek.',
        institution: 'stellingwerf',
        role: 'parent',
      },
      { language: 'en', text: 'Thank you Miss Yvette, he loves school.', institution: 'kempenkind', role: 'parent' },
    ],
  },
  needs: ['accusation-frames', 'complaint'],
  applies: (context) =>
    context.draft.surface !== 'bio' && context.draft.surface !== 'display-name' && context.draft.surface !== 'message',
  *check(context) {
    const frames = unquoted(context, 'accusation-frames', 'complaint');
    const bad = unquoted(context, 'negative', 'insults', 'anger');
    const outside = context.roles.has('parent') || context.roles.has('pupil') ? 0.4 : 0;
    const self = (outside > 0 ? [] : context.of('own-role')).filter(
      ({ from }) => !theirs.has(context.tokens[from]?.text ?? ''),
    );
    const own = [...context.of('own-family'), ...self];
    let best: { score: number; hits: readonly Hit[] } | undefined;
    for (const frame of [...frames, ...bad]) {
      const [first, last] = around(context, context.sentenceOf(frame));
      const near = (hits: readonly Hit[]): readonly Hit[] =>
        hits.filter((hit) => context.sentenceOf(hit) >= first && context.sentenceOf(hit) <= last);
      const person = weigh(context, individuals, first, last, own);
      const place = weigh(context, organisations, first, last, person.score > 0.7 ? [] : own);
      const told = apart(near(frames));
      const clear = told.filter(({ value }) => value !== 'weak').length;
      const grave = told.some(({ value }) => value === 'grave') ? 0.3 : 0;
      const judged = Math.min(apart(near(bad), told).length, 3) * (person.score > 0.9 ? 0.35 : 0.1);
      const blame = Math.min(clear, 4) * 0.7 + Math.min(told.length - clear, 3) * 0.3 + grave + judged;
      const you = told.some(({ value }) => value === 'you') ? 0.9 : 0;
      const who = Math.min(person.score + place.score + you, 2.4);
      const mild = clear > 0 ? 0 : weigh(context, mildLifts, first, last).score;
      const score = who + blame + outside - weigh(context, lifts, first, last).score - mild - answering(context);
      const enough = clear > 0 || told.length > 3 || (outside > 0 && (told.length > 2 || judged > 0));
      if (who >= 0.7 && enough && told.length > 0 && blame >= 0.6 && (best === undefined || score > best.score))
        best = { score, hits: [frame, ...person.hits, ...place.hits] };
    }
    if (best !== undefined && best.score >= 1.7) yield reportOn(context, 'named', best.hits);
  },
});

/** Staff who answer a parent argue, which is another matter; so is a view on those who rule from afar. */
function answering(context: RuleContext): number {
  const works = context.school && (context.roles.has('staff') || context.roles.has('leader'));
  const replies = context.draft.surface === 'reply' || context.draft.surface === 'comment';
  const parent = works && replies && context.has('second-person', 'dispute') ? 1.5 : 0;
  return parent + (context.has('politics') && !context.has('name') ? 1 : 0);
}
