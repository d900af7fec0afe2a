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
        language: 'en',
        text: 'Lars, you had eight weeks for that report. Stop moaning under the school’s photos.',
        surface: 'comment',
        institution: 'clusius',
        role: 'staff',
      },
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
        language: 'en',
        text: 'Sorry to hear that, please call the school tomorrow.',
        surface: 'comment',
        institution: 'kempenkind',
        role: 'staff',
      },
      {
        language: 'nl',
        text: 'Wat vervelend. Loop morgen gerust even binnen, dan bespreken we het.',
        surface: 'comment',
        institution: 'kempenkind',
        role: 'staff',
      },
    ],
  },
  needs: ['dispute', 'second-person'],
  applies: (context) => context.school && (context.roles.has('staff') || context.roles.has('leader')),
  *check(context) {
    const { surface } = context.draft;
    const [first] = context.tokens;
    const answering = surface === 'reply' || surface === 'comment' || first?.kind === 'mention';
    const said = unquoted(context, 'dispute');
    const clear = apart(said.filter(({ value }) => value !== 'weak'));
    const hits = [...clear, ...apart(said, clear)];
    const weak = hits.length - clear.length;
    const angry = context.has('negative', 'anger', 'insults', 'complaint', 'accusation-frames');
    const family = context.has('pupils', 'relations', 'kin', 'class');
    if (!answering && !(family && angry && hits.length > 0 && !context.has('own-family'))) return;
    const addressed = unquoted(context, 'second-person');
    // A handle, a form of address or a parent: somebody of the school is spoken to, not the world
    const spoken = first?.kind === 'mention' || context.has('addressed');
    const called =
      spoken ||
      context.has('titles') ||
      unquoted(context, 'name').some(({ from }) => from < 2 || (answering && addressed.length > 0));
    const school = family || context.has('exam-words', 'school-roles', 'pupil-facts', 'teaching-material');
    const meant = (spoken && school && addressed.length > 0) || (called && weak > 0);
    if (clear.length === 0 && !meant) return;
    if (clear.length === 1 && !called && !school) return;
    const cool = context.has('invites', 'joy', 'thanks', 'play', 'positive');
    const head = spoken && answering && addressed.length > 0 && !cool && context.has('negation') ? 0.4 : 0;
    const score =
      head +
      Math.min(clear.length, 3) * 0.75 +
      Math.min(weak, 3) * 0.35 +
      (answering && addressed.length > 0 ? 0.4 : 0) +
      (answering ? 0.3 : 0) +
      (called ? 0.4 : 0) +
      (school ? 0.3 : 0) +
      (clear.some(({ value }) => value === 'group') ? 0.4 : 0) +
      (angry || context.has('negation') ? 0.3 : 0) -
      (context.has('invites') ? 1.2 : 0) -
      (context.has('joy', 'thanks', 'play') ? 0.4 : 0) -
      (unquoted(context, 'outsider').some(({ value }) => value !== 'weak') ? 0.6 : 0);
    if (score >= 1.7) yield reportOn(context, 'arguing', [...hits, ...addressed]);
  },
});
