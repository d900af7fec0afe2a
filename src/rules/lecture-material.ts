import { defineRule } from '@/engine/rule';
import { nearPair, reportOn, unquoted } from '@/engine/weigh';

export const lectureMaterial = defineRule({
  id: 'lecture-material',
  title: { nl: 'Lesmateriaal van een ander', en: 'Somebody else’s teaching material' },
  messages: {
    shared: {
      nl: 'Je deelt les- of collegemateriaal. Vraag de maker eerst om toestemming.',
      en: 'You are sharing teaching material. Ask its maker first.',
    },
  },
  why: {
    nl: 'Slides, opnamen, toetsen en readers zijn van wie ze maakte, ook in een besloten groep.',
    en: 'Slides, recordings, tests and readers belong to those who made them, in closed groups too.',
  },
  examples: {
    flagged: [
      {
        language: 'nl',
        text: 'Voor wie er niet was: alle slides van het hoorcollege van vandaag in de bijlage',
        media: ['document'],
      },
      { language: 'nl', text: 'Hele reader van blok 3 als pdf, graag gedaan', media: ['document'] },
      { language: 'en', text: 'Full lecture recording attached for those who slept in', media: ['video'] },
      { language: 'en', text: 'Scanned the whole answer key of chapter 5, grab it below', media: ['document'] },
    ],
    clean: [
      { language: 'nl', text: 'Mijn eigen samenvatting van blok 3, deel maar raak', media: ['document'] },
      { language: 'en', text: 'Shared with permission of the lecturer: her slides on sepsis.', media: ['image'] },
    ],
  },
  *check(context) {
    if (context.has('consent') && !context.has('consent-negation')) return;
    if (context.has('own-material')) return;
    const material = unquoted(context, 'teaching-material');
    const shares = context.of('share-acts');
    if (material.length === 0 || shares.length === 0) return;
    const { media, surface } = context.draft;
    if (surface === 'bio' || surface === 'display-name') return;
    const pair = nearPair(context, shares, material, media.length > 0 ? 14 : 6);
    if (pair === undefined) return;
    if (media.length > 0 || (shares.length > 1 && material.length > 0))
      yield reportOn(context, 'shared', [pair[1], pair[0]]);
  },
});
