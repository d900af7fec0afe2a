import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

export const unsubstantiated = defineRule({
  id: 'unsubstantiated',
  title: { nl: 'Oordeel zonder onderbouwing', en: 'A judgement without a reason' },
  messages: {
    bare: {
      nl: 'Een oordeel zonder reden. Zeg erbij waarom je dit vindt.',
      en: 'A judgement without a reason. Say why you think so.',
    },
  },
  why: {
    nl: 'Een mening met een reden helpt een gesprek verder; zonder reden valt er weinig op te antwoorden.',
    en: 'An opinion with a reason helps a discussion along; without one there is little to answer.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'wat een waardeloze school is dit',
        surface: 'comment',
        institution: 'stellingwerf',
        role: 'staff',
      },
      {
        language: 'nl',
        text: '@jan klopt niks van, dom plan',
        surface: 'reply',
        institution: 'kempenkind',
        role: 'staff',
      },
      { language: 'en', text: 'this school is a joke', surface: 'comment', institution: 'stellingwerf', role: 'staff' },
    ],
    clean: [
      {
        language: 'nl',
        text: 'Slechte planning, omdat drie toetsen op één dag vallen.',
        surface: 'comment',
        institution: 'stellingwerf',
        role: 'staff',
      },
      {
        language: 'en',
        text: 'What a mess was left, can I help clear up?',
        surface: 'comment',
        institution: 'stellingwerf',
        role: 'staff',
      },
      { language: 'en', text: 'Lovely school!', surface: 'comment', institution: 'stellingwerf', role: 'staff' },
    ],
  },
  needs: ['bare-verdict', 'verdict', 'insults'],
  *check(context) {
    const answering = context.draft.surface === 'reply' || context.draft.surface === 'comment';
    if (context.tokens.length > (answering ? 18 : 14) || context.has('reasons', 'positive', 'fiction')) return;
    if (context.sentences.some(({ marks }) => marks.includes('?'))) return;
    // A figure, or what follows a colon, is a reason given
    const argued = context.tokens.findIndex(({ before }) => before.includes(':'));
    if (context.has('number') || (argued > 0 && context.tokens.length - argued > 4)) return;
    const bare = unquoted(context, 'bare-verdict');
    const judged = [...bare, ...unquoted(context, 'verdict', 'insults')];
    const school = context.has('institution', 'sector-topic', 'school-roles', 'institution-word', 'teaching-material');
    // An answer of a few words needs no name to be about the other's point
    const short = answering && bare.length > 0 && context.tokens.length <= 9;
    if (judged.length > 0 && (school || short)) yield reportOn(context, 'bare', judged);
  },
});
