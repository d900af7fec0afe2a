import type { Hit } from '@/engine/hit';
import { defineRule } from '@/engine/rule';
import { covers, reportOn, unquoted } from '@/engine/weigh';

export const unprofessionalLanguage = defineRule({
  id: 'unprofessional-language',
  title: { nl: 'Grof of slordig taalgebruik', en: 'Coarse or sloppy language' },
  messages: {
    swearing: { nl: 'Grove taal. Zeg het zonder te schelden.', en: 'Coarse language. Say it without swearing.' },
    textSpeak: {
      nl: 'Appstaal. Schrijf het zoals je het in de klas zou zeggen.',
      en: 'Text-speak. Write it the way you would say it in class.',
    },
  },
  why: {
    nl: 'Wie jou als professional kent, leest mee.',
    en: 'Those who know you as a professional are reading along.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Godverdomme wat een klotesysteem is dit toch',
        role: 'staff',
        institution: 'stellingwerf',
      },
      {
        language: 'en',
        text: 'For fuck’s sake, the system is down again.',
        role: 'staff',
        institution: 'stellingwerf',
      },
      {
        language: 'nl',
        text: 'Pleur toch een eind op met die formulieren',
        role: 'staff',
        institution: 'stellingwerf',
      },
      { language: 'en', text: 'I don’t give a toss about the audit', role: 'staff', institution: 'stellingwerf' },
    ],
    clean: [
      { language: 'nl', text: 'Patiënten met kanker kunnen bij ons terecht.', why: 'een ziekte', role: 'staff' },
      { language: 'nl', text: 'Verdorie, bus gemist.', why: 'mild', role: 'staff', institution: 'stellingwerf' },
      { language: 'en', text: 'oh drat, missed the bus', why: 'mild', role: 'staff', institution: 'stellingwerf' },
    ],
  },
  needs: ['swearing', 'coarse-frames', 'text-speak'],
  applies: (context) => !context.roles.has('pupil') && !context.roles.has('parent'),
  *check(context) {
    const harmless = context.of('swear-void');
    const meant = (hit: Hit): boolean => !harmless.some((other) => covers(other, hit));
    const [swear, ...more] = unquoted(context, 'swearing', 'coarse-frames').filter(meant);
    if (swear !== undefined) {
      yield reportOn(context, 'swearing', [swear, ...more]);
      return;
    }
    const works = context.roles.has('staff') || context.roles.has('leader');
    const phone = unquoted(context, 'text-speak');
    if (works && context.school && phone.length >= 3) yield reportOn(context, 'textSpeak', phone);
  },
});
