import type { Hit } from '../hit';
import type { Sentence } from '../tokens';
import type { NumberLists } from '../words/number-lists';
import { levelOf, listOf, MOST_LEVELS, offsetOf, stepOf } from './pattern-index';
import {
  ASK_SIZE,
  AT_SENTENCE,
  BY_KEY,
  BY_OTHER,
  beginsOf,
  farthestOf,
  leastOf,
  mostOf,
  NONE,
  nearestOf,
  otherOf,
} from './pattern-needs';
import type { Patterns } from './patterns';

/** What a draft says, as patterns look at it: the nodes of its words in the lexicon, and the hits at each token. */
export interface Said {
  readonly texts: Int32Array;
  readonly bases: Int32Array;
  readonly at: readonly (readonly Hit[])[];
}

// The places of a sentence are the bits of one number; in a longer sentence a bit stands for 2, 4, … tokens
const BITS = 32;
const none: readonly Hit[] = [];

/**
 * Most patterns lack something in most sentences. So every sentence is asked first which steps its words and topics can
 * meet, and where; a pattern is followed only where its two rarest steps stand as far apart as it lets them.
 */
export class PatternSieve {
  readonly patterns: Patterns;
  /** Where each step is met, a bit for each place: all that is asked of most patterns. */
  readonly #met: Int32Array;
  /** The sentence in which each list of patterns was called last. */
  readonly #calledIn: Int32Array;
  #sentence = 0;
  /** The lists of each level that this sentence calls, as many of each as `counts` says. */
  readonly called: readonly Uint16Array[];
  readonly counts = new Int32Array(MOST_LEVELS);
  #from = 0;
  /** A bit stands for two to the power of this many tokens. */
  shift = 0;

  constructor(patterns: Patterns) {
    const lists = patterns.keySteps.length;
    this.patterns = patterns;
    this.#met = new Int32Array(patterns.steps.all.length);
    this.#calledIn = new Int32Array(lists);
    this.called = patterns.levels.map(() => new Uint16Array(lists));
  }

  /** Notes what one sentence says, and forgets the one before. */
  enter({ from, to }: Sentence, { texts, bases, at: hits }: Said): void {
    this.#met.fill(0);
    this.counts.fill(0);
    this.#sentence += 1;
    this.#from = from;
    this.shift = 0;
    while ((to - from - 1) >> this.shift >= BITS) this.shift++;
    const { stepsOfWord, callsOfWord, words } = this.patterns;
    for (let at = from; at < to; at++) {
      const text = words[texts[at] ?? 0] ?? 0;
      const base = words[bases[at] ?? 0] ?? 0;
      if (text !== 0) this.#meet(stepsOfWord, callsOfWord, text, at - from);
      if (base !== text && base !== 0) this.#meet(stepsOfWord, callsOfWord, base, at - from);
      for (const { topic } of hits[at] ?? none) this.meetTopic(topic, at);
    }
  }

  /** Notes a topic that is found later on. */
  meetTopic(topic: string, at: number): void {
    const { topics, stepsOfTopic, callsOfTopic } = this.patterns;
    const list = topics.get(topic);
    if (list !== undefined) this.#meet(stepsOfTopic, callsOfTopic, list, at - this.#from);
  }

  /**
   * Nothing in the first loop hangs on what it finds: there are hundreds of entries, and a wrong guess of the processor
   * costs more than one of them. A bit too many, of a phrase that would begin before the sentence, does no harm.
   */
  #meet(steps: NumberLists, calls: NumberLists, list: number, at: number): void {
    const met = this.#met;
    const { shift } = this;
    const end = steps.starts[list + 1] ?? 0;
    for (let next = steps.starts[list] ?? 0; next < end; next++) {
      const entry = steps.numbers[next] ?? 0;
      const step = stepOf(entry);
      met[step] = (met[step] ?? 0) | (1 << ((at - offsetOf(entry)) >> shift));
    }
    const last = calls.starts[list + 1] ?? 0;
    for (let next = calls.starts[list] ?? 0; next < last; next++) {
      const call = calls.numbers[next] ?? 0;
      const own = listOf(call);
      if (this.#calledIn[own] === this.#sentence) continue;
      this.#calledIn[own] = this.#sentence;
      const level = levelOf(call);
      const count = this.counts[level] ?? 0;
      const called = this.called[level];
      if (called !== undefined) called[count] = own;
      this.counts[level] = count + 1;
    }
  }

  /** Where a step is met. */
  placesOf(step: number): number {
    return this.#met[step] ?? 0;
  }

  /** The places where a pattern can begin, as far as its needs tell; 0 when it can nowhere. `keys`: where its key is. */
  begins(place: number, keys: number): number {
    const { asks } = this.patterns;
    const ask = asks[place * ASK_SIZE] ?? 0;
    const other = otherOf(ask);
    const others = other === NONE ? -1 : (this.#met[other] ?? 0);
    if (others === 0) return 0;
    const distances = asks[place * ASK_SIZE + 1] ?? 0;
    const { shift } = this;
    let found = 0;
    for (let rest = keys; rest !== 0; rest &= rest - 1) {
      const at = BITS - 1 - Math.clz32(rest & -rest);
      if (other !== NONE) {
        const far = at + upward(farthestOf(distances), shift);
        if ((others & range(at + (nearestOf(distances) >> shift), far)) === 0) continue;
      }
      found |= range(at - upward(mostOf(distances), shift), at - (leastOf(distances) >> shift));
    }
    const first = beginsOf(ask);
    if (first === BY_KEY) return found & keys;
    if (first === BY_OTHER) return found & others;
    return first === AT_SENTENCE ? found & 1 : found;
  }

  /** Whether all that a pattern needs is somewhere in the sentence. */
  canHold(pattern: number): boolean {
    const { key, other } = this.patterns.needs;
    const one = key[pattern] ?? NONE;
    const two = other[pattern] ?? NONE;
    return (one === NONE || this.#met[one] !== 0) && (two === NONE || this.#met[two] !== 0);
  }
}

/** How many places away something that is `tokens` away can be at most. */
const upward = (tokens: number, shift: number): number => (shift === 0 ? tokens : (tokens >> shift) + 1);

/** The bits from one place to another, as far as there are such places. */
function range(first: number, last: number): number {
  if (last < 0 || first >= BITS || last < first) return 0;
  return (first <= 0 ? -1 : -1 << first) & (last >= BITS - 1 ? -1 : -1 >>> (BITS - 1 - last));
}
