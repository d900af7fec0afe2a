import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

const denials = new Set(
  "niet not nooit never don't geen dont cannot can't wie who niemand nobody mag may doesn't nor".split(' '),
);
const of = new Set('van bij op aan over naar at of from about for to'.split(' '));

// What an institution says there, others only pass on
const sources = new Set(
  'site website nieuwsbrief newsletter persbericht intranet folder las gelezen read brochure'.split(' '),
);

export const speaksForInstitution = defineRule({
  id: 'speaks-for-institution',
  title: { nl: 'Namens de instelling', en: 'In the institution’s name' },
  messages: {
    onBehalf: {
      nl: 'Je spreekt hier namens de instelling. Schrijf het als je eigen mening, of laat het aan de woordvoerder.',
      en: 'You speak in the institution’s name here. Write it as your own view, or leave it to the spokesperson.',
    },
  },
  why: {
    nl: 'Alleen woordvoerders spreken namens de instelling. Een mening die van jou is, mag van jou blijven.',
    en: 'Only spokespeople speak for the institution. A view that is yours may stay yours.',
  },
  examples: {
    flagged: [
      { language: 'en', text: 'Here at UMC Utrecht we believe private clinics should go.' },
      { language: 'nl', text: 'Wij als UMC Utrecht vinden dat de minister moet aftreden.' },
      { language: 'en', text: 'On behalf of UMC Utrecht I can tell you that the plan is off.' },
    ],
    clean: [
      { language: 'nl', text: 'Wie praat hier eigenlijk namens het UMC Utrecht?' },
      { language: 'nl', text: 'Namens mijn hele huis: sorry voor de herrie.', why: 'niet de instelling' },
      { language: 'nl', text: 'Niet namens het UMC Utrecht, puur voor mezelf: ik vind het een slecht plan.' },
      { language: 'en', text: 'Not on behalf of UMC Utrecht: I dislike the new logo.' },
    ],
  },
  needs: ['speaks-for'],
  applies: (context) =>
    !context.roles.has('corporate') && context.draft.surface !== 'bio' && context.draft.surface !== 'display-name',
  *check(context) {
    const named = new Set(context.of('institution').map(({ from }) => from));
    const claims = unquoted(context, 'speaks-for').filter((hit) => {
      const before = context.tokens.slice(Math.max(0, hit.from - 4), hit.from).map(({ text }) => text);
      // "my manager at Clusius refuses": somebody of the institution, not the institution
      const belongs = named.has(hit.from) && before.slice(-2).some((word) => of.has(word));
      const reported =
        named.has(hit.from) &&
        context.tokens.some(({ text, sentence }) => sources.has(text) && sentence === context.sentenceOf(hit));
      return !belongs && !reported && !before.some((word) => denials.has(word));
    });
    const friendly = context.has('thanks', 'joy') && !context.has('opinion', 'negative', 'dispute');
    if (claims.length > 0 && !friendly && !context.has('disclaimer')) yield reportOn(context, 'onBehalf', claims);
  },
});
