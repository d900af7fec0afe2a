import type { Hit } from '@/engine/hit';
import { defineRule, type RuleContext } from '@/engine/rule';
import { apart, covers, nearPair, reportOn, unquoted } from '@/engine/weigh';
import { atWork, questions } from './confidential-information.words';

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
      { language: 'nl', text: 'Uit de interne memo: volgend jaar verdwijnen er 40 banen.' },
      { language: 'nl', text: 'Het wachtwoord van de computer op de gang is Welkom01.' },
      { language: 'en', text: 'The merger is still under embargo, but the board will announce it on Monday.' },
      { language: 'nl', text: 'We gaan van 12 naar 8 bedden op de poli, het personeel hoort het maandag pas.' },
      { language: 'en', text: 'Screenshot of the consultants’ group chat, read who they want gone', media: ['image'] },
      { language: 'en', text: 'Attached: the internal report on the incident.' },
    ],
    clean: [
      { language: 'nl', text: 'Ik ben mijn wachtwoord weer vergeten.', why: 'niets prijsgegeven' },
      { language: 'en', text: 'Our paper is out: open access, code 2318 lines on GitHub.', why: 'no access code' },
      { language: 'en', text: 'Our annual report is out, read it on the website.', why: 'published' },
    ],
  },
  applies: (context) => context.draft.surface !== 'bio' && context.draft.surface !== 'display-name',
  *check(context) {
    const logins = unquoted(context, 'login-words').filter((hit) => isWhole(context, hit));
    const given = logins.length === 0 ? undefined : nearPair(context, logins, tokensLike(context), 12);
    const own =
      given !== undefined &&
      /(?:forgot|forgotten|vergeten|kwijt|reset|lost|nieuw wachtwoord|new password|(?:mijn|mn|my) (?:eigen |own |\p{L}+ )?(?:wachtwoord|password))/u.test(
        context.folded,
      );
    if (given !== undefined && !own) {
      yield reportOn(context, 'inside', given);
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
      (leak === undefined ? 0 : 0.8) +
      (handed === undefined ? 0 : 0.8) +
      (ahead ? 1.6 : 0) +
      (context.draft.media.length > 0 ? 0.5 : 0) +
      inside -
      (context.has('made-public') && clear.length === 0 ? 1.2 : 0);
    const hits = [...sure, ...clear, ...told, ...(leak ?? []), ...(handed ?? []), ...(ahead ? exams : []), ...secret];
    if (hits.length > 0 && score >= 2) yield reportOn(context, 'inside', hits);
  },
});

/** Words that look like a password or code: letters with digits, or a number. */
function tokensLike({ tokens, hits }: RuleContext): readonly Hit[] {
  const known = hits.filter(({ topic, value }) => topic === 'number' && value.length > 2);
  const mixed = tokens.flatMap(({ kind, text }, at) =>
    kind === 'word' && /\d/.test(text) && text.length > 4 ? [{ topic: 'code', value: '', from: at, to: at + 1 }] : [],
  );
  return [...mixed, ...known];
}

/** `open access, code on GitHub` holds no access code: a phrase with a comma inside is none. */
const isWhole = ({ tokens }: RuleContext, { from, to }: Hit): boolean =>
  tokens.slice(from + 1, to).every(({ before }) => !/[,;:]/.test(before));
