import { defineRule } from '@/engine/rule';
import { apart, reportOn, unquoted } from '@/engine/weigh';

const targets = [
  'second-person',
  'third-person',
  'name',
  'titles',
  'school-roles',
  'care-roles',
  'peers',
  'mention',
  'persons',
  'relations',
];

export const threat = defineRule({
  id: 'threat',
  title: { nl: 'Bedreiging', en: 'Threat' },
  messages: {
    aimed: {
      nl: 'Dit leest als een bedreiging. Plaats het niet; praat eerst met iemand die je vertrouwt.',
      en: 'This reads as a threat. Do not post it; first talk to someone you trust.',
    },
  },
  why: {
    nl: 'Een bedreiging is strafbaar, ook als grap bedoeld en ook na verwijderen.',
    en: 'A threat is a crime, even when meant as a joke and even after deletion.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'ik weet waar je woont, wacht maar', institution: 'stellingwerf', role: 'pupil' },
      {
        language: 'nl',
        text: 'nog één woord en ik trap al je tanden eruit',
        institution: 'stellingwerf',
        role: 'pupil',
      },
      { language: 'en', text: 'say that again and i’ll break your jaw', institution: 'stellingwerf', role: 'pupil' },
      {
        language: 'en',
        text: 'nice car sir, shame if something happened to it',
        institution: 'stellingwerf',
        role: 'pupil',
      },
    ],
    clean: [
      {
        language: 'nl',
        text: 'vrijdag gaan we jullie inmaken met zaalvoetbal',
        why: 'sport',
        institution: 'clusius',
        role: 'pupil',
      },
      {
        language: 'en',
        text: 'i will murder this printer',
        why: 'a printer',
        institution: 'stellingwerf',
        role: 'pupil',
      },
    ],
  },
  *check(context) {
    const threats = unquoted(context, 'threats');
    const icons = threats.filter((hit) => context.tokens[hit.from]?.kind === 'emoji');
    const words = threats.filter((hit) => hit.to - hit.from > 1);
    if (words.length === 0) return;
    const clear = apart(words.filter(({ value }) => value !== 'weak'));
    const vague = apart(
      words.filter(({ value }) => value === 'weak'),
      clear,
    );
    const violence = apart(unquoted(context, 'violence'), clear);
    const lift =
      (context.has('play') ? 1.5 : 0) +
      (context.has('joy') ? 0.5 : 0) +
      (context.has('fiction') ? 1.5 : 0) +
      (context.has('reporting') && clear.length === 0 ? 0.5 : 0);
    const score =
      Math.min(clear.length, 3) * 1.2 +
      (clear.some((hit) => hit.to - hit.from > 2) ? 0.2 : 0) +
      Math.min(vague.length, 3) * 0.5 +
      Math.min(violence.length, 2) * 0.35 +
      (context.has(...targets) ? 0.5 : 0) +
      (icons.length > 0 ? 0.6 : 0) -
      lift;
    if (score >= 1.7) yield reportOn(context, 'aimed', [...clear, ...vague, ...violence]);
  },
});
