import type { Language } from '../draft';
import { addHit, type Hit, type Hits } from '../hit';
import type { SentenceLanguage } from '../language';
import type { Sentence, Token, Tokens } from '../tokens';
import { NumberStack } from '../words/number-stack';
import type { Spoken } from '../words/spoken';
import { patternOf, placeOf, sieveOf } from './attempts';
import {
  AT_END,
  AT_START,
  END,
  GAP,
  HAS_PHRASES,
  HAS_TOPICS,
  OPERATION_BITS,
  OPERATION_MASK,
  OPTIONAL,
} from './pattern-program';
import { PatternSieve, type Said } from './pattern-sieve';
import type { Patterns } from './patterns';

const none: readonly Hit[] = [];
// What is to be tried of the sentence and level at hand; kept, for there are hundreds of them
const attempts = new NumberStack();
const sieves = new WeakMap<Patterns, PatternSieve>();

function sieveFor(patterns: Patterns): PatternSieve {
  const known = sieves.get(patterns) ?? new PatternSieve(patterns);
  sieves.set(patterns, known);
  return known;
}

/**
 * Matches the patterns of the word lists, level by level, so that a pattern may name topics found before it. `inLanguage`
 * gives those of one language; a sentence in neither is matched by both.
 */
export function matchPatterns(
  inLanguage: (language: Language) => Patterns,
  { tokens, sentences }: Tokens,
  spoken: Spoken,
  languages: readonly SentenceLanguage[],
  hits: Hits,
): void {
  const matchers = new Map<SentenceLanguage, readonly PatternMatcher[]>();
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number];
    const language = languages[number] ?? 'other';
    const known: readonly PatternMatcher[] =
      matchers.get(language) ??
      (language === 'other' ? (['nl', 'en'] as const) : [language]).map(
        (each) => new PatternMatcher(sieveFor(inLanguage(each)), tokens, spoken, hits),
      );
    matchers.set(language, known);
    if (sentence !== undefined) matchSentence(known, sentence, number, hits);
  }
}

function matchSentence(matchers: readonly PatternMatcher[], sentence: Sentence, number: number, hits: Hits): void {
  let levels = 0;
  for (const { sieve, said } of matchers) {
    sieve.enter(sentence, said);
    levels = Math.max(levels, sieve.patterns.levels.length - 1);
  }
  for (let level = 0; level < levels; level++) {
    attempts.clear();
    for (let place = 0; place < matchers.length; place++) {
      const matcher = matchers[place];
      matcher?.sieve.addAttempts(level, sentence, matcher.said, place, attempts);
    }
    attempts.sort();
    for (let next = 0; next < attempts.size; next++) {
      const attempt = attempts.get(next);
      const matcher = matchers[sieveOf(attempt)];
      const pattern = matcher?.sieve.patterns.all[patternOf(attempt)];
      if (matcher === undefined || pattern === undefined) continue;
      const { topic, value } = pattern;
      const from = placeOf(attempt);
      const to = matcher.end(patternOf(attempt), from, number);
      if (to <= from) continue;
      addHit(hits, { topic, value, from, to });
      for (const { sieve } of matchers) sieve.meetTopic(topic, from);
    }
  }
}

/** Follows one pattern after the other through the sentences of one draft. */
class PatternMatcher {
  readonly sieve: PatternSieve;
  readonly said: Said;
  readonly #patterns: Patterns;
  readonly #tokens: readonly Token[];
  #sentence = 0;

  constructor(sieve: PatternSieve, tokens: readonly Token[], { texts, bases }: Spoken, hits: Hits) {
    const { patterns } = sieve;
    const numbersOf = (nodes: Int32Array): readonly number[] => {
      const numbers: number[] = [];
      for (let at = 0; at < nodes.length; at++) numbers.push(patterns.words[nodes[at] ?? 0] ?? 0);
      return numbers;
    };
    this.sieve = sieve;
    this.said = { texts: numbersOf(texts), bases: numbersOf(bases), at: hits.at };
    this.#patterns = patterns;
    this.#tokens = tokens;
  }

  /** The token after a match of a pattern that begins at token `at` of a sentence, or -1. */
  end(pattern: number, at: number, sentence: number): number {
    this.#sentence = sentence;
    return this.#follow(this.#patterns.starts[pattern] ?? 0, at);
  }

  /** Recursion is as deep as the pattern is long. */
  #follow(place: number, at: number): number {
    const now = this.#patterns.program[place] ?? END;
    const operation = now & OPERATION_MASK;
    if (operation === END) return at;
    const token = this.#tokens[at];
    if (operation === AT_START) return token?.first === true ? this.#follow(place + 1, at) : -1;
    const inside = token !== undefined && token.sentence === this.#sentence;
    if (operation === AT_END) return inside ? -1 : at;
    if (operation === GAP) return this.#skip(place, now >> OPERATION_BITS, at);
    if (inside) {
      const to = this.#take(now >> OPERATION_BITS, place, at);
      if (to >= 0) return to;
    }
    return operation === OPTIONAL ? this.#follow(place + 1, at) : -1;
  }

  /** Goes on after a gap of at most `most` tokens, the shortest first. */
  #skip(place: number, most: number, at: number): number {
    for (let skip = 0; skip <= most; skip++) {
      const to = this.#follow(place + 1, at + skip);
      if (to >= 0) return to;
      if (this.#tokens[at + skip]?.sentence !== this.#sentence) return -1;
    }
    return -1;
  }

  /** Goes on after what the step names, where that stands at `at`. */
  #take(step: number, place: number, at: number): number {
    const { all, has } = this.#patterns.steps;
    const more = has[step] ?? 0;
    if ((more & HAS_PHRASES) > 0) {
      for (const phrase of all[step]?.phrases ?? []) {
        if (!this.#says(phrase, at)) continue;
        const to = this.#follow(place + 1, at + phrase.length);
        if (to >= 0) return to;
      }
    }
    const text = this.said.texts[at] ?? 0;
    const base = this.said.bases[at] ?? 0;
    const { stepWords } = this.#patterns;
    if ((text !== 0 && stepWords.has(step, text)) || (base !== 0 && base !== text && stepWords.has(step, base))) {
      const to = this.#follow(place + 1, at + 1);
      if (to >= 0) return to;
    }
    if ((more & HAS_TOPICS) === 0) return -1;
    const topics = all[step]?.topics ?? [];
    for (const hit of this.said.at[at] ?? none) {
      if (!topics.includes(hit.topic)) continue;
      const to = this.#follow(place + 1, hit.to);
      if (to >= 0) return to;
    }
    return -1;
  }

  #says(phrase: readonly number[], at: number): boolean {
    for (let more = 0; more < phrase.length; more++) {
      if (this.said.texts[at + more] !== phrase[more]) return false;
      if (this.#tokens[at + more]?.sentence !== this.#sentence) return false;
    }
    return true;
  }
}
