import type { Language } from './draft';
import { fold } from './fold';
import { type Token, type Tokens, tokenize } from './tokens';
import { BOTH, DUTCH, ENGLISH, LIKE_DUTCH, LIKE_ENGLISH, languageSigns } from './words/language-words';
import { BASE_IS_ENGLISH } from './words/word-facts';

export type SentenceLanguage = Language | 'other';

/** What is known of each token: `facts` of `Spoken`, where a draft has been looked up. */
type Facts = Uint16Array | undefined;

/**
 * Language of each sentence. A sentence too short to tell takes that of the draft, and that, at last, `fallback`.
 */
export function sentenceLanguages(
  { tokens, sentences }: Tokens,
  fallback: Language,
  facts?: Uint16Array,
): SentenceLanguage[] {
  const scores = sentences.map(({ from, to }) => score(tokens, from, to, facts));
  let total = 0;
  for (const each of scores) total += each.nl - each.en;
  const draft: Language = total === 0 ? fallback : total > 0 ? 'nl' : 'en';
  return scores.map(({ nl: dutch, en: english, words }) => {
    if (words > 7 && dutch + english < words * 0.12) return 'other';
    const lead = dutch - english;
    if (Math.abs(lead) < 1.5) return draft;
    return lead > 0 ? 'nl' : 'en';
  });
}

/** The language most of a text is written in; Dutch when nothing tells. */
export function draftLanguage(text: string): Language {
  const cut = tokenize(fold(text));
  const { nl: dutch, en: english } = score(cut.tokens, 0, cut.tokens.length, undefined);
  return english > dutch ? 'en' : 'nl';
}

function score(
  tokens: readonly Token[],
  from: number,
  to: number,
  facts: Facts,
): { nl: number; en: number; words: number } {
  let dutch = 0;
  let english = 0;
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    words++;
    const signs = facts === undefined ? signsOf(token) : (facts[at] ?? 0);
    const weight = (signs & BOTH) > 0 ? 0.3 : 1;
    if ((signs & DUTCH) > 0) dutch += weight;
    else if ((signs & (ENGLISH | BASE_IS_ENGLISH)) > 0) english += weight;
    else {
      if ((signs & LIKE_DUTCH) > 0) dutch += 0.3;
      if ((signs & LIKE_ENGLISH) > 0) english += 0.3;
    }
    if ((signs & DUTCH) > 0 && (signs & ENGLISH) > 0) english += weight;
  }
  return { nl: dutch, en: english, words };
}

function signsOf({ text, base }: Token): number {
  const based = base !== text && (languageSigns(base) & ENGLISH) > 0;
  return languageSigns(text) | (based ? BASE_IS_ENGLISH : 0);
}
