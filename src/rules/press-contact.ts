import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

export const pressContact = defineRule({
  id: 'press-contact',
  title: { nl: 'Contact met de pers', en: 'Contact with the press' },
  messages: {
    answering: {
      nl: 'Je praat hier met de pers. Verwijs naar persvoorlichting en overleg eerst.',
      en: 'You are talking to the press here. Refer them to the press office, and ask first.',
    },
  },
  why: {
    nl: 'Wat je een journalist vertelt, wordt gelezen als het verhaal van de instelling.',
    en: 'What you tell a journalist is read as the institution’s story.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'Een journalist belde over de reorganisatie en ik heb hem alles verteld.' },
      { language: 'en', text: '@nosredactie I work there, dm me and I can tell you how it really went', surface: 'reply' },
    ],
    clean: [
      { language: 'nl', text: 'Journalisten verwijs ik graag naar persvoorlichting.' },
      { language: 'en', text: 'Journalists: please contact the press office.' },
    ],
  },
  *check(context) {
    if (context.has('press-office')) return;
    const frames = unquoted(context, 'press-frames');
    const press = context.of('press');
    const tagged = context.tokens.find(({ kind, text }) => kind === 'mention' && /redactie|nos|rtl|nieuws|news|krant|omroep|journalist|reporter|radio|dagblad|media|pers|press|telegraaf|volkskrant|nrc|trouw/.test(text));
    const own = context.has('own-role', 'institution', 'school-roles', 'care-roles', 'institution-word', 'care-shifts', 'care-places') || context.roles.has('parent');
    if (frames.length > 0 && (press.length > 0 || tagged !== undefined) && own) yield reportOn(context, 'answering', [...frames, ...press]);
  },
});
