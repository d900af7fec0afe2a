import { defineRule } from '@/engine/rule';
import { hasDisclaimer } from '@/engine/signals/disclaimer';
import { apart, reportOn, unquoted } from '@/engine/weigh';

export const undisclosedAffiliation = defineRule({
  id: 'undisclosed-affiliation',
  title: { nl: 'Zeg dat je er werkt of leert', en: 'Say that you work or study there' },
  messages: {
    hidden: {
      nl: 'Je mengt je in een gesprek over je eigen instelling. Zeg erbij dat je er werkt of leert.',
      en: 'You join a discussion about your own institution. Say that you work or study there.',
    },
  },
  why: {
    nl: 'Wie later ontdekt waar je bij hoort, gelooft je argument niet meer. Open zijn maakt het juist sterker.',
    en: 'Those who find out later where you belong stop believing your point. Being open makes it stronger.',
  },
  examples: {
    flagged: [
      {
        language: 'en',
        text: 'No dog in this fight, but the complaints about UMC Utrecht are way overblown.',
        surface: 'comment',
        role: 'staff',
      },
      {
        language: 'nl',
        text: '@krant totale onzin, het UMC Utrecht werkt keihard en de wachttijden vallen mee',
        surface: 'reply',
        role: 'staff',
      },
      {
        language: 'en',
        text: 'As an ordinary citizen I think UMC Utrecht handled it very well.',
        surface: 'comment',
        role: 'staff',
      },
    ],
    clean: [
      { language: 'nl', text: 'Hoe laat gaat het UMC Utrecht open voor bezoek?', surface: 'comment', role: 'staff' },
      {
        language: 'nl',
        text: 'Ik werk zelf in het UMC Utrecht: de wachttijden vallen echt mee.',
        surface: 'reply',
        role: 'staff',
      },
      { language: 'en', text: 'Great interview!', surface: 'comment', role: 'staff' },
    ],
  },
  needs: ['outsider', 'institution'],
  applies: (context) =>
    (['student', 'staff', 'leader'] as const).some((role) => context.roles.has(role)) &&
    !['bio', 'display-name', 'message'].includes(context.draft.surface),
  *check(context) {
    const outsider = apart(unquoted(context, 'outsider'));
    const posing = outsider.filter(({ value }) => value !== 'weak');
    const told = context.of('own-role', 'speaks-for').some(({ value }) => value !== 'loose');
    const named = context.of('institution');
    const { surface } = context.draft;
    const discussing = surface === 'reply' || surface === 'comment';
    if ((told && (posing.length === 0 || !discussing)) || hasDisclaimer(context) || context.has('press-office')) return;
    // A leader who takes the hat off says which one it was
    const hatOff = context.of('private-hat').some(({ value }) => value === 'off') && context.roles.has('leader');
    const sides = apart(unquoted(context, 'defend', 'opinion', 'negative', 'verdict', 'dispute'));
    const clear = sides.filter(({ value }) => value !== 'weak');
    const stance = sides.length > 0 || context.has('positive');
    const posed =
      posing.length > 0
        ? (named.length > 0 && discussing) || (stance && (named.length > 0 || (discussing && !hatOff)))
        : clear.length > 0 && outsider.length > (named.length > 0 ? 0 : 1);
    const asks = /\?\s*$/.test(context.text);
    const argued =
      discussing &&
      named.length > 0 &&
      stance &&
      !asks &&
      !(context.has('press', 'press-names') && context.has('press-tell'));
    const friendly = context.has('thanks', 'joy') && clear.length === 0;
    if (posed || (argued && !friendly))
      yield reportOn(context, 'hidden', [...posing, ...outsider, ...named, ...sides], ['insert-affiliation']);
  },
});
