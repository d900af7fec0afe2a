import type { Hit } from '../hit';
import type { Sentence } from '../tokens';
import type { NumberLists } from '../words/number-lists';
import { isKeyOf, offsetOf, stepOf } from './pattern-index';
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
  readonly #all: Uint16Array;
  #count = 0;
  /** Those of the steps met that are keys of patterns, the first `keyCount` of them. */
  readonly keys: Uint16Array;
  keyCount = 0;
  #from = 0;
  /** A bit stands for two to the power of this many tokens. */
  shift = 0;

  constructor(patterns: Patterns) {
    const count = patterns.steps.all.length;
    this.patterns = patterns;
    this.#met = new Int32Array(count);
    this.#all = new Uint16Array(count);
    this.keys = new Uint16Array(count);
  }

  /** Notes what one sentence says, and forgets the one before. */
  enter({ from, to }: Sentence, { texts, bases, at: hits }: Said): void {
    for (let at = 0; at < this.#count; at++) this.#met[this.#all[at] ?? 0] = 0;
    this.#count = 0;
    this.keyCount = 0;
    this.#from = from;
    this.shift = 0;
    while ((to - from - 1) >> this.shift >= BITS) this.shift++;
    const { stepsOfWord, words } = this.patterns;
    for (let at = from; at < to; at++) {
      const text = words[texts[at] ?? 0] ?? 0;
      const base = words[bases[at] ?? 0] ?? 0;
      if (text !== 0) this.#meetAll(stepsOfWord, text, at - from);
      if (base !== 0 && base !== text) this.#meetAll(stepsOfWord, base, at - from);
      for (const { topic } of hits[at] ?? none) this.meetTopic(topic, at);
    }
  }

  /** Notes a topic that is found later on. */
  meetTopic(topic: string, at: number): void {
    const list = this.patterns.topics.get(topic);
    if (list !== undefined) this.#meetAll(this.patterns.stepsOfTopic, list, at - this.#from);
  }

  #meetAll({ starts, numbers }: NumberLists, list: number, at: number): void {
    const met = this.#met;
    const { shift } = this;
    const end = starts[list + 1] ?? 0;
    for (let next = starts[list] ?? 0; next < end; next++) {
      const entry = numbers[next] ?? 0;
      const place = at - offsetOf(entry);
      if (place < 0) continue;
      const step = stepOf(entry);
      const known = met[step] ?? 0;
      met[step] = known | (1 << (place >> shift));
      if (known !== 0) continue;
      this.#all[this.#count++] = step;
      if (isKeyOf(entry)) this.keys[this.keyCount++] = step;
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
