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
      { language: 'en', text: 'Lovely school!', surface: 'comment', institution: 'stellingwerf', role: 'staff' },
    ],
  },
  *check(context) {
    const { surface } = context.draft;
    if (surface !== 'reply' && surface !== 'comment') return;
    if (context.tokens.length > 16 || context.has('reasons')) return;
    const verdict = unquoted(context, 'opinion', 'insults', 'accusation-frames');
    const school = context.has('institution', 'sector-topic', 'school-roles', 'institution-word', 'teaching-material');
    if (verdict.length > 0 && school) yield reportOn(context, 'bare', verdict);
  },
});
