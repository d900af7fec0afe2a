import type { Language } from '../draft';
import { addHit, type Hits } from '../hit';
import type { SentenceLanguage } from '../language';
import type { Sentence, Tokens } from '../tokens';
import type { Spoken } from '../words/spoken';
import { type Match, PatternMatcher } from './pattern-matcher';
import type { Patterns } from './patterns';

const both = ['nl', 'en'] as const;

/**
 * Matches the patterns of the word lists, level by level, so that a pattern may name topics found before it. `inLanguage`
 * gives those of one language; a sentence in neither is matched by both.
 */
export function matchPatterns(
  inLanguage: (language: Language) => Patterns,
  { sentences }: Tokens,
  spoken: Spoken,
  languages: readonly SentenceLanguage[],
  hits: Hits,
): void {
  const matchers: Partial<Record<Language, PatternMatcher>> = {};
  const matcherOf = (language: Language): PatternMatcher => {
    const known = matchers[language] ?? new PatternMatcher(inLanguage(language), spoken, hits);
    matchers[language] = known;
    return known;
  };
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number];
    const language = languages[number] ?? 'other';
    if (sentence === undefined) continue;
    if (language === 'other') matchSentence(both.map(matcherOf), sentence, hits);
    else matchSentence([matcherOf(language)], sentence, hits);
  }
}

/** Adds what is found at one level before the next is tried, in the order of the tokens. */
function matchSentence(matchers: readonly PatternMatcher[], sentence: Sentence, hits: Hits): void {
  let levels = 0;
  for (const matcher of matchers) {
    matcher.enter(sentence);
    levels = Math.max(levels, matcher.levels);
  }
  for (let level = 0; level < levels; level++) {
    const found: Match[] = [];
    for (let place = 0; place < matchers.length; place++) matchers[place]?.addMatches(level, place, found);
    if (found.length > 1) found.sort((a, b) => a.order - b.order);
    for (const { topic, value, from, to } of found) {
      addHit(hits, { topic, value, from, to });
      for (const matcher of matchers) matcher.meetTopic(topic, from);
    }
  }
}
