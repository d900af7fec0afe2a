import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

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
    if (hits.length < 1 || context.has('edit-open')) return;
    const quiet = context.has('doubt', 'secretly', 'secrecy') || hits.length >= 2;
    const post =
      /post|bericht|tekst|screenshot|potlood|pencil|tweet|reactie|comment|datum|date|it said|stond|foto|pic|filmpje|video/.test(
        context.folded,
      );
    if (quiet && post) yield reportOn(context, 'silent', hits);
  },
});
