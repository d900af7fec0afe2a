import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

export const insult = defineRule({
  id: 'insult',
  title: { nl: 'Kwetsend voor iemand', en: 'Hurtful to somebody' },
  messages: {
    aimed: {
      nl: 'Dit kan iemand kwetsen. Zeg wat je dwarszit zonder de ander neer te halen.',
      en: 'This can hurt somebody. Say what bothers you without putting the other down.',
    },
  },
  why: {
    nl: 'Online blijft een belediging staan en reist ze verder dan je wilt. Ook een groep kun je kwetsen.',
    en: 'Online an insult stays, and travels further than you want. Groups can be hurt too.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'wat een achterlijke mongool ben jij', institution: 'stellingwerf', role: 'pupil' },
      { language: 'nl', text: 'kijk die loser alleen in de kantine', institution: 'stellingwerf', role: 'pupil' },
      { language: 'en', text: 'you ugly rat, nobody likes you', institution: 'stellingwerf', role: 'pupil' },
      { language: 'en', text: 'imagine being that thick', institution: 'stellingwerf', role: 'pupil' },
    ],
    clean: [
      {
        language: 'nl',
        text: 'jij bent echt zo’n idioot, ik hou van je',
        why: 'liefkozend',
        institution: 'stellingwerf',
        role: 'pupil',
      },
      {
        language: 'en',
        text: 'Calling someone a “whale” is not funny.',
        why: 'said to condemn it',
        institution: 'stellingwerf',
        role: 'pupil',
      },
    ],
  },
  *check(context) {
    const words = unquoted(context, 'insults');
    const strong = words.filter(({ value }) => value === 'strong');
    const frames = unquoted(context, 'insult-frames');
    const loving = /love you|ily|love u|hou van je|hvj|lieverd|schat|beste vriend|bestie/.test(context.folded);
    const condemned = context.has('reporting') && strong.length === 0;
    if (loving || condemned) return;
    const person = context.has(
      'third-person',
      'name',
      'school-roles',
      'pupils',
      'peers',
      'mention',
      'class',
      'persons',
      'groups',
      'titles',
      'care-roles',
    );
    const lift =
      (context.has('pets') ? 1 : 0) +
      (context.has('play') ? 0.7 : 0) +
      (context.has('fiction') ? 1 : 0) +
      (context.has('joy') ? 0.3 : 0);
    const score =
      strong.length * 2 +
      Math.min(words.length - strong.length, 3) * 0.9 +
      Math.min(frames.length, 3) * 0.8 +
      (person ? 0.5 : 0) -
      lift;
    if (score >= 1.9) yield reportOn(context, 'aimed', [...strong, ...words, ...frames]);
  },
});
