import { defineRule } from '@/engine/rule';
import { reportOn, unquoted } from '@/engine/weigh';

export const doubt = defineRule({
  id: 'doubt',
  title: { nl: 'Je twijfelt zelf al', en: 'You are in doubt yourself' },
  messages: {
    voiced: {
      nl: 'Je schrijft zelf dat dit misschien niet mag. Vraag het na, of laat het even liggen.',
      en: 'You write yourself that this may not be allowed. Ask first, or let it rest.',
    },
  },
  why: {
    nl: 'Twijfel is een goed teken: bij twijfel niet plaatsen. Wat “tussen ons” is, blijft dat online nooit.',
    en: 'Doubt is a good sign: when in doubt, don’t. What is “between us” never stays so online.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'Mag dit eigenlijk niet zeggen, maar het was chaos op de afdeling' },
      { language: 'nl', text: 'Niet doorvertellen hoor, maar onze baas stapt op' },
      { language: 'en', text: 'probably not allowed to share this but look what we got today' },
      { language: 'en', text: 'you didn’t hear this from me, but the head is leaving' },
    ],
    clean: [
      { language: 'nl', text: 'Ik twijfel tussen geneeskunde en biologie.', why: 'een gewone twijfel' },
      { language: 'en', text: 'No doubt about it: best week ever.' },
    ],
  },
  *check(context) {
    const voiced = unquoted(context, 'doubt').filter((hit) => hit.to - hit.from > 1);
    const secrecy = unquoted(context, 'secrecy');
    const leak = context.has(
      'org-change',
      'internal-docs',
      'care-acts',
      'conditions',
      'patient-words',
      'bed',
      'internal-frames',
      'accusation-frames',
    );
    const material = context.has('teaching-material', 'copy-frames', 'contact-frames');
    const harmless = context.has('pets', 'fiction') && !context.has('institution', 'care-places');
    if (harmless) return;
    if (voiced.length > 0) yield reportOn(context, 'voiced', voiced);
    else if (secrecy.length > 0 && leak && !material) yield reportOn(context, 'voiced', secrecy);
  },
});
