import {
  BETWEEN,
  CLOSE,
  CLOSE_TOPIC,
  GAPS,
  LONG_WORDS,
  MISSING,
  OPEN,
  OPEN_TOPIC,
  SHORT_WORDS,
  START,
  STOP,
  WORD_SIGNS,
} from '../../src/engine/patterns/pattern-signs.ts';
import { frontCoded } from './code-forms.ts';

export interface CodedPatterns {
  /** Every word that a pattern names, by its number: tiers of words about as common, each sorted and front-coded. */
  readonly terms: string;
  readonly words: readonly string[];
  /** The patterns, in the order in which they were given. */
  readonly patterns: readonly string[];
}

const marks: Readonly<Record<string, string>> = {
  '.': GAPS[0],
  '..': GAPS[1],
  '...': GAPS[2],
  '<start>': START,
  '<end>': STOP,
};
const partShape = /\([^)]*\)\??|\[[^\]]*\]\??|<[^>]*>\??|[^\s]+/g;
const base = WORD_SIGNS.length;
const MOST_SHORT = (LONG_WORDS - SHORT_WORDS) * base + SHORT_WORDS;
const TIER = 400;

const isTopic = (part: string): boolean => /^(?:\[[a-z-]+\]|<[a-z-]+>)$/.test(part);

/**
 * The alternatives of one step; the words of each. A topic is one word in brackets, and stands alone: anything else with
 * brackets in it matches nothing, and is left out.
 */
const alternativesOf = (body: string): string[][] =>
  (body.startsWith('(') ? body.slice(1, -1).split('|') : [body])
    .filter((part) => part !== '' && (isTopic(part) || !/[[\]<>]/.test(part)))
    .map((part) => part.split(' '));

/** Writes patterns with numbers for words, so that they are short and load fast. Throws on more words than fit. */
export function codePatterns(sources: readonly string[]): CodedPatterns {
  const parsed = sources.map((source) =>
    (source.match(partShape) ?? []).map((part) => {
      const optional = part.endsWith('?');
      const body = optional ? part.slice(0, -1) : part;
      return { mark: marks[body], alternatives: alternativesOf(body), optional };
    }),
  );
  const counts = new Map<string, number>();
  for (const { mark, alternatives } of parsed.flat())
    for (const word of mark === undefined ? alternatives.flat() : [])
      if (!isTopic(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1)).map(([word]) => word);
  const tiers: string[][] = [words.slice(0, SHORT_WORDS).sort()];
  for (let at = SHORT_WORDS; at < words.length; at += TIER) tiers.push(words.slice(at, at + TIER).sort());
  const numbers = new Map(tiers.flat().map((word, at) => [word, at]));
  const coded = (alternatives: string[][]): string => {
    const single = alternatives.filter(([word = '', next]) => next === undefined && !isTopic(word));
    const others = alternatives.filter((each) => !single.includes(each));
    const sorted = single.map(([word = '']) => numbers.get(word) ?? 0).sort((a, b) => a - b);
    const rest = others.map((each) =>
      each.map((word) => (isTopic(word) ? topicOf(word) : signsOf(numbers.get(word) ?? 0))).join(BETWEEN),
    );
    return [...sorted.map(signsOf), ...rest].join('');
  };
  const patterns = parsed.map((parts) =>
    parts
      .map(({ mark, alternatives, optional }) => mark ?? OPEN + coded(alternatives) + CLOSE + (optional ? MISSING : ''))
      .join(''),
  );
  return { terms: tiers.map(frontCoded).join(''), words, patterns };
}

const topicOf = (part: string): string => OPEN_TOPIC + part.slice(1, -1) + CLOSE_TOPIC;

function signsOf(number: number): string {
  const sign = (place: number): string => WORD_SIGNS.slice(place, place + 1);
  if (number < SHORT_WORDS) return sign(number);
  const rest = number - SHORT_WORDS;
  if (number < MOST_SHORT) return sign(SHORT_WORDS + Math.floor(rest / base)) + sign(rest % base);
  const long = number - MOST_SHORT;
  const lead = LONG_WORDS + Math.floor(long / base ** 2);
  if (lead >= base) throw new Error('The patterns name more words than can be numbered');
  return sign(lead) + sign(Math.floor(long / base) % base) + sign(long % base);
}
