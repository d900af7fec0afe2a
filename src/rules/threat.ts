import type { Hit } from '@/engine/hit';
import { defineRule } from '@/engine/rule';
import { apart, reportOn, unquoted } from '@/engine/weigh';
import { saidIn } from './abuse';

const targets = ['second-person', 'third-person', 'relations', 'harm-targets'];

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
    const threats = saidIn(context, 'threats');
    const icons = threats.filter((hit) => context.tokens[hit.from]?.kind === 'emoji');
    const words = threats.filter((hit) => hit.to - hit.from > 1);
    const frames = saidIn(context, 'harm-frames');
    if (words.length + frames.length === 0) return;
    const voided = context.of('harm-void').map((hit) => context.sentenceOf(hit));
    const meant = (hit: Hit): boolean => !voided.includes(context.sentenceOf(hit));
    const framed = (value: string, beside: readonly Hit[]): readonly Hit[] =>
      apart(
        frames.filter((hit) => hit.value === value && meant(hit)),
        beside,
      );
    const grave = framed('grave', []);
    const plain = [...grave, ...framed('', grave)];
    const veiled = framed('veiled', plain);
    const hints = framed('hint', [...plain, ...veiled]);
    const clear = apart(words.filter(({ value }) => value !== 'weak').filter(meant), plain);
    const vague = apart(
      words.filter(({ value }) => value === 'weak'),
      [...plain, ...clear],
    );
    const violence = apart(unquoted(context, 'violence'), [...plain, ...clear]);
    const games = context.has('target-groups') || grave.length > 0 ? [] : context.of('play');
    const lift =
      (games.some(({ value }) => value !== 'weak') ? 1.5 : games.length > 0 ? 0.6 : 0) +
      (context.has('joy') ? 0.5 : 0) +
      (context.has('fiction') ? 1.5 : 0) +
      (context.has('reporting') && clear.length + plain.length === 0 ? 0.5 : 0);
    const score =
      Math.min(plain.length, 2) * 1.8 +
      Math.min(veiled.length, 3) * 1.2 +
      Math.min(hints.length, 2) * 0.6 +
      Math.min(clear.length, 3) * 1.2 +
      (clear.some((hit) => hit.to - hit.from > 2) ? 0.2 : 0) +
      Math.min(vague.length, 3) * 0.5 +
      Math.min(violence.length, 2) * 0.35 +
      (context.has(...targets) ? 0.5 : 0) +
      (icons.length > 0 ? 0.6 : 0) -
      lift;
    if (score >= 1.7)
      yield reportOn(context, 'aimed', [...plain, ...veiled, ...clear, ...hints, ...vague, ...violence]);
  },
});
