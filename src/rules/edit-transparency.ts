import { defineRule } from '@/engine/rule';
import { apart, reportOn, unquoted } from '@/engine/weigh';

const posts = new Set(
  (
    'post posts posting bericht berichten tekst stukje artikel nieuwsbrief oproep aankondiging screenshot screenshotje potloodje tweet reactie reacties datum foto ' +
    "foto's filmpje video story bijschrift versie typefout cijfers lijst pencil icon comment comments reply date photo picture pic text caption announcement " +
    'message version typo list score scores figures it said stond erop site prijs naam time winner'
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
  *check(context) {
    const hits = unquoted(context, 'edit-frames');
    if (hits.length === 0 || context.has('edit-open')) return;
    const acts = apart(hits.filter(({ value }) => value !== 'hide'));
    const hides = apart(
      hits.filter(({ value }) => value === 'hide'),
      acts,
    );
    const quiet = hides.length > 0 || context.has('doubt', 'secretly', 'secrecy');
    const post = context.tokens.some(({ text }) => posts.has(text));
    if (post && ((quiet && acts.length > 0) || acts.length > 2 || hides.length > 1))
      yield reportOn(context, 'silent', [...acts, ...hides]);
  },
});
