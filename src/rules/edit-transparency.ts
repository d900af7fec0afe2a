import type { Hit } from '@/engine/hit';
import { defineRule, type RuleContext } from '@/engine/rule';
import { apart, covers, nearPair, reportOn, unquoted } from '@/engine/weigh';

const posts = new Set(
  (
    'post posts posting bericht berichten tekst stukje artikel nieuwsbrief oproep aankondiging screenshot screenshotje potloodje tweet reactie reacties datum foto ' +
    "foto's filmpje video story bijschrift versie typefout cijfers lijst pencil icon comment comments reply date photo picture pic text caption announcement " +
    'message version typo list score scores figures it said stond erop site prijs naam time winner ' +
    'blog kop uitslag getal brief poll opmerking scheldpartij zin woord bedrag grafiek uitslagen headline result number letter pictures rant remark line ' +
    'sentence name price story stories reactions staat says'
  ).split(' '),
);

export const editTransparency = defineRule({
  id: 'edit-transparency',
  title: { nl: 'Stil aangepast', en: 'Changed quietly' },
  messages: {
    silent: {
      nl: 'Je past een bericht stilletjes aan of haalt het weg. Zeg erbij dat en waarom je dat doet.',
      en: 'You are changing or removing a post quietly. Say that you did, and why.',
    },
  },
  why: {
    nl: 'Wie een fout zelf meldt, houdt vertrouwen. Wie hem stil weghaalt, verliest het zodra iemand een screenshot heeft.',
    en: 'Those who report a mistake keep trust. Those who wipe it lose it as soon as someone has a screenshot.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Heb mijn bericht snel aangepast, niemand die het ziet 😏',
        institution: 'kempenkind',
        role: 'staff',
      },
      {
        language: 'en',
        text: 'Took the wrong price out before any parents noticed. What price?',
        institution: 'kempenkind',
        role: 'leader',
      },
      { language: 'en', text: 'shh, already edited my post, nobody noticed', institution: 'kempenkind', role: 'staff' },
    ],
    clean: [
      {
        language: 'nl',
        text: 'Correctie: de studiedag is op dinsdag. Mijn fout, ik heb het bericht aangepast.',
        institution: 'kempenkind',
        role: 'staff',
      },
      {
        language: 'en',
        text: 'Correction: I wrote the wrong date and changed it. My mistake, sorry!',
        institution: 'kempenkind',
        role: 'staff',
      },
    ],
  },
  needs: ['edit-frames', 'edit-acts'],
  *check(context) {
    const hits = unquoted(context, 'edit-frames');
    const told = inPassing(context);
    if (hits.length === 0 && told === undefined) return;
    const acts = apart(hits.filter(({ value }) => value === ''));
    const hides = apart(hits.filter(({ value }) => value !== ''));
    const denies = hides.some(({ value }) => value === 'deny');
    if (isOpen(context, hides)) return;
    const quiet = hides.length > 0 || context.has('doubt', 'secretly', 'secrecy');
    const answering = context.draft.surface === 'comment' || context.draft.surface === 'reply';
    const post =
      answering || context.tokens.some(({ text }) => posts.has(text)) || acts.some(({ from, to }) => to - from > 1);
    if (post && ((quiet && acts.length > 0) || acts.length > 2 || hides.length > 1 || (denies && answering)))
      yield reportOn(context, 'silent', [...acts, ...hides]);
    else if (told !== undefined) yield reportOn(context, 'silent', told);
  },
});

/** Told in other words: something done to a text that is out, near words of one who would have it unnoticed. */
function inPassing(context: RuleContext): readonly Hit[] | undefined {
  const hush = unquoted(context, 'hush-words', 'secrecy');
  const act = nearPair(context, unquoted(context, 'edit-acts'), hush, 16);
  const { surface } = context.draft;
  if (act === undefined || surface === 'comment' || surface === 'reply') return act;
  const what = nearPair(context, unquoted(context, 'post-nouns'), act, 12);
  return what && [...new Set([...act, ...what])];
}

/** Says the author that and why? `geen rectificatie` does not, and neither does an `update` that nobody is to notice. */
function isOpen(context: RuleContext, hides: readonly Hit[]): boolean {
  const denied = context.of('negation');
  return unquoted(context, 'edit-open').some(
    (hit) =>
      !(hit.value === 'weak' && hides.length > 0) &&
      !hides.some((other) => covers(other, hit)) &&
      !denied.some(({ from }) => hit.from - from > 0 && hit.from - from <= 2),
  );
}
