import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

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
    ],
    clean: [
      {
        language: 'nl',
        text: 'Alcoholvrij biertje op het terras, nakijkwerk thuisgelaten',
        institution: 'stellingwerf',
        role: 'staff',
      },
      { language: 'en', text: '0.0 beer in the sun', institution: 'stellingwerf', role: 'staff' },
    ],
  },
  *check(context) {
    const works = context.roles.has('staff') || context.roles.has('leader');
    if (!context.school || !works || context.has('alcohol-free')) return;
    const strong = unquoted(context, 'alcohol-strong');
    const drinks = unquoted(context, 'alcohol');
    const score = Math.min(strong.length, 2) * 1.1 + Math.min(drinks.length, 3) * 0.6;
    if (drinks.length > 0 && score >= 1.7) yield reportOn(context, 'party', [...strong, ...drinks]);
  },
});
