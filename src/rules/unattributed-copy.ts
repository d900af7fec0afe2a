import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

export const unattributedCopy = defineRule({
  id: 'unattributed-copy',
  title: { nl: 'Werk van een ander zonder bron', en: 'Somebody’s work without a source' },
  messages: {
    copied: {
      nl: 'Dit lijkt werk van een ander. Vraag toestemming en noem de maker.',
      en: 'This looks like somebody else’s work. Ask first, and credit the maker.',
    },
  },
  why: {
    nl: 'Tekst, beeld en muziek zijn van wie ze maakte. Een bron noemen is het minste, toestemming is beter.',
    en: 'Text, pictures and music belong to their makers. Crediting the source is the least; permission is better.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'Foto van Google geplukt, geen idee van wie, maar hij past perfect', media: ['image'] },
      { language: 'en', text: 'grabbed this pic off the internet, no clue whose it is', media: ['image'] },
    ],
    clean: [
      { language: 'nl', text: 'Foto: Unsplash, vrij van rechten. Fijn weekend!', media: ['image'] },
      { language: 'en', text: 'Photo by Marit, used with her permission.', media: ['image'] },
    ],
  },
  applies: (context) => !(context.has('consent') && !context.has('consent-negation')) && !context.has('own-material'),
  *check(context) {
    const frames = unquoted(context, 'copy-frames').filter(
      (hit) => hit.to - hit.from > 1 || context.draft.media.length > 0,
    );
    const lift = context.has('source-words') ? 1 : 0;
    const works =
      context.has('media-words', 'teaching-material', 'own-material') ||
      context.draft.media.length > 0 ||
      context.tokens.some(({ quoted }) => quoted);
    const score = frames.length + (works ? 0.6 : 0) - lift;
    if (frames.length > 0 && score >= 1.5) yield reportOn(context, 'copied', frames, ['add-source']);
  },
});
