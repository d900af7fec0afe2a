import type { Hit } from '@/engine/hit';
import { defineRule } from '@/engine/rule';
import { apart, covers, reportOn, unquoted } from '@/engine/weigh';

export const alcoholParty = defineRule({
  id: 'alcohol-party',
  title: { nl: 'Drank of feest', en: 'Drinks or party' },
  messages: {
    party: {
      nl: 'Leerlingen en ouders kunnen dit zien. Zou je het ook in de klas vertellen?',
      en: 'Pupils and parents can see this. Would you also tell it in class?',
    },
  },
  why: {
    nl: 'Een feest mag; een beeld van een dronken docent blijft lang hangen.',
    en: 'Parties are fine; the image of a drunk teacher lasts.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Personeelsfeest liep uit de hand, nu een kater van hier tot Tokio 🍺',
        institution: 'kempenkind',
        role: 'staff',
      },
      {
        language: 'en',
        text: 'Staff party got out of hand, fourteen beers and a hangover',
        institution: 'stellingwerf',
        role: 'staff',
      },
      { language: 'nl', text: 'Juf met een kater, kleuters met trommels', institution: 'kempenkind', role: 'staff' },
      { language: 'en', text: 'one too many with the team last night', institution: 'clusius', role: 'staff' },
    ],
    clean: [
      { language: 'nl', text: 'Dronken van geluk na de musical', institution: 'kempenkind', role: 'staff' },
      {
        language: 'nl',
        text: 'Alcoholvrij biertje op het terras, nakijkwerk thuisgelaten',
        institution: 'stellingwerf',
        role: 'staff',
      },
      { language: 'en', text: '0.0 beer in the sun', institution: 'stellingwerf', role: 'staff' },
    ],
  },
  needs: ['party-frames', 'alcohol-strong', 'alcohol'],
  *check(context) {
    const works = context.roles.has('staff') || context.roles.has('leader');
    if (!context.school || !works || context.has('alcohol-free')) return;
    const harmless = context.of('party-void');
    const meant = (hit: Hit): boolean => !harmless.some((other) => covers(other, hit));
    const frames = apart(unquoted(context, 'party-frames').filter(meant));
    const plain = frames.filter(({ value }) => value === '').length;
    const strong = apart(unquoted(context, 'alcohol-strong').filter(meant), frames);
    const drinks = apart(unquoted(context, 'alcohol').filter(meant), [...frames, ...strong]);
    const score =
      Math.min(plain, 2) * 1.7 +
      Math.min(frames.length - plain, 2) * 0.6 +
      Math.min(strong.length, 2) * 1.1 +
      Math.min(drinks.length, 3) * 0.6 -
      (harmless.length > 0 ? 1 : 0);
    if (plain + strong.length + drinks.length > 0 && score >= 1.7)
      yield reportOn(context, 'party', [...frames, ...strong, ...drinks]);
  },
});
