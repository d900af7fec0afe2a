import {
  FIRST_GAP,
  FIRST_TOKEN,
  LAST_TOKEN,
  NEEDED_STEP,
  OPTIONAL_STEP,
} from '../../src/engine/patterns/pattern-coder.ts';

/** One operation of a pattern; a step names words, phrases of several, and topics. */
export interface ParsedOperation {
  readonly sign: number;
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  readonly topics: readonly string[];
}

const signs: Readonly<Record<string, number>> = {
  '.': FIRST_GAP,
  '..': FIRST_GAP + 1,
  '...': FIRST_GAP + 2,
  '<start>': FIRST_TOKEN,
  '<end>': LAST_TOKEN,
};
const partShape = /\([^)]*\)\??|\[[^\]]*\]\??|<[^>]*>\??|[^\s]+/g;

const isTopic = (part: string): boolean => /^(?:\[[a-z-]+\]|<[a-z-]+>)$/.test(part);

/** Whether an entry of a list is a pattern rather than a word or a phrase. */
export const isPattern = (phrase: string): boolean => /[[(<?]|(?:^|\s)\.{1,3}(?:\s|$)/.test(phrase);

/**
 * Takes a folded pattern apart. A topic is one word in brackets, and stands alone: anything else with brackets in it
 * matches nothing, and is left out.
 */
export const parsePattern = (source: string): readonly ParsedOperation[] =>
  (source.match(partShape) ?? []).map((part) => {
    const optional = part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    const sign = signs[body];
    if (sign !== undefined) return { sign, words: [], phrases: [], topics: [] };
    const alternatives = [...new Set(body.startsWith('(') ? body.slice(1, -1).split('|') : [body])].filter(
      (each) => each !== '' && (isTopic(each) || !/[[\]<>]/.test(each)),
    );
    const topics = alternatives.filter(isTopic);
    const plain = alternatives.filter((each) => !isTopic(each)).map((each) => each.split(' '));
    return {
      sign: optional ? OPTIONAL_STEP : NEEDED_STEP,
      words: plain.filter(([, second]) => second === undefined).flat(),
      phrases: plain.filter(([, second]) => second !== undefined),
      topics: topics.map((each) => each.slice(1, -1)),
    };
  });
