import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

export const confidentialInformation = defineRule({
  id: 'confidential-information',
  title: { nl: 'Vertrouwelijke informatie', en: 'Confidential information' },
  messages: {
    inside: {
      nl: 'Dit lijkt niet bestemd voor buiten. Deel geen interne stukken, plannen, cijfers of inloggegevens.',
      en: 'This does not seem meant for outside. Do not share internal papers, plans, figures or logins.',
    },
  },
  why: {
    nl: 'Wat intern besproken wordt, is van meer mensen dan van jou. Naar buiten brengen is niet terug te draaien.',
    en: 'What is discussed inside belongs to more people than you. Bringing it out can’t be undone.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'Uit de interne memo: volgend jaar verdwijnen er 40 banen.' },
      { language: 'nl', text: 'Het wachtwoord van de computer op de gang is Welkom01.' },
      { language: 'en', text: 'The merger is still under embargo, but the board will announce it on Monday.' },
      { language: 'en', text: 'Attached: the internal report on the incident.' },
    ],
    clean: [
      { language: 'nl', text: 'Ik ben mijn wachtwoord weer vergeten.', why: 'niets prijsgegeven' },
      { language: 'en', text: 'Our annual report is out, read it on the website.', why: 'published' },
    ],
  },
  *check(context) {
    const frames = unquoted(context, 'internal-frames');
    const words = unquoted(context, 'internal-words');
    const [frame] = frames;
    const published = context.has('own-material') || context.has('fiction');
    if (frame !== undefined && !published) {
      yield reportOn(context, 'inside', [frame, ...words]);
      return;
    }
    const secret = context.has('doubt') || context.draft.media.includes('document');
    if (words.length >= 2 && secret && !published) yield reportOn(context, 'inside', words);
  },
});
