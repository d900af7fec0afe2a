import { defineRule } from '@/engine/rule';
import { recognisable } from '@/engine/signals/disclaimer';
import { apart, reportOn, unquoted } from '@/engine/weigh';
import { disclaimed } from './disclaimed';

export const missingDisclaimer = defineRule({
  id: 'missing-disclaimer',
  title: { nl: 'Zeg dat je voor jezelf spreekt', en: 'Say that you speak for yourself' },
  messages: {
    opinion: {
      nl: 'Laat weten dat je namens jezelf spreekt: lezers zien waar je werkt of leert.',
      en: 'Say that you speak for yourself: readers see where you work or study.',
    },
    partly: {
      nl: 'Je zegt al dat je voor jezelf spreekt. Je school vraagt er nog een zin bij.',
      en: 'You already say that you speak for yourself. Your school asks for one more sentence.',
    },
  },
  why: {
    nl: 'Wie je kent van de instelling, leest jouw mening al gauw als die van de instelling. Eén zin voorkomt dat.',
    en: 'Those who know you from the institution soon take your view for its view. One sentence prevents that.',
  },
  examples: {
    flagged: [
      { language: 'en', text: 'Ten years at UMC Utrecht have taught me that the grant system is a lottery.' },
      {
        language: 'nl',
        text: 'Als coassistent in het UMC Utrecht vind ik het schandalig dat we niets betaald krijgen.',
      },
      { language: 'en', text: 'I work at UMC Utrecht and I think the new insurance policy is a disgrace.' },
    ],
    clean: [
      {
        language: 'nl',
        text: 'Mijn stage in het UMC Utrecht begint maandag, veel te vroeg.',
        why: 'geen mening over de zorg',
      },
      { language: 'nl', text: 'Eerste dag bij het UMC Utrecht, zin in!', why: 'geen mening' },
      {
        language: 'nl',
        text: 'Op persoonlijke titel: als arts in het UMC Utrecht vind ik deze bezuiniging onverstandig.',
      },
      { language: 'en', text: 'I work at UMC Utrecht. I think this policy is wrong. Views are my own.' },
    ],
  },
  needs: ['institution'],
  applies: (context) =>
    (['student', 'staff', 'leader', 'ambassador'] as const).some((role) => context.roles.has(role)) &&
    !['bio', 'display-name', 'message'].includes(context.draft.surface) &&
    !context.policy.disclaimerInBio &&
    !disclaimed(context),
  *check(context) {
    const who = recognisable(context);
    if (who.length === 0) return;
    const verdicts = apart(unquoted(context, 'verdict'));
    const claims = verdicts.filter(({ value }) => value === 'weak').length;
    const opinions = apart(unquoted(context, 'opinion'), verdicts);
    const weak = opinions.filter(({ value }) => value === 'weak').length;
    const judgements = apart(unquoted(context, 'negative', 'anger'), [...verdicts, ...opinions]);
    const topics = apart(unquoted(context, 'sector-topic', 'care-roles', 'school-roles', 'care-places'));
    const [opinion] = [...verdicts, ...opinions, ...judgements];
    if (opinion === undefined) return;
    const score =
      Math.min(verdicts.length - claims, 2) * 1 +
      Math.min(claims, 2) * 0.5 +
      Math.min(opinions.length - weak, 3) * 0.8 +
      Math.min(weak, 2) * 0.4 +
      Math.min(judgements.length, 3) * 0.5 +
      Math.min(topics.length, 2) * 0.3 -
      (verdicts.length === claims && context.has('joy', 'thanks') ? 0.5 : 0) -
      (context.has('speaks-for') ? 0.8 : 0) -
      (unquoted(context, 'outsider').some(({ value }) => value !== 'weak') ? 0.6 : 0);
    const field = topics.some(({ topic, value }) => topic === 'sector-topic' && value !== 'weak');
    const strong =
      verdicts.length - claims + opinions.length - weak > 0 && field && !context.has('joy', 'thanks', 'positive');
    if (score >= (strong ? 1 : 1.09)) yield reportOn(context, 'opinion', [opinion, ...who], ['insert-disclaimer']);
  },
});
