import type { Hit } from '@/engine/hit';
import { defineRule, type RuleContext } from '@/engine/rule';
import { apart, covers, nearPair, reportOn, unquoted } from '@/engine/weigh';

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
      { language: 'nl', text: 'Het protocol van een ander ziekenhuis, ons logo erop en klaar', media: ['document'] },
      { language: 'en', text: 'Typed out the whole poem for you, it’s that good' },
      { language: 'en', text: 'grabbed this pic off the internet, no clue whose it is', media: ['image'] },
    ],
    clean: [
      { language: 'nl', text: 'Foto: Unsplash, vrij van rechten. Fijn weekend!', media: ['image'] },
      { language: 'en', text: 'My own photo, taken from the bike this morning', media: ['image'] },
      { language: 'en', text: 'Photo by Marit, used with her permission.', media: ['image'] },
    ],
  },
  needs: ['copy-frames', 'others-work', 'foreign-sources'],
  applies: (context) => {
    const taken = context.of('copy-frames');
    const released =
      !taken.some(({ value }) => value === 'clear') &&
      context.of('own-material').some((hit) => hit.value !== 'weak' && !taken.some((frame) => covers(frame, hit)));
    return !(context.has('consent') && !context.has('consent-negation')) && !released;
  },
  *check(context) {
    const cited = context.tokens.some(({ quoted }) => quoted);
    const frames = unquoted(context, 'copy-frames').filter(
      (hit) => hit.to - hit.from > 1 || cited || context.draft.media.length > 0,
    );
    const worth = { clear: 1.5, '': 0.9, weak: 0.45 } as const;
    const clear = apart(frames.filter(({ value }) => value === 'clear'));
    const plain = apart(
      frames.filter(({ value }) => value === ''),
      clear,
    );
    const vague = apart(
      frames.filter(({ value }) => value === 'weak'),
      [...clear, ...plain],
    );
    const works =
      context.has('media-words', 'teaching-material', 'own-material') || context.draft.media.length > 0 || cited;
    const score =
      Math.min(clear.length, 2) * worth.clear +
      plain.length * worth[''] +
      Math.min(vague.length, 3) * worth.weak +
      (works ? 0.6 : 0) -
      (context.has('source-words') ? 1 : 0);
    const passed = inPassing(context);
    if (score >= 1.4) yield reportOn(context, 'copied', [...clear, ...plain, ...vague], ['add-source']);
    else if (passed !== undefined) yield reportOn(context, 'copied', passed, ['add-source']);
  },
});

/** Told in other words: somebody's work that was taken or made one's own, with no source beside it. */
function inPassing(context: RuleContext): readonly Hit[] | undefined {
  if (context.has('source-words')) return undefined;
  const theirs = unquoted(context, 'others-work');
  const taken = unquoted(context, 'take-acts');
  const claimed = unquoted(context, 'claim-words');
  const known = nearPair(context, theirs, [...claimed, ...taken], 14);
  const found = nearPair(context, unquoted(context, 'foreign-sources'), claimed, 14);
  return known ?? (found && nearPair(context, found, taken, 14) ? found : undefined);
}
