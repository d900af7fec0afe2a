import { defineRule } from '@/engine/rule';
import { apart, covers, reportOn, unquoted } from '@/engine/weigh';
import { advancesIn } from './advances';
import { people } from './sexual-harassment.words';

export const sexualHarassment = defineRule({
  id: 'sexual-harassment',
  title: { nl: 'Seksueel getint', en: 'Sexual in tone' },
  messages: {
    remark: {
      nl: 'Dit is een seksueel getinte opmerking over iemand. Plaats het niet. Gaat het over iets wat gebeurd is, meld het dan bij de vertrouwenspersoon.',
      en: 'This is a sexual remark about somebody. Do not post it. If it is about something that happened, report it to the confidential adviser.',
    },
  },
  why: {
    nl: 'Zo’n opmerking maakt werk of school voor iemand onveilig. Een beschuldiging in het openbaar kan een onderzoek schaden.',
    en: 'Such a remark makes work or school unsafe for somebody. An accusation in public can harm an inquiry.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'Onze coach stuurt meisjes na middernacht appjes of ze alleen zijn.' },
      { language: 'en', text: 'Dinner at mine and we’ll talk about your contract x', surface: 'message' },
      { language: 'nl', text: 'die nieuwe stagiaire heeft echt een lekkere kont 😏' },
      { language: 'nl', text: 'dat jurkje leidt me af, kom je vanavond bij mij thuis?', surface: 'message' },
      { language: 'en', text: 'that skirt did things to me, twirl for me tomorrow', surface: 'message' },
      {
        language: 'en',
        text: 'Our gym teacher touches girls in the changing room.',
        institution: 'stellingwerf',
        role: 'parent',
      },
      {
        language: 'nl',
        text: 'Die trui staat je goed. Kom straks even langs, en doe de deur achter je dicht.',
        surface: 'message',
      },
    ],
    clean: [
      { language: 'en', text: 'That coat looks great on you! Coffee soon?', why: 'a compliment between friends' },
      { language: 'en', text: 'If someone asks you for nudes: say no and tell us.', why: 'advice' },
      { language: 'nl', text: 'Borstkanker kun je soms zelf ontdekken: controleer je borsten.', why: 'voorlichting' },
      {
        language: 'en',
        text: 'you look insane in that dress',
        why: 'a compliment between friends',
        institution: 'stellingwerf',
        role: 'pupil',
      },
    ],
  },
  needs: ['sexual', 'harass-frames', 'advances'],
  *check(context) {
    const hits = unquoted(context, 'sexual');
    const frames = unquoted(context, 'harass-frames');
    const advances = advancesIn(context);
    if (hits.length + frames.length + advances.length === 0) return;
    const plain = apart(frames.filter(({ value }) => value === ''));
    const clear = apart(
      hits.filter(({ value }) => value !== 'weak'),
      plain,
    );
    const hinted = apart(
      frames.filter(({ value }) => value === 'weak'),
      [...plain, ...clear],
    );
    const vague = apart(
      hits.filter(({ value }) => value === 'weak'),
      [...plain, ...clear, ...hinted],
    );
    const direct = context.draft.surface === 'message';
    // “Got into surgery on her knees” is no talk of an operation
    const excused = context.of('harass-void').some((hit) => !advances.some((sign) => covers(sign, hit)));
    const lift =
      (context.has('own-family') && plain.length === 0 ? 1 : 0) +
      (excused ? 1.5 : 0) +
      (context.has('general-health', 'patient-plural') ? (clear.length > 0 || direct ? 0.4 : 2) : 0) +
      (context.has('fiction') ? 1 : 0) +
      (context.has('pets') ? 1 : 0) +
      (context.has('medicines', 'conditions') ? 0.5 : 0);
    const telling = clear.filter((hit) => hit.to - hit.from > 1).length;
    const score =
      Math.min(plain.length, 2) * 1.6 +
      (advances.length > 0 ? 1.4 : 0) +
      Math.min(hinted.length, 2) * 0.9 +
      Math.min(telling, 3) * 1.3 +
      Math.min(clear.length - telling, 3) * 0.9 +
      Math.min(vague.length, 3) * 0.5 +
      (direct || context.has(...people) ? 0.6 : 0) +
      (direct ? 0.5 : 0) -
      lift;
    if (score >= 1.9) yield reportOn(context, 'remark', [...plain, ...advances, ...hinted, ...clear, ...vague]);
  },
});
