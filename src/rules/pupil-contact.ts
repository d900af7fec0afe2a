import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

export const pupilContact = defineRule({
  id: 'pupil-contact',
  title: { nl: 'Privécontact met een leerling', en: 'Private contact with a pupil' },
  messages: {
    private: {
      nl: 'Dit is privécontact met een leerling. Houd het bij de schoolapp of schoolmail.',
      en: 'This is private contact with a pupil. Keep to the school app or school mail.',
    },
  },
  why: {
    nl: 'Een vriendschap online maakt jouw rol onduidelijk, voor de leerling en voor jou.',
    en: 'A friendship online blurs your role, for the pupil and for you.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Hoi Lisa, voeg me maar toe op snap, dan kletsen we verder!',
        surface: 'message',
        institution: 'stellingwerf',
        role: 'staff',
      },
      {
        language: 'en',
        text: 'Hey Rick, here is my personal number, text me whenever',
        surface: 'message',
        institution: 'clusius',
        role: 'staff',
      },
    ],
    clean: [
      {
        language: 'nl',
        text: 'Beste leerlingen, ik accepteer geen vriendschapsverzoeken. Mail me via school.',
        institution: 'stellingwerf',
        role: 'staff',
      },
      {
        language: 'en',
        text: 'Dear Mr Bosma, shall we discuss this at school on Thursday?',
        surface: 'message',
        institution: 'stellingwerf',
        role: 'staff',
      },
    ],
  },
  *check(context) {
    const works = context.roles.has('staff') || context.roles.has('leader');
    if (!context.school || !works || context.has('no-contact')) return;
    const frames = unquoted(context, 'contact-frames');
    const direct = context.draft.surface === 'message';
    const answering = context.draft.surface === 'comment' || context.draft.surface === 'reply';
    const pupil =
      direct || context.has('pupils', 'class') || (answering && context.has('name', 'given-names', 'mention'));
    const informal = /^(?:he+|hee+|hey+|hoi+|hai+|hi+|yo|heey|ha|hallo|hello|hè)(?![\p{L}])/u.test(context.folded)
      ? 0.4
      : 0;
    const formal = /^(?:beste|geachte|dear|goedemorgen|goedemiddag|good morning|good afternoon)/.test(context.folded)
      ? 0.8
      : 0;
    const adult =
      /(?:^|[^\p{L}])(?:u|uw|ouders|parents|jullie|allemaal|collega|colleague|collega's|team|mevr|mevrouw|mr|mrs)(?![\p{L}])/u.test(
        context.folded,
      )
        ? 0.7
        : 0;
    const score = Math.min(frames.length, 4) * 0.7 + (direct ? 0.5 : 0) + informal - formal - adult;
    if (frames.length > 0 && pupil && score >= 1.1) yield reportOn(context, 'private', frames);
  },
});
