import type { Reading } from '@/engine/reading';
import { defineRule } from '@/engine/rule';
import { shouting } from '@/engine/signals/shouting';
import { apart, reportOn, unquoted } from '@/engine/weigh';

/** Is a word said again in capitals a breath later: `no. NO.`, `four calls. FOUR.`? */
const insists = ({ tokens }: Reading): boolean =>
  tokens.some(({ caps, text }, at) => {
    if (caps !== 'all' || text.length < 2) return false;
    return tokens.slice(Math.max(0, at - 4), at).some((other) => other.text === text && other.caps !== 'all');
  });

/** Is a word said three times on end: `angry angry angry`? */
const hammers = ({ tokens }: Reading): boolean =>
  tokens.some(({ text }, at) => text.length > 1 && text === tokens[at - 1]?.text && text === tokens[at - 2]?.text);

export const heatedDraft = defineRule({
  id: 'heated-draft',
  title: { nl: 'Je klinkt boos', en: 'You sound angry' },
  messages: {
    angry: { nl: 'Je klinkt boos. Even laten liggen kan ook.', en: 'You sound angry. It can wait.' },
  },
  why: {
    nl: 'De meeste spijt komt van een bericht dat in een opwelling is geplaatst.',
    en: 'Most regret comes from a message posted on an impulse.',
  },
  examples: {
    flagged: [
      { language: 'nl', text: 'IK BEN ZO KLAAR MET DEZE SCHOOL!!! WAT EEN SCHANDE!!!' },
      { language: 'en', text: 'ABSOLUTELY RIDICULOUS!!! six emails and NOBODY answers!!!' },
      { language: 'nl', text: 'stoom uit mijn oren. VIER uur gewacht. VIER!!' },
      { language: 'en', text: 'Four calls. FOUR. How dare they!!' },
    ],
    clean: [
      { language: 'nl', text: 'GESLAAGD!!! WAT BEN IK BLIJ!!!', why: 'vreugde' },
      { language: 'en', text: 'WE PASSED!!!!! ALL FOUR OF US!!!!', why: 'joy' },
      { language: 'nl', text: 'LET OP!!! Morgen is de school dicht.', why: 'een mededeling' },
    ],
  },
  *check(context) {
    const loud = shouting(context);
    // Neither loud nor angry: most drafts
    if (loud.capitals === 0 && loud.marks < 2 && loud.exclamations < 4 && !context.has('anger')) return;
    const rage = unquoted(context, 'anger').filter(({ value }) => value === 'rage');
    const words = unquoted(
      context,
      'anger',
      'accusation-frames',
      'complaint',
      'insults',
      'swearing',
      'negative',
      'threats',
    );
    const anger = apart(words, apart(rage));
    const joy = unquoted(context, 'joy', 'play', 'positive', 'thanks').filter(({ value }) => value !== 'weak').length;
    const insisted = insists(context);
    const volume =
      Math.min(loud.capitals, 8) * 0.3 +
      (loud.marks >= 2 ? 0.6 : 0) +
      (loud.marks >= 3 ? 0.6 : 0) +
      (loud.exclamations >= 4 ? 0.4 : 0) +
      (insisted || hammers(context) ? 0.8 : 0);
    const fury = Math.min(apart(rage).length, 3);
    const tone =
      fury * 1.2 + Math.min(anger.length, 4) * 0.5 + (context.has('negation') ? 0.3 : 0) - Math.min(joy, 3) * 0.6;
    const heard = volume >= 1 || (fury > 0 && volume >= 0.6) || fury > 1;
    if (heard && tone > (insisted ? -0.1 : 0.2) && volume + tone >= 2.2)
      yield reportOn(context, 'angry', [...rage, ...anger]);
  },
});
