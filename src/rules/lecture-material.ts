import type { Hit } from '@/engine/hit';
import { defineRule } from '@/engine/rule';
import { covers, nearPair, reportOn, unquoted } from '@/engine/weigh';

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
      { language: 'nl', text: 'Voor wie er niet was: een kwartier uit het college van vanmiddag', media: ['video'] },
      {
        language: 'nl',
        text: 'Voor wie er niet was: alle slides van het hoorcollege van vandaag in de bijlage',
        media: ['document'],
      },
      { language: 'nl', text: 'Hele reader van blok 3 als pdf, graag gedaan', media: ['document'] },
      { language: 'nl', text: 'Wie ruilt de reader van blok 2 tegen die van blok 3?' },
      { language: 'en', text: 'Full lecture recording attached for those who slept in', media: ['video'] },
      { language: 'en', text: 'Scanned the whole answer key of chapter 5, grab it below', media: ['document'] },
    ],
    clean: [
      { language: 'nl', text: 'Mijn eigen samenvatting van blok 3, deel maar raak', media: ['document'] },
      { language: 'en', text: 'We lost the whole test match.', why: 'another kind of test' },
      { language: 'en', text: 'Shared with permission of the lecturer: her slides on sepsis.', media: ['image'] },
    ],
  },
  needs: ['lecture-frames', 'teaching-material'],
  applies: (context) =>
    !(context.has('consent') && !context.has('consent-negation')) &&
    context.draft.surface !== 'bio' &&
    context.draft.surface !== 'display-name',
  *check(context) {
    if (context.has('own-material')) return;
    const { media } = context.draft;
    const frame = unquoted(context, 'lecture-frames');
    if (frame.length > 0) {
      yield reportOn(context, 'shared', frame);
      return;
    }
    // A test or a whole class is in many a draft: such words only count beside one that says more
    const sure = ({ value }: Hit): boolean => value !== 'vague';
    const named = context.of('institution');
    const material = unquoted(context, 'teaching-material').filter((hit) => !named.some((name) => covers(name, hit)));
    const shares = context.of('share-acts');
    // `The board` may be the one on the wall
    const roles = context.of('school-roles').filter((hit) => !material.some((other) => covers(other, hit)));
    const makers = [...context.of('name').filter(({ value }) => value === 'staff'), ...roles];
    const [first] = [...material.filter(sure), ...material];
    if (first === undefined || (!material.some(sure) && !(shares.some(sure) && makers.length > 0))) return;
    // What is attached is what is spoken of: the lecture itself, and no picture of who sat there
    const attached = material.some(sure) && media.some((kind) => kind !== 'image') && !context.has('secretly');
    if (attached || (media.includes('document') && (shares.some(sure) || makers.length > 0))) {
      yield reportOn(context, 'shared', [first, ...shares, ...makers]);
      return;
    }
    const pair = nearPair(context, [...shares, ...makers], material, media.length > 0 ? 14 : 6);
    if (pair === undefined) return;
    const handing = media.length > 0 ? shares.length + makers.length > 0 : shares.length > 1 && shares.some(sure);
    const score = Math.min(material.length, 3) * 0.5 + Math.min(shares.length, 3) * 0.5 + (makers.length > 0 ? 0.3 : 0);
    if (handing && score >= (media.length > 0 ? 0.8 : 1.4)) yield reportOn(context, 'shared', [pair[1], pair[0]]);
  },
});
