import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

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
  *check(context) {
    if (!context.school || !(context.roles.has('staff') || context.roles.has('leader'))) return;
    const { surface } = context.draft;
    if (surface !== 'reply' && surface !== 'comment' && !context.has('anger')) return;
    const hits = unquoted(context, 'dispute');
    const answering = surface === 'reply' || surface === 'comment';
    const inviting =
      /bel(?:t)? (?:gerust|de school|school|ons|me)|loop (?:gerust|even)|bespreken we|please call|drop by|happy to|thank you|dank u|bedankt|sorry to hear|wat vervelend/.test(
        context.folded,
      );
    const score =
      Math.min(hits.length, 4) * 0.8 +
      (answering ? 0.8 : 0) +
      (context.has('anger', 'insults') ? 0.5 : 0) -
      (inviting ? 1.5 : 0);
    if (hits.length > 0 && score >= 2.2) yield reportOn(context, 'arguing', hits);
  },
});
