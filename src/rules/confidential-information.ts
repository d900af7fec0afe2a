import { defineRule } from '@/engine/rule';
import { apart, covers, nearPair, reportOn, unquoted } from '@/engine/weigh';
import { atWork, questions } from './confidential-information.words';
import { givenCode } from './given-code';

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
    en: 'What is discussed inside belongs to more people than you. Once it is out, it cannot be taken back.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Het persbericht ligt klaar, de werkvloer weet het pas over twee weken: onze poli gaat dicht.',
      },
      { language: 'nl', text: 'Uit de interne memo: volgend jaar verdwijnen er 40 banen.' },
      { language: 'nl', text: 'Het wachtwoord van de computer op de gang is Welkom01.' },
      { language: 'en', text: 'The merger is still under embargo, but the board will announce it on Monday.' },
      { language: 'nl', text: 'We gaan van 12 naar 8 bedden op de poli, het personeel hoort het maandag pas.' },
      { language: 'en', text: 'Screenshot of the consultants’ group chat, read who they want gone', media: ['image'] },
    ],
    clean: [
      { language: 'en', text: 'The resit was hard, question 2 was about ions.', why: 'taken already' },
      { language: 'nl', text: 'Ik ben mijn wachtwoord weer vergeten.', why: 'niets prijsgegeven' },
      { language: 'en', text: 'Our paper is out: open access, code 2318 lines on GitHub.', why: 'no access code' },
      { language: 'en', text: 'Our annual report is out, read it on the website.', why: 'published' },
    ],
  },
  needs: [
    'login-words',
    'internal-frames',
    'secret-markers',
    'secrecy',
    'doubt',
    'inside-things',
    'internal-docs',
    'exam-words',
  ],
  applies: (context) => context.draft.surface !== 'bio' && context.draft.surface !== 'display-name',
  *check(context) {
    const code = givenCode(context);
    if (code !== undefined) {
      yield reportOn(context, 'inside', code);
      return;
    }
    const told = apart(unquoted(context, 'internal-frames'));
    const open = context.of('own-material').filter((hit) => !told.some((frame) => covers(frame, hit)));
    if (open.some(({ value }) => value !== 'weak')) return;
    const clear = told.filter(({ value }) => value === 'clear');
    const sure = told.filter(({ value }) => value === 'sure');
    const vague = told.length - clear.length - sure.length;
    const secret = unquoted(context, 'secret-markers', 'secrecy', 'doubt');
    const papers = unquoted(context, 'internal-docs');
    const changes = unquoted(context, 'org-change');
    const exams = unquoted(context, 'exam-words');
    const inside = context.has(...atWork) ? 0.5 : 0;
    const leak = nearPair(context, secret, [...changes, ...papers], 16);
    const things = apart(unquoted(context, 'inside-things'));
    const silence = unquoted(context, 'secrecy').filter(({ value }) => value === 'strong');
    const hushed = nearPair(context, silence, [...things, ...told, ...changes, ...papers], 20);
    const early = nearPair(context, things, unquoted(context, 'before-time'), 20);
    const handed = nearPair(context, papers, context.of('share-acts'), 12);
    const asked =
      (told.length > 0 || context.tokens.some(({ text }) => questions.has(text))) && !context.has('source-words');
    const ahead =
      exams.length > 0 && asked && context.has('future-time') && (context.has('share-acts') || secret.length > 0);
    const score =
      Math.min(sure.length, 2) * 2 +
      Math.min(clear.length, 2) * 1.5 +
      Math.min(vague, 2) * 0.9 +
      Math.min(secret.length, 3) * 0.4 +
      (early === undefined ? 0 : 2) +
      (things.length > 1 ? 1.5 : 0) +
      (leak === undefined ? 0 : 0.8) +
      (handed === undefined ? 0 : 0.8) +
      (hushed === undefined ? 0 : 0.8) +
      (ahead ? 1.6 : 0) +
      (context.draft.media.length > 0 ? 0.5 : 0) +
      inside -
      (context.has('made-public') && clear.length === 0 ? 1.2 : 0);
    const hits = [...told, ...(early ?? []), ...(leak ?? []), ...(handed ?? []), ...(ahead ? exams : []), ...secret];
    if (hits.length > 0 && score >= 2) yield reportOn(context, 'inside', hits);
  },
});
