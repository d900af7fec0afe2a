import type { Hit } from '../hit';
import type { Sentence } from '../tokens';
import {
  AT_END,
  AT_START,
  END,
  GAP,
  HAS_TOPICS,
  OPERATION_BITS,
  OPERATION_MASK,
  OPTIONAL,
  STEP,
} from './pattern-program';
import type { Said } from './pattern-sieve';
import type { Patterns } from './patterns';

const none: readonly Hit[] = [];

/** Follows one pattern after the other through the sentences of one draft. */
export class PatternFollower {
  readonly said: Said;
  readonly #patterns: Patterns;
  #from = 0;
  #to = 0;

  constructor(patterns: Patterns, said: Said) {
    this.said = said;
    this.#patterns = patterns;
  }

  enter({ from, to }: Sentence): void {
    this.#from = from;
    this.#to = to;
  }

  /** The token after a match of a pattern that begins at token `at` of the sentence, or -1. */
  end(pattern: number, at: number): number {
    return this.#follow(this.#patterns.starts[pattern] ?? 0, at);
  }

  /** A loop where there is one way to go on, and recursion, as deep as the pattern is long, where there are more. */
  #follow(start: number, from: number): number {
    const { program, steps } = this.#patterns;
    let place = start;
    let at = from;
    for (;;) {
      const now = program[place] ?? END;
      const operation = now & OPERATION_MASK;
      const value = now >> OPERATION_BITS;
      if (operation === END) return at;
      if (operation === STEP && steps.has[value] === 0) {
        if (at >= this.#to || !this.#isWord(value, at)) return -1;
        at += 1;
      } else if (operation === AT_START) {
        if (at !== this.#from) return -1;
      } else if (operation === AT_END) {
        if (at < this.#to) return -1;
      } else if (operation === GAP) return this.#skip(place, value, at);
      else {
        const to = at < this.#to ? this.#take(value, place, at) : -1;
        if (to >= 0 || operation !== OPTIONAL) return to;
      }
      place += 1;
    }
  }

  /** Goes on after a gap of at most `most` tokens, the shortest first. */
  #skip(place: number, most: number, at: number): number {
    for (let skip = 0; skip <= most; skip++) {
      const to = this.#follow(place + 1, at + skip);
      if (to >= 0) return to;
      if (at + skip >= this.#to) return -1;
    }
    return -1;
  }

  /** The number that patterns know a word by. */
  #word(nodes: Int32Array, at: number): number {
    return this.#patterns.words[nodes[at] ?? 0] ?? 0;
  }

  #isWord(step: number, at: number): boolean {
    const { stepWords } = this.#patterns;
    const text = this.#word(this.said.texts, at);
    if (text !== 0 && stepWords.has(step, text)) return true;
    const base = this.#word(this.said.bases, at);
    return base !== 0 && base !== text && stepWords.has(step, base);
  }

  /** Goes on after what the step names, where that stands at `at`. */
  #take(step: number, place: number, at: number): number {
    const { phrases } = this.#patterns;
    const { all, has } = this.#patterns.steps;
    const more = has[step] ?? 0;
    const last = phrases.starts[step + 1] ?? 0;
    for (let next = phrases.starts[step] ?? 0; next < last; next += (phrases.numbers[next] ?? 0) + 1) {
      if (!this.#says(next, at)) continue;
      const to = this.#follow(place + 1, at + (phrases.numbers[next] ?? 0));
      if (to >= 0) return to;
    }
    if (this.#isWord(step, at)) {
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

  /** Whether the phrase that stands at `phrase` in the list is said at `at`. */
  #says(phrase: number, at: number): boolean {
    const { numbers } = this.#patterns.phrases;
    const length = numbers[phrase] ?? 0;
    if (at + length > this.#to) return false;
    for (let more = 0; more < length; more++)
      if (this.#word(this.said.texts, at + more) !== numbers[phrase + 1 + more]) return false;
    return true;
  }

  /** How a pattern begins at `at`: 0 by the word, 1 by its base, 2 and on by the topics of the token; -1 not at all. */
  rank(pattern: number, at: number): number {
    const text = this.#word(this.said.texts, at);
    const base = this.#word(this.said.bases, at);
    let best = -1;
    for (let place = this.#patterns.starts[pattern] ?? 0; ; place++) {
      const now = this.#patterns.program[place] ?? END;
      const operation = now & OPERATION_MASK;
      if (operation === AT_START) continue;
      if (operation !== STEP && operation !== OPTIONAL) return best;
      const step = now >> OPERATION_BITS;
      if (text !== 0 && this.#begins(step, text)) return 0;
      if (base !== 0 && base !== text && this.#begins(step, base)) best = 1;
      else if (best !== 1) best = this.#rankByTopic(step, this.said.at[at] ?? none, best);
      if (operation === STEP) return best;
    }
  }

  #rankByTopic(step: number, hits: readonly Hit[], best: number): number {
    const { all, has } = this.#patterns.steps;
    if (hits.length === 0 || ((has[step] ?? 0) & HAS_TOPICS) === 0) return best;
    const topics = all[step]?.topics ?? [];
    for (let hit = 0; hit < hits.length && (best < 0 || hit + 2 < best); hit++)
      if (topics.includes(hits[hit]?.topic ?? '')) return hit + 2;
    return best;
  }

  #begins(step: number, word: number): boolean {
    if (this.#patterns.stepWords.has(step, word)) return true;
    const { starts, numbers } = this.#patterns.phrases;
    const last = starts[step + 1] ?? 0;
    for (let next = starts[step] ?? 0; next < last; next += (numbers[next] ?? 0) + 1)
      if (numbers[next + 1] === word) return true;
    return false;
  }
}
