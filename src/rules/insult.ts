import type { Hit } from '@/engine/hit';
import { defineRule } from '@/engine/rule';
import { apart, covers, reportOn, unquoted } from '@/engine/weigh';

const targets = [
  'second-person',
  'third-person',
  'name',
  'school-roles',
  'care-roles',
  'pupils',
  'peers',
  'mention',
  'class',
  'persons',
  'groups',
  'titles',
];

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
    nl: 'Een belediging blijft online staan en komt verder dan je wilt. Ook een groep kun je kwetsen.',
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
    if (!context.has('insults', 'insult-frames')) return;
    const words = unquoted(context, 'insults');
    const strong = words.filter(({ value }) => value === 'strong');
    const mild = apart(
      words.filter(({ value }) => value === 'mild'),
      strong,
    );
    const frames = unquoted(context, 'insult-frames');
    const said = (value: string) => frames.filter((hit) => hit.value === value);
    const cruel = apart(said('strong'));
    const aimed = apart(said('aimed'), cruel);
    const plain = apart(said(''), [...cruel, ...aimed]);
    const vague = [
      ...apart(
        words.filter(({ value }) => value === 'weak'),
        [...strong, ...cruel, ...mild],
      ),
      ...apart(said('weak'), [...words, ...cruel, ...aimed, ...plain]),
    ];
    const loving = /love you|ily|love u|hou van je|hvj|lieverd|schat|beste vriend|bestie/.test(context.folded);
    const condemned = context.has('reporting') && strong.length === 0;
    if (loving || condemned || strong.length + mild.length + frames.length === 0) return;
    const mentions = (topic: string, unless: readonly Hit[]): boolean =>
      context.of(topic).some((hit) => !unless.some((other) => covers(other, hit)));
    const lift =
      (mentions('pets', frames) ? 1 : 0) +
      (context.has('play') ? 0.7 : 0) +
      (mentions('fiction', context.of('recording-acts')) ? 1 : 0) +
      (context.has('joy') ? 0.3 : 0);
    const score =
      strong.length * 2 +
      Math.min(cruel.length, 2) * 1.6 +
      Math.min(aimed.length, 2) +
      Math.min(mild.length, 3) * 0.9 +
      Math.min(plain.length, 3) * 0.8 +
      Math.min(vague.length, 3) * 0.5 +
      (context.has(...targets) ? 0.5 : 0) -
      lift;
    if (score >= 1.4) yield reportOn(context, 'aimed', [...strong, ...cruel, ...aimed, ...mild, ...plain, ...vague]);
  },
});
