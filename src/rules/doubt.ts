import type { Hit } from '@/engine/hit';
import { defineRule, type RuleContext } from '@/engine/rule';
import { apart, covers, reportOn, unquoted } from '@/engine/weigh';
import { festive, heard, matters, publishing, told, turning } from './doubt.words';

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
      { language: 'en', text: 'Not sure if I’m even allowed to put this up, might be gone in an hour.' },
      { language: 'nl', text: 'Mag dit eigenlijk niet zeggen, maar het was chaos op de afdeling' },
      { language: 'nl', text: 'Niet doorvertellen hoor, maar onze baas stapt op' },
      { language: 'nl', text: 'Zeg maar als dit weg moet: de patiënt van bed 3 is overleden' },
      { language: 'en', text: 'my supervisor would kill me if she read this, but what a case' },
      { language: 'en', text: 'probably not allowed to share this but look what we got today' },
      { language: 'en', text: 'you didn’t hear this from me, but the head is leaving' },
    ],
    clean: [
      { language: 'nl', text: 'Ik twijfel tussen geneeskunde en biologie.', why: 'een gewone twijfel' },
      { language: 'nl', text: 'Hij leeft, meer mag ik niet zeggen.', why: 'wie zwijgt, twijfelt niet' },
      { language: 'en', text: 'No doubt about it: best week ever.' },
    ],
  },
  needs: ['doubt', 'doubt-words', 'secrecy'],
  *check(context) {
    const inside = context.has('institution', 'care-places');
    if (context.has('fiction') && !inside) return;
    if (context.has('pets') && !inside && !context.has('internal-frames', 'org-change')) return;
    if (context.has('consent', 'press-office') && !context.has('consent-negation')) return;
    const discreet = context.of('doubt').filter(({ value }) => value === 'discreet');
    const voiced = unquoted(context, 'doubt').filter(({ from, to, value }) => to - from > 1 && value !== 'discreet');
    const clear = apart(
      voiced.filter(({ value }) => value !== 'weak'),
      discreet,
    );
    const said = [...clear, ...apart(voiced, [...clear, ...discreet])];
    // A head who speaks privately weighs an opinion, not a secret
    if (
      context.roles.has('leader') &&
      context.has('private-hat', 'disclaimer') &&
      !context.has('org-change', 'internal-docs', 'internal-frames')
    )
      return;
    const posting = context.tokens.some(({ text }) => publishing.has(text));
    if (clear.length > 0 || said.length >= (posting ? 1 : 2)) {
      yield reportOn(context, 'voiced', [...clear, ...said]);
      return;
    }
    const waiving = inPassing(context);
    if (waiving !== undefined) {
      yield reportOn(context, 'voiced', waiving);
      return;
    }
    const secrecy = unquoted(context, 'secrecy');
    const asked = secrecy.some(({ value }) => value === 'strong');
    const theirs = context
      .of('teaching-material', 'copy-frames', ...(context.school ? ['contact-frames'] : []))
      .some((hit) => hit.value !== 'vague' && !secrecy.some((other) => covers(other, hit)));
    const leak = context
      .of(...(asked ? [...told, ...heard] : told))
      .some((hit) => hit.value !== 'vague' && !secrecy.some((other) => covers(other, hit)));
    if (secrecy.length > 0 && leak && !(theirs && !context.has('exam-words')))
      yield reportOn(context, 'voiced', secrecy);
  },
});

/** Told in other words: a hushed tone, or a rule, a fear or a wavering set aside; and something to be silent about. */
function inPassing(context: RuleContext): readonly Hit[] | undefined {
  const said = apart(unquoted(context, 'doubt-words'));
  if (context.tokens.some(({ text }) => festive.has(text))) return undefined;
  const has = (...tones: readonly string[]): boolean => said.some(({ value }) => tones.includes(value));
  const turned = context.tokens.some(({ text, before }) => turning.has(text) || before.includes(':'));
  if (turned && has('rule', 'fear')) return said;
  const matter = context
    .of(...matters)
    .some((hit) => hit.value !== 'vague' && !said.some((other) => covers(other, hit)));
  return matter && (has('hush') || (turned && said.length > 1)) ? said : undefined;
}
