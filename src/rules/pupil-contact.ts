import { defineRule } from '@/engine/rule';
import { apart, covers, reportOn, unquoted } from '@/engine/weigh';

const informal = /^(?:he+y*|ho+i+|hai+|hi+|yo+|ha|hallo|hello)(?!\p{L})/u;
const formal =
  /^(?:geachte|goedemorgen|goedemiddag|good morning|good afternoon|(?:beste|dear) (?!\p{L}*(?:klas|class)))/u;
// Somebody else than a pupil is spoken to: a parent, a colleague, one's own family
const adult =
  /(?<!\p{L})(?:u|uw|collega|fellow teacher|buurman|buurvrouw|neighbour)(?!\p{L})|^(?:\p{L}+ )?(?:mevr|mevrouw|meneer|mr|mrs|ms|ouders|parents|team|allemaal|mam|pap|mama|papa|mum|dad)(?!\p{L})/u;

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
        text: 'Hi Bo, you can call me Karin outside school. Your parents needn’t know.',
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
        text: 'I won’t accept your friend request, Jesse, I never do with pupils.',
        surface: 'message',
        institution: 'stellingwerf',
        role: 'staff',
      },
    ],
  },
  needs: ['contact-frames', 'close-words'],
  *check(context) {
    const works = context.roles.has('staff') || context.roles.has('leader');
    if (!context.school || !works) return;
    const frames = apart(unquoted(context, 'contact-frames'));
    const close = unquoted(context, 'close-words');
    if (frames.length === 0 && close.length === 0) return;
    const kept = context.of('no-contact').filter((hit) => !frames.some((frame) => covers(frame, hit)));
    if (kept.some(({ value }) => value !== 'channel')) return;
    const direct = context.draft.surface === 'message';
    const answering = context.draft.surface === 'comment' || context.draft.surface === 'reply';
    const pupil =
      direct || context.has('pupils', 'class') || (answering && context.has('name', 'given-names', 'mention'));
    const clear = frames.filter(({ value }) => value === 'clear');
    // An app, a title dropped or a remark on somebody says more than an evening or a house
    const sides = new Set(close.map(({ value }) => value));
    const closeness = sides.size * 0.4 + (['app', 'title', 'look', 'feel'].some((side) => sides.has(side)) ? 0.3 : 0);
    const score =
      Math.min(clear.length, 2) * 1.1 +
      Math.min(frames.filter(({ value, from, to }) => value === '' && to - from > 1).length, 3) * 0.7 +
      Math.min(frames.filter(({ value, from, to }) => value === '' && to - from === 1).length, 2) * 0.4 +
      closeness +
      (direct ? 0.5 : 0) +
      (informal.test(context.folded) ? 0.4 : 0) -
      (formal.test(context.folded) ? 0.8 : 0) -
      (adult.test(context.folded) ? 0.9 : 0) -
      (kept.length > 0 ? 0.8 : 0);
    const spoken = !direct || clear.length > 0 || context.has('second-person', 'name', 'given-names');
    if (pupil && spoken && score >= 1.1) yield reportOn(context, 'private', [...clear, ...frames, ...close]);
  },
});
