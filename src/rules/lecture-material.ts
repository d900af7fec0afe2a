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
  applies: (context) =>
    !(context.has('consent') && !context.has('consent-negation')) &&
    context.draft.surface !== 'bio' &&
    context.draft.surface !== 'display-name',
  *check(context) {
    if (context.has('own-material')) return;
    const material = unquoted(context, 'teaching-material');
    const { media, surface } = context.draft;
    if (material.length === 0 || surface === 'bio' || surface === 'display-name') return;
    const shares = context.of('share-acts');
    const makers = [...context.of('name').filter(({ value }) => value === 'staff'), ...context.of('school-roles')];
    const pair = nearPair(context, [...shares, ...makers], material, media.length > 0 ? 14 : 6);
    const [first] = material;
    if (media.includes('document') && first !== undefined && (shares.length > 0 || makers.length > 0)) {
      yield reportOn(context, 'shared', [first, ...shares, ...makers]);
      return;
    }
    if (pair === undefined) return;
    const handing = media.length > 0 ? shares.length + makers.length > 0 : shares.length > 1;
    const score = Math.min(material.length, 3) * 0.5 + Math.min(shares.length, 3) * 0.5 + (makers.length > 0 ? 0.3 : 0);
    if (handing && score >= (media.length > 0 ? 0.8 : 1.4)) yield reportOn(context, 'shared', [pair[1], pair[0]]);
  },
});
