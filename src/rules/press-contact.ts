import { defineRule } from '@/engine/rule';
import { apart, nearPair, reportOn, unquoted } from '@/engine/weigh';

// The account of a paper, a station or its newsroom
const medium =
  /redactie|regio|lokaal|journaal|gazet|^ed_|_ed$|dub(?:$|_)|nieuws|news|krant|omroep|journalist|reporter|radio|dagblad|media|pers|press|(?:^|_)(?:nos|rtl|ad|nrc|trouw|bbc|npo|lc|rtv|nh|cnn|sky|vpro|kro|ftm)|reuters|verslag|hartvan|telegraaf|volkskrant|parool|courant|zembla|pointer|guardian|eenvandaag|omrop|nytimes|leeuwarder|tv$|nu$/;

const surfaces: ReadonlySet<string> = new Set(['reply', 'comment', 'message']);

/** What ties the story to the author's own place. */
const inside = [
  'own-role',
  'institution',
  'school-roles',
  'institution-word',
  'care-shifts',
  'care-places',
  'care-roles',
  'internal-docs',
  'internal-words',
  'pupils',
  'sector-topic',
  'complaint',
];

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
      {
        language: 'nl',
        text: 'Morgen zit ik bij RTL om te vertellen hoe het er bij ons op de afdeling aan toegaat.',
      },
      { language: 'en', text: '@cnn_news you can quote me: nobody on our ward feels safe', surface: 'reply' },
    ],
    clean: [
      { language: 'nl', text: 'Ons onderzoek staat vandaag in Trouw, trots op het team!' },
      { language: 'nl', text: 'Journalisten verwijs ik graag naar persvoorlichting.' },
      { language: 'en', text: 'Journalists: please contact the press office.' },
    ],
  },
  needs: ['press-talks', 'press', 'press-names', 'press-address', 'mention'],
  *check(context) {
    const office = context.of('press-office');
    const shunned = office.filter(({ value }) => value === 'shunned');
    if (
      office.some((hit) => hit.value !== 'shunned' && !shunned.some(({ from, to }) => from < hit.to && hit.from < to))
    )
      return;
    const tagged = context.of('mention').filter(({ from }) => medium.test(context.tokens[from]?.text ?? ''));
    const press = [...unquoted(context, 'press', 'press-names').filter(({ value }) => value !== 'weak'), ...tagged];
    const all = unquoted(context, 'press-talks');
    const talks = apart(all);
    const people = press.length > 0 ? press : [...talks, ...unquoted(context, 'press-address')];
    const answered = nearPair(context, people, unquoted(context, 'press-answer'), 16)?.slice(1) ?? [];
    const loose = context.has('first-person')
      ? nearPair(context, press, unquoted(context, 'press-tell'), 10)
      : undefined;
    const told = [...talks.filter(({ value }) => value === ''), ...apart(answered, talks)];
    const offers = apart(unquoted(context, 'press-source'));
    const clear = offers.filter(({ value }) => value !== 'weak');
    const answers = surfaces.has(context.draft.surface);
    const addressed = [...tagged, ...unquoted(context, 'press-address')].slice(0, answers || tagged.length > 0 ? 2 : 1);
    if (talks.every(({ value }) => value === 'papers') && addressed.length + press.length === 0) return;
    const score =
      (told.length > 0 ? 1.1 + Math.min(told.length - 1, 1) * 0.3 : 0) +
      (all.some(({ value }) => value === 'asked' || value === 'coming') ? 1 : 0) +
      (told.length === 0 && loose !== undefined ? 0.8 : 0) +
      (press.length > 0 && addressed.length === 0 ? 0.2 : 0) +
      (addressed.length > 0 ? 0.6 : 0) +
      Math.min(clear.length, 2) * 0.7 +
      (talks.some(({ value }) => value === 'papers') ? 0.7 : 0) +
      Math.min(offers.length - clear.length, 2) * (answers && addressed.length > 0 ? 0.45 : 0.3) +
      (shunned.length > 0 ? 0.6 : 0) +
      (context.has(...inside) || context.roles.has('parent') ? 0.3 : 0) -
      (context.has('fiction') ? 0.3 : 0) -
      (context.has('press-play') ? 0.9 : 0);
    if (score >= 1.29) yield reportOn(context, 'answering', [...talks, ...answered, ...addressed, ...offers, ...press]);
  },
});
