import { defineRule } from '@/engine/rule';
import { nearPair, reportOn, unquoted } from '@/engine/weigh';

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
      {
        language: 'en',
        text: '@nosredactie I work there, dm me and I can tell you how it really went',
        surface: 'reply',
      },
    ],
    clean: [
      { language: 'nl', text: 'Journalisten verwijs ik graag naar persvoorlichting.' },
      { language: 'en', text: 'Journalists: please contact the press office.' },
    ],
  },
  *check(context) {
    if (context.has('press-office')) return;
    const medium =
      /redactie|regio|lokaal|journaal|gazet|^ed_|_ed$|dub(?:$|_)|nieuws|news|krant|omroep|journalist|reporter|radio|dagblad|media|pers|press|^(?:nos|rtl|ad|nrc|trouw|bbc|npo|lc)|telegraaf|volkskrant|parool|courant|zembla|pointer|guardian|eenvandaag|rtv|omrop|tv$/;
    const tagged = context.of('mention').filter(({ from }) => medium.test(context.tokens[from]?.text ?? ''));
    const press = [...unquoted(context, 'press', 'press-names'), ...tagged];
    const pair = nearPair(context, press, context.of('press-verbs', 'press-frames'), 16);
    const frames = unquoted(context, 'press-frames');
    const clear = frames.filter(({ value }) => value === 'clear');
    if (clear.length === 0 && (pair === undefined || !context.has('first-person'))) return;
    const verbs = unquoted(context, 'press-verbs');
    const inside =
      context.has(
        'own-role',
        'institution',
        'school-roles',
        'institution-word',
        'care-shifts',
        'care-places',
        'internal-docs',
        'pupils',
      ) || context.roles.has('parent');
    const reader =
      /interview met|interview with|mooi stuk|goed stuk|great piece|worth reading|aanrader|lees dit|read this|column van|column by|in (?:de )?(?:trouw|nrc|volkskrant) (?:vandaag|over)/.test(
        context.folded,
      );
    const score =
      (clear.length > 0 ? 0.9 : 0) +
      Math.min(frames.length, 2) * 0.7 +
      Math.min(verbs.length, 4) * 0.4 +
      (tagged.length > 0 ? 0.4 : 0) +
      (inside ? 0.5 : 0) -
      (reader ? 1.5 : 0) -
      (context.has('fiction') ? 0.3 : 0) -
      (context.has('press-play') ? 1.2 : 0);
    if (score >= 1.3) yield reportOn(context, 'answering', [...clear, ...(pair ?? []), ...frames]);
  },
});
