import { nextHash } from '../words/word-hash';
import {
  AT_END,
  AT_START,
  GAP,
  HAS_PHRASES,
  HAS_TOPICS,
  OPERATION_BITS,
  OPTIONAL,
  STEP,
  type Step,
  type Steps,
} from './pattern-program';
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
  WORD_SIGNS,
} from './pattern-signs';

const codeOf = (sign: string): number => sign.charCodeAt(0);
const open = codeOf(OPEN);
const start = codeOf(START);
const missing = codeOf(MISSING);
const between = codeOf(BETWEEN);
const topic = codeOf(OPEN_TOPIC);
const gaps = GAPS.map(codeOf);
/** How many tokens each gap skips at most. */
const gapSizes = [1, 3, 8] as const;
const base = WORD_SIGNS.length;
const values = new Uint8Array(128);
for (let value = 0; value < base; value++) values[WORD_SIGNS.charCodeAt(value)] = value;

/** Reads the steps of patterns, each body once. By character code and hardly with strings, for speed. */
export class StepLoader {
  readonly #text: string;
  #at = 0;
  readonly #steps: Step[] = [];
  readonly #words: number[] = [];
  readonly #starts: number[] = [0];
  // Steps by the hash of their body, open addressing, with room for one every few signs; and where each body stands
  readonly #slots: Int32Array;
  readonly #bodies: number[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(text.length / 2 + 8)));
  }

  steps(): Steps {
    const words = { starts: Int32Array.from(this.#starts), numbers: Int32Array.from(this.#words) };
    const has = Uint8Array.from(
      this.#steps,
      ({ phrases, topics }) => (phrases.length > 0 ? HAS_PHRASES : 0) | (topics.length > 0 ? HAS_TOPICS : 0),
    );
    return { all: this.#steps, has, words };
  }

  /** Adds the operations of the pattern that stands at `[from, to)`. */
  write(from: number, to: number, program: number[]): void {
    const text = this.#text;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === open) {
        const end = text.indexOf(CLOSE, at);
        const optional = end + 1 < to && text.charCodeAt(end + 1) === missing;
        program.push((this.#step(at + 1, end) << OPERATION_BITS) | (optional ? OPTIONAL : STEP));
        at = optional ? end + 1 : end;
        continue;
      }
      const gap = gaps.indexOf(code);
      if (gap >= 0) program.push(((gapSizes[gap] ?? 0) << OPERATION_BITS) | GAP);
      else program.push(code === start ? AT_START : AT_END);
    }
  }

  /** The number of the step whose body stands at `[from, to)`. */
  #step(from: number, to: number): number {
    const text = this.#text;
    let hash = 0;
    for (let at = from; at < to; at++) hash = nextHash(hash, text.charCodeAt(at));
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let known = this.#slots[slot] ?? 0; known !== 0; known = this.#slots[slot] ?? 0) {
      if (this.#isBody(known - 1, from, to)) return known - 1;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#steps.length + 1;
    this.#bodies.push(from, to);
    return this.#read(from, to);
  }

  #isBody(step: number, from: number, to: number): boolean {
    const known = this.#bodies[step * 2] ?? 0;
    if ((this.#bodies[step * 2 + 1] ?? 0) - known !== to - from) return false;
    for (let at = 0; at < to - from; at++)
      if (this.#text.charCodeAt(known + at) !== this.#text.charCodeAt(from + at)) return false;
    return true;
  }

  #read(from: number, to: number): number {
    const text = this.#text;
    let phrases = noPhrases;
    let topics = noTopics;
    for (this.#at = from; this.#at < to; ) {
      if (text.charCodeAt(this.#at) === topic) {
        const end = text.indexOf(CLOSE_TOPIC, this.#at);
        topics = [...topics, text.slice(this.#at + 1, end)];
        this.#at = end + 1;
        continue;
      }
      const word = this.#word();
      if (this.#at >= to || text.charCodeAt(this.#at) !== between) {
        this.#words.push(word);
        continue;
      }
      const phrase = [word];
      while (this.#at < to && text.charCodeAt(this.#at) === between) {
        this.#at++;
        phrase.push(this.#word());
      }
      phrases = [...phrases, phrase];
    }
    this.#starts.push(this.#words.length);
    return this.#steps.push({ phrases, topics }) - 1;
  }

  /** Reads the number of a word; those in the text begin at 0. */
  #word(): number {
    const first = this.#value();
    if (first < SHORT_WORDS) return first + 1;
    if (first < LONG_WORDS) return SHORT_WORDS + (first - SHORT_WORDS) * base + this.#value() + 1;
    const long = ((first - LONG_WORDS) * base + this.#value()) * base + this.#value();
    return SHORT_WORDS + (LONG_WORDS - SHORT_WORDS) * base + long + 1;
  }

  #value(): number {
    return values[this.#text.charCodeAt(this.#at++)] ?? 0;
  }
}

const noPhrases: Step['phrases'] = [];
const noTopics: Step['topics'] = [];
