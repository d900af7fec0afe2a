import type { Hits } from '../hit';
import type { Sentence } from '../tokens';
import type { Spoken } from '../words/spoken';
import { matchOrder } from './match-order';
import { PatternFollower } from './pattern-follower';
import { PatternLeads } from './pattern-leads';
import { PatternSieve } from './pattern-sieve';
import type { Patterns } from './patterns';

/** A pattern found at tokens `[from, to)`, and its place in the order of the sentence. */
export interface Match {
  readonly order: number;
  readonly topic: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

// In a sentence of more tokens the sieve hardly tells places apart
const LONGEST_SIEVED = 128;
const BITS = 32;

const sieves = new WeakMap<Patterns, PatternSieve>();
const leads = new WeakMap<Patterns, PatternLeads>();

/** The one made for these patterns before, or a new one: they cost time to make, and keep nothing of a draft. */
function madeFor<Made>(patterns: Patterns, known: WeakMap<Patterns, Made>, make: (patterns: Patterns) => Made): Made {
  const made = known.get(patterns) ?? make(patterns);
  known.set(patterns, made);
  return made;
}

/** Finds the patterns of one language in the sentences of one draft. */
export class PatternMatcher {
  readonly levels: number;
  readonly #patterns: Patterns;
  readonly #sieve: PatternSieve;
  readonly #follower: PatternFollower;
  #from = 0;
  #to = 0;

  constructor(patterns: Patterns, { texts, bases }: Spoken, hits: Hits) {
    const said = { texts, bases, at: hits.at };
    this.levels = patterns.levels.length - 1;
    this.#patterns = patterns;
    this.#sieve = madeFor(patterns, sieves, () => new PatternSieve(patterns));
    this.#follower = new PatternFollower(patterns, said);
  }

  enter(sentence: Sentence): void {
    this.#from = sentence.from;
    this.#to = sentence.to;
    this.#sieve.enter(sentence, this.#follower.said);
    this.#follower.enter(sentence);
  }

  meetTopic(topic: string, at: number): void {
    this.#sieve.meetTopic(topic, at);
  }

  /** Adds what one level finds, in no order. `language` is the place of this matcher in the list. */
  addMatches(level: number, language: number, found: Match[]): void {
    const { levels, keyed, keySteps, free } = this.#patterns;
    const first = levels[level] ?? 0;
    const end = levels[level + 1] ?? 0;
    if (first === end) return;
    if (this.#to - this.#from > LONGEST_SIEVED) {
      this.#matchAlong(level, language, found);
      return;
    }
    const called = this.#sieve.called[level];
    const count = called === undefined ? 0 : (this.#sieve.counts[level] ?? 0);
    for (let at = 0; at < count; at++) {
      const list = called?.[at] ?? 0;
      const places = this.#sieve.placesOf(keySteps[list] ?? 0);
      const last = keyed.starts[list + 1] ?? 0;
      for (let next = keyed.starts[list] ?? 0; next < last; next++) {
        const begins = this.#sieve.begins(next, places);
        if (begins !== 0) this.#tryAll(keyed.numbers[next] ?? 0, begins, language, found);
      }
    }
    for (const pattern of free) if (pattern >= first && pattern < end) this.#tryAll(pattern, -1, language, found);
  }

  /** Tries a pattern at each of the places that the bits of a number stand for. */
  #tryAll(pattern: number, begins: number, language: number, found: Match[]): void {
    const { shift } = this.#sieve;
    for (let rest = begins; rest !== 0; rest &= rest - 1) {
      const first = this.#from + ((BITS - 1 - Math.clz32(rest & -rest)) << shift);
      const last = Math.min(this.#to, first + (1 << shift));
      for (let at = first; at < last; at++) this.#try(pattern, at, language, found);
    }
  }

  #try(pattern: number, from: number, language: number, found: Match[]): void {
    const to = this.#follower.end(pattern, from);
    if (to <= from) return;
    const rank = this.#follower.rank(pattern, from);
    const { topic, value } = this.#patterns.all[pattern] ?? {};
    if (rank < 0 || topic === undefined || value === undefined) return;
    found.push({ order: matchOrder(from, rank, language, pattern), topic, value, from, to });
  }

  /** The same for a long sentence: from every token, whatever it can begin. */
  #matchAlong(level: number, language: number, found: Match[]): void {
    const lead = madeFor(this.#patterns, leads, () => new PatternLeads(this.#patterns));
    for (let at = this.#from; at < this.#to; at++)
      lead.each(level, at, this.#follower.said, (pattern) => {
        if (this.#sieve.canHold(pattern)) this.#try(pattern, at, language, found);
      });
  }
}
