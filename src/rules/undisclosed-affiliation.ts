import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

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
      {
        language: 'nl',
        text: 'Ik werk zelf in het UMC Utrecht: de wachttijden vallen echt mee.',
        surface: 'reply',
        role: 'staff',
      },
      { language: 'en', text: 'Great interview!', surface: 'comment', role: 'staff' },
    ],
  },
  *check(context) {
    const insider = [...context.roles].some((role) => role === 'student' || role === 'staff' || role === 'leader');
    const named = context.of('institution');
    if (!insider || context.has('own-role', 'speaks-for')) return;
    const outsider = unquoted(context, 'outsider');
    const { surface } = context.draft;
    const discussing = surface === 'reply' || surface === 'comment';
    const stance = unquoted(context, 'defend', 'opinion', 'negative');
    if (outsider.length > 0 && stance.length > 0)
      yield reportOn(context, 'hidden', [...outsider, ...named], ['insert-affiliation']);
    else if (discussing && named.length > 0 && stance.length > 0)
      yield reportOn(context, 'hidden', [...named, ...stance], ['insert-affiliation']);
  },
});
