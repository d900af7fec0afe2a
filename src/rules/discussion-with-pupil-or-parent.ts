import { defineRule } from '@/engine/rule';
import { apart, reportOn, unquoted } from '@/engine/weigh';

export const discussionWithPupilOrParent = defineRule({
  id: 'discussion-with-pupil-or-parent',
  title: { nl: 'Discussie met leerling of ouder', en: 'Argument with a pupil or parent' },
  messages: {
    arguing: {
      nl: 'Je gaat hier in discussie met een leerling of ouder. Nodig de ander uit voor een gesprek op school.',
      en: 'You are arguing with a pupil or parent here. Invite them to talk at school instead.',
    },
  },
  why: {
    nl: 'In het openbaar winnen beide kanten niets. Op school kun je luisteren en het oplossen.',
    en: 'In public nobody wins. At school you can listen and solve it.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Mevrouw, u was zelf degene die op de ouderavond begon te schreeuwen.',
        surface: 'comment',
        institution: 'kempenkind',
        role: 'staff',
      },
      {
        language: 'en',
        text: '@dad_of_lars Your son sat on his phone for fifty minutes. Try parenting.',
        surface: 'reply',
        institution: 'stellingwerf',
        role: 'staff',
      },
    ],
    clean: [
      {
        language: 'nl',
        text: 'Wat vervelend. Loop morgen gerust even binnen, dan bespreken we het.',
        surface: 'comment',
        institution: 'kempenkind',
        role: 'staff',
      },
      {
        language: 'en',
        text: 'Sorry to hear that, please call the school tomorrow.',
        surface: 'comment',
        institution: 'kempenkind',
        role: 'staff',
      },
    ],
  },
  applies: (context) => context.school && (context.roles.has('staff') || context.roles.has('leader')),
  *check(context) {
    const { surface } = context.draft;
    const answering = surface === 'reply' || surface === 'comment';
    const said = unquoted(context, 'dispute');
    const clear = apart(said.filter(({ value }) => value !== 'weak'));
    const hits = [...clear, ...apart(said, clear)];
    const told = Math.min(clear.length, 3) * 0.75 + Math.min(hits.length - clear.length, 3) * 0.4;
    const about = context.has('pupils', 'relations', 'kin', 'class', 'dispute');
    if (!answering && !(about && context.has('anger', 'negative'))) return;
    const addressed = unquoted(context, 'second-person');
    const friendly =
      /bel(?:t)? (?:gerust|de school|school|ons|me)|loop (?:gerust|even|morgen)|kom (?:gerust|even)|bespreken (?:we|wij)|please call|drop by|come by|happy to|thank you|thanks|dank u|dank voor|bedankt|dankjewel|sorry to hear|wat vervelend|fijn dat|i'll call|ik bel|neem contact|gefeliciteerd|congrat|succes|veel plezier|welkom/.test(
        context.folded,
      );
    const sharp = context.has('negation', 'negative', 'anger', 'insults', 'complaint', 'accusation-frames');
    const score =
      told +
      (answering && addressed.length > 0 ? 0.6 : 0) +
      (answering ? 0.4 : 0) +
      (sharp ? 0.5 : 0) -
      (friendly ? 1.6 : 0) -
      (context.has('joy', 'thanks', 'play') ? 0.4 : 0);
    if (hits.length + addressed.length > 0 && score >= 1.7) yield reportOn(context, 'arguing', [...hits, ...addressed]);
  },
});
