import { defineRule } from '@/engine/rule';
import { reportOn } from '@/engine/weigh';
import { harmIn } from './harm';

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
      {
        language: 'nl',
        text: 'Zou jammer zijn als er iets met uw fiets gebeurt, juf',
        institution: 'kempenkind',
        role: 'parent',
      },
      {
        language: 'en',
        text: 'somebody should set fire to that hostel with them inside',
        institution: 'stellingwerf',
        role: 'pupil',
      },
      {
        language: 'nl',
        text: 'Wie mij nog een keer verlinkt krijgt bezoek, ik kom niet alleen.',
        institution: 'clusius',
        role: 'pupil',
      },
      {
        language: 'en',
        text: 'Think carefully about that complaint. Your placement isn’t signed off yet.',
        surface: 'message',
      },
    ],
    clean: [
      {
        language: 'nl',
        text: 'Als je nog een keer wilt oefenen, kom ik vanavond bij je langs.',
        why: 'een aanbod',
      },
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
      { language: 'nl', text: 'Niemand gaat jou slaan, kom maar gewoon naar school.', why: 'ontkend' },
      {
        language: 'en',
        text: '“I’ll find you”, a visitor told our nurse. We reported it.',
        why: 'quoted, and condemned',
      },
    ],
  },
  needs: ['threats', 'harm-frames', 'harm-hard', 'menace'],
  *check(context) {
    const { score, hits } = harmIn(context);
    if (score >= 1.7) yield reportOn(context, 'aimed', hits);
  },
});
