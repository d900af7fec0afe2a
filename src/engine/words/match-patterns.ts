import { addHit, type Hits } from '../hit';
import type { SentenceLanguage } from '../language';
import type { Token } from '../tokens';
import type { Pattern, Patterns, Step } from './patterns';
import type { Spoken } from './spoken';

const none: readonly Pattern[] = [];

/** Matches the patterns of the word lists, level by level, so that a pattern may name topics found before it. */
export function matchPatterns(
  { levels, count }: Patterns,
  tokens: readonly Token[],
  spoken: Spoken,
  languages: readonly SentenceLanguage[],
  hits: Hits,
): void {
  const matcher = new PatternMatcher(tokens, spoken, languages, hits, count);
  for (const { byWord, byTopic } of levels) {
    matcher.beginLevel();
    for (let at = 0; at < tokens.length; at++) {
      const text = spoken.texts[at] ?? 0;
      const base = spoken.bases[at] ?? 0;
      if (text !== 0) matcher.attempt(byWord.get(text) ?? none, at);
      if (base !== 0 && base !== text) matcher.attempt(byWord.get(base) ?? none, at);
      const here = hits.at[at];
      // What is found on the way does not start another
      const known = here?.length ?? 0;
      for (let hit = 0; hit < known; hit++) matcher.attempt(byTopic.get(here?.[hit]?.topic ?? '') ?? none, at);
    }
  }
}

class PatternMatcher {
  readonly #tokens: readonly Token[];
  readonly #spoken: Spoken;
  readonly #languages: readonly SentenceLanguage[];
  readonly #hits: Hits;
  /** Where each pattern was tried last: once per token is enough. */
  readonly #tried: Int32Array;
  #sentence = 0;

  constructor(
    tokens: readonly Token[],
    spoken: Spoken,
    languages: readonly SentenceLanguage[],
    hits: Hits,
    count: number,
  ) {
    this.#tokens = tokens;
    this.#spoken = spoken;
    this.#languages = languages;
    this.#hits = hits;
    this.#tried = new Int32Array(count);
  }

  beginLevel(): void {
    this.#tried.fill(-1);
  }

  attempt(list: readonly Pattern[], at: number): void {
    if (list.length === 0) return;
    this.#sentence = this.#tokens[at]?.sentence ?? 0;
    const language = this.#languages[this.#sentence];
    for (const pattern of list) {
      if (language !== 'other' && language !== pattern.language) continue;
      if (this.#tried[pattern.number] === at) continue;
      this.#tried[pattern.number] = at;
      const to = this.#follow(pattern.steps, 0, at);
      if (to > at) addHit(this.#hits, { topic: pattern.topic, value: pattern.value, from: at, to });
    }
  }

  /** Returns the token after the match, or -1. Recursion is as deep as the pattern is long. */
  #follow(steps: readonly Step[], step: number, at: number): number {
    const now = steps[step];
    if (now === undefined) return at;
    const token = this.#tokens[at];
    if (now.place === 'start') return token?.first === true ? this.#follow(steps, step + 1, at) : -1;
    const inside = token !== undefined && token.sentence === this.#sentence;
    if (now.place === 'end') return inside ? -1 : at;
    if (now.gap > 0) return this.#skip(steps, step, at);
    if (inside) {
      const to = this.#take(now, steps, step, at);
      if (to >= 0) return to;
    }
    return now.optional ? this.#follow(steps, step + 1, at) : -1;
  }

  /** Goes on after a gap, the shortest first. */
  #skip(steps: readonly Step[], step: number, at: number): number {
    const most = steps[step]?.gap ?? 0;
    for (let skip = 0; skip <= most; skip++) {
      const to = this.#follow(steps, step + 1, at + skip);
      if (to >= 0) return to;
      if (this.#tokens[at + skip]?.sentence !== this.#sentence) return -1;
    }
    return -1;
  }

  /** Goes on after what the step names, where that stands at `at`. */
  #take(now: Step, steps: readonly Step[], step: number, at: number): number {
    for (const phrase of now.phrases) {
      if (!this.#says(phrase, at)) continue;
      const to = this.#follow(steps, step + 1, at + phrase.length);
      if (to >= 0) return to;
    }
    const text = this.#spoken.texts[at] ?? 0;
    const base = this.#spoken.bases[at] ?? 0;
    if ((text !== 0 && now.words.has(text)) || (base !== 0 && base !== text && now.words.has(base))) {
      const to = this.#follow(steps, step + 1, at + 1);
      if (to >= 0) return to;
    }
    if (now.topics.length === 0) return -1;
    for (const hit of this.#hits.at[at] ?? []) {
      if (!now.topics.includes(hit.topic)) continue;
      const to = this.#follow(steps, step + 1, hit.to);
      if (to >= 0) return to;
    }
    return -1;
  }

  #says(phrase: readonly number[], at: number): boolean {
    for (let more = 0; more < phrase.length; more++) {
      if (this.#spoken.texts[at + more] !== phrase[more]) return false;
      if (this.#tokens[at + more]?.sentence !== this.#sentence) return false;
    }
    return true;
  }
}
