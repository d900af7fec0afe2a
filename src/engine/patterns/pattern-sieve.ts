import type { Hit } from '../hit';
import type { Sentence } from '../tokens';
import type { NumberLists } from '../words/number-lists';
import { NumberStack } from '../words/number-stack';
import { attemptOf } from './attempts';
import { PatternLeads } from './pattern-leads';
import {
  AT_START,
  END,
  HAS_PHRASES,
  HAS_TOPICS,
  OPERATION_BITS,
  OPERATION_MASK,
  OPTIONAL,
  STEP,
} from './pattern-program';
import type { Patterns } from './patterns';

/** What a draft says, as patterns look at it: numbers of its words, and the hits at each token. */
export interface Said {
  readonly texts: readonly number[];
  readonly bases: readonly number[];
  readonly at: readonly (readonly Hit[])[];
}

const MOST_VISITS = 0x7fff;
// What is known of a step is one number: the visit, and the first and last place that met it, counted up to here
const VISIT_SHIFT = 16;
const FIRST_SHIFT = 8;
const MOST_PLACES = 0xff;
const none: readonly Hit[] = [];

/**
 * Most patterns lack something in most sentences. So every sentence is asked first which steps its words and topics can
 * meet, and where; only patterns whose needs are all met, one after the other, are tried from where they can begin.
 */
export class PatternSieve {
  readonly patterns: Patterns;
  /** The visit in which each step was met last, and where: small, for it is looked at thousands of times. */
  readonly #met: Int32Array;
  #visit = 0;
  #from = 0;
  /** The steps that this sentence meets and that are a pattern's rarest need. */
  readonly #meets = new NumberStack();
  /** How many of them have been asked for their patterns, and which of those belong to levels that are still to come. */
  #asked = 0;
  readonly #later = new NumberStack();
  #leads: PatternLeads | undefined;

  constructor(patterns: Patterns) {
    this.patterns = patterns;
    this.#met = new Int32Array(patterns.steps.all.length);
  }

  /** Notes what one sentence says. */
  enter({ from, to }: Sentence, { texts, bases, at: hits }: Said): void {
    this.#visit = this.#visit === MOST_VISITS ? this.#startOver() : this.#visit + 1;
    this.#meets.clear();
    this.#later.clear();
    this.#asked = 0;
    // In a sentence that is too long to count, every place is the same
    this.#from = to - from > MOST_PLACES ? -1 : from;
    for (let at = from; at < to; at++) {
      const text = texts[at] ?? 0;
      const base = bases[at] ?? 0;
      if (text !== 0) this.#meetAll(this.patterns.stepsOfWord, text, at);
      if (base !== 0 && base !== text) this.#meetAll(this.patterns.stepsOfWord, base, at);
      for (const { topic } of hits[at] ?? none) this.meetTopic(topic, at);
    }
  }

  #startOver(): number {
    this.#met.fill(0);
    return 1;
  }

  /** Notes a topic that is found later on. */
  meetTopic(topic: string, at: number): void {
    const list = this.patterns.topics.get(topic);
    if (list !== undefined) this.#meetAll(this.patterns.stepsOfTopic, list, at);
  }

  #meetAll({ starts, numbers }: NumberLists, list: number, at: number): void {
    const place = this.#from < 0 ? 0 : at - this.#from;
    const end = starts[list + 1] ?? 0;
    for (let next = starts[list] ?? 0; next < end; next++) {
      const number = numbers[next] ?? 0;
      const step = number >> 1;
      const known = this.#met[step] ?? 0;
      if (known >> VISIT_SHIFT !== this.#visit) {
        this.#met[step] = (this.#visit << VISIT_SHIFT) | (place << FIRST_SHIFT) | place;
        if ((number & 1) === 1) this.#meets.push(step);
      } else if (place > (known & MOST_PLACES)) this.#met[step] = (known & ~MOST_PLACES) | place;
      else if (place < ((known >> FIRST_SHIFT) & MOST_PLACES))
        this.#met[step] = (this.#visit << VISIT_SHIFT) | (place << FIRST_SHIFT) | (known & MOST_PLACES);
    }
  }

  /** Adds what is to be tried of one level, in no order. `place` is that of this sieve in the list. */
  addAttempts(level: number, { from, to }: Sentence, said: Said, place: number, found: NumberStack): void {
    const { keyed, free, levels } = this.patterns;
    const first = levels[level] ?? 0;
    const end = levels[level + 1] ?? 0;
    if (first === end) return;
    if (this.#from < 0) return this.#addAlong(level, from, to, said, place, found);
    for (let next = 0; next < this.#later.size; next++) {
      const pattern = this.#later.get(next);
      if (pattern >= first && pattern < end && this.#canHold(pattern))
        this.#addPattern(pattern, from, to, said, place, found);
    }
    for (; this.#asked < this.#meets.size; this.#asked++) {
      const step = this.#meets.get(this.#asked);
      const last = keyed.starts[step + 1] ?? 0;
      for (let at = keyed.starts[step] ?? 0; at < last; at++) {
        const pattern = keyed.numbers[at] ?? 0;
        if (pattern >= end) this.#later.push(pattern);
        else if (pattern >= first && this.#canHold(pattern)) this.#addPattern(pattern, from, to, said, place, found);
      }
    }
    for (const pattern of free)
      if (pattern >= first && pattern < end) this.#addPattern(pattern, from, to, said, place, found);
  }

  /** The same for a long sentence: from every token, whatever it can begin. */
  #addAlong(level: number, from: number, to: number, said: Said, place: number, found: NumberStack): void {
    this.#leads ??= new PatternLeads(this.patterns);
    for (let at = from; at < to; at++)
      this.#leads.each(level, at, said, (pattern) => {
        if (!this.#canHold(pattern)) return;
        const rank = this.#rank(this.patterns.starts[pattern] ?? 0, at, said);
        if (rank >= 0) found.push(attemptOf(at, rank, place, pattern));
      });
  }

  /** Whether all needs of a pattern are met, each after the one before. */
  #canHold(pattern: number): boolean {
    const { starts, numbers } = this.patterns.needs;
    const end = starts[pattern + 1] ?? 0;
    const counts = this.#from >= 0;
    let at = -1;
    for (let next = starts[pattern] ?? 0; next < end; next++) {
      const known = this.#met[numbers[next] ?? 0] ?? 0;
      if (known >> VISIT_SHIFT !== this.#visit || (counts && (known & MOST_PLACES) <= at)) return false;
      const first = (known >> FIRST_SHIFT) & MOST_PLACES;
      at = first > at ? first : at + 1;
    }
    return true;
  }

  #addPattern(pattern: number, from: number, to: number, said: Said, place: number, found: NumberStack): void {
    const { starts, needs, program } = this.patterns;
    const start = starts[pattern] ?? 0;
    // It begins no later than where its first need was met last; where that need comes first, with that need
    const first = needs.starts[pattern] ?? 0;
    const need = first < (needs.starts[pattern + 1] ?? 0) ? (needs.numbers[first] ?? 0) : -1;
    const known = need < 0 ? 0 : (this.#met[need] ?? 0);
    const isFirst = known > 0 && program[start] === ((need << OPERATION_BITS) | STEP);
    const last = known > 0 ? from + (known & MOST_PLACES) + 1 : to;
    for (let at = isFirst ? from + ((known >> FIRST_SHIFT) & MOST_PLACES) : from; at < last; at++) {
      const rank = this.#rank(start, at, said);
      if (rank >= 0) found.push(attemptOf(at, rank, place, pattern));
    }
  }

  /** How a pattern can begin here: 0 by the word, 1 by its base, 2 and on by the topics of the token; -1 not at all. */
  #rank(program: number, at: number, said: Said): number {
    const text = said.texts[at] ?? 0;
    const base = said.bases[at] ?? 0;
    let best = -1;
    for (let place = program; ; place++) {
      const now = this.patterns.program[place] ?? END;
      const operation = now & OPERATION_MASK;
      if (operation === AT_START) continue;
      if (operation !== STEP && operation !== OPTIONAL) return best;
      const step = now >> OPERATION_BITS;
      if (text !== 0 && this.#begins(step, text)) return 0;
      if (base !== 0 && base !== text && this.#begins(step, base)) best = 1;
      else if (best !== 1) best = this.#rankByTopic(step, said.at[at] ?? none, best);
      if (operation === STEP) return best;
    }
  }

  #rankByTopic(step: number, hits: readonly Hit[], best: number): number {
    const { all, has } = this.patterns.steps;
    if (hits.length === 0 || ((has[step] ?? 0) & HAS_TOPICS) === 0) return best;
    const topics = all[step]?.topics ?? [];
    for (let hit = 0; hit < hits.length && (best < 0 || hit + 2 < best); hit++)
      if (topics.includes(hits[hit]?.topic ?? '')) return hit + 2;
    return best;
  }

  #begins(step: number, word: number): boolean {
    if (this.patterns.stepWords.has(step, word)) return true;
    const { all, has } = this.patterns.steps;
    if (((has[step] ?? 0) & HAS_PHRASES) === 0) return false;
    for (const phrase of all[step]?.phrases ?? []) if (phrase[0] === word) return true;
    return false;
  }
}
