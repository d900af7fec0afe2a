import { defineRule } from '@/engine/rule';
import { personalIdentifiers } from '@/engine/signals/identifiers';
import { around, nearPair, reportOn, unquoted, weigh } from '@/engine/weigh';
import { namedGrades } from './named-grades';
import { lifts, matters, pupil, strong } from './personal-data.words';

export const personalData = defineRule({
  id: 'personal-data',
  title: { nl: 'Persoonsgegevens', en: 'Personal data' },
  messages: {
    identifier: {
      nl: 'Hier staan persoonsgegevens. Haal het nummer, adres of de datum weg.',
      en: 'This holds personal data. Take out the number, address or date.',
    },
    someone: {
      nl: 'Hier is iemand herkenbaar, met iets wat privé is. Laat de naam, klas of omstandigheden weg.',
      en: 'Somebody can be recognised here, with something private. Leave out the name, class or circumstances.',
    },
  },
  why: {
    nl: 'Een nummer, adres, cijfer of diagnose van iemand anders is niet aan jou om te delen. Eenmaal online blijft het vindbaar.',
    en: 'A number, address, grade or diagnosis of somebody else is not yours to share. Once online it can be found for ever.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'Bel haar gerust even op 06 12345678, ze woont op de Dorpsstraat 12.' },
      { language: 'nl', text: 'Het IBAN van de penningmeester: NL91 ABNA 0417 1643 00.' },
      { language: 'nl', text: 'Onze Lars, groep 5, heeft een IQ van 78.', institution: 'kempenkind', role: 'staff' },
      { language: 'en', text: 'Results: Jansen 4.2, De Vries 7.8, Hoekstra 5.5' },
      { language: 'en', text: 'Mr Jones, born 12 March 1961, can be reached on +44 20 7946 0958.' },
      {
        language: 'en',
        text: 'A boy in my group 4 has autism and cried all morning.',
        institution: 'kempenkind',
        role: 'staff',
      },
    ],
    clean: [
      { language: 'nl', text: 'Bestelnummer 448120931 is nog niet binnen.', why: 'geen nummer van een mens' },
      {
        language: 'nl',
        text: 'Mijn dochter heeft dyslexie en leest nu elke avond.',
        why: 'je eigen kind',
        institution: 'kempenkind',
        role: 'parent',
      },
      { language: 'nl', text: 'Borrel bij café De Zaak, Minrebroederstraat 9!', why: 'een adres voor iedereen' },
      { language: 'en', text: 'Questions about the open day? Mail info@example.org.', why: 'an address for everyone' },
    ],
  },
  // Without a digit or an address there is no number to take out
  added: ({ folded }) => (/[\d@]/.test(folded) ? 'identifier' : 'someone'),
  *check(context) {
    const found = personalIdentifiers(context);
    const ownMail =
      found.length > 0 &&
      /(?:mijn|my|ons|our) (?:eigen |own |werk|work)/.test(context.folded) &&
      found.every(({ kind }) => kind === 'email');
    for (const { kind, span } of ownMail ? [] : found) {
      if (strong.has(kind)) {
        yield {
          messageId: 'identifier',
          place: { kind: 'span', span },
          evidence: [{ signal: kind, span }],
          fixes: ['mask'],
        };
        return;
      }
    }
    if (context.has('consent') || !context.hasAny(matters)) return;
    const told = unquoted(context, 'colleague-facts');
    const listed = nearPair(context, unquoted(context, 'personal-lists'), context.of('share-acts', 'media-words'), 16);
    const graded = namedGrades(context);
    const first = told.length > 0 ? told : (listed ?? graded);
    if (first !== undefined && !(first.length < 3 && context.has('own-family', 'fiction'))) {
      yield reportOn(context, 'someone', first);
      return;
    }
    if (!context.school) return;
    const facts = unquoted(context, 'pupil-facts', 'conditions', 'grade', 'symptoms', 'medicines');
    const someone = context.of('one-pupil', 'name', 'class', 'pupils', 'third-person', 'persons');
    const sharp = facts.filter(({ value }) => value !== 'vague');
    const pair = nearPair(context, sharp, someone, 14) ?? nearPair(context, facts, someone, 14);
    if (pair === undefined) return;
    const [from, to] = around(context, context.sentenceOf(pair[0]));
    const who = weigh(context, pupil, from, to, context.of('own-family'));
    const own = context.has('first-person') ? lifts : { ...lifts, 'own-illness': 0 };
    const lift = weigh(context, own, from, to);
    // Somebody who works there and names a child with what only the school knows needs no class to be understood
    const working = context.roles.has('staff') || context.roles.has('leader');
    const named = working && pair[0].topic === 'pupil-facts' && context.has('name') ? 1.9 : 2.6;
    if (who.score - lift.score >= (pair[0].value === 'vague' ? 3.4 : named))
      yield reportOn(context, 'someone', [pair[0], ...who.hits]);
  },
});
