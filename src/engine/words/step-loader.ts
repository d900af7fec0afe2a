import { compiled } from 'virtual:lexicon';
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
import { nextHash } from './word-hash';
import type { WordTree } from './word-tree';

const SPACE = 32;
const OPEN = 40;
const DOT = 46;
const LESS = 60;
const QUESTION = 63;
const BRACKET = 91;
const BAR = 124;
const LONGEST_WORD = 256;
// A gap of one, two or three dots skips at most so many tokens
const gaps = [0, 1, 3, 8] as const;

/** Where `sign` is next in `[from, to)`, or `to`. */
export function endOf(text: string, sign: string, from: number, to: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 || at > to ? to : at;
}

/** Reads the steps of patterns, each body once. By character code and without strings, for speed. */
export class StepLoader {
  readonly #tree: WordTree;
  readonly #text: string;
  readonly #steps: Step[] = [];
  readonly #words: number[] = [];
  readonly #starts: number[] = [0];
  // Steps by the hash of their body, open addressing, with room for a step every few letters; and where the body of each stands in the text
  readonly #slots: Int32Array;
  readonly #bodies: number[] = [];
  readonly #codes = new Uint16Array(LONGEST_WORD);
  /** Numbers of the words, by their node in the lexicon. */
  readonly numbers = new Uint16Array(compiled.sizes.nodes + 1);
  wordCount = 0;

  constructor(tree: WordTree, text: string) {
    this.#tree = tree;
    this.#text = text;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(text.length / 4 + 8)));
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
      if (code === SPACE) continue;
      const closing = code === OPEN ? ')' : code === BRACKET ? ']' : code === LESS ? '>' : ' ';
      let end = endOf(text, closing, at, to);
      if (closing === ' ') {
        const optional = text.charCodeAt(end - 1) === QUESTION;
        program.push(this.#plain(at, optional ? end - 1 : end, optional));
      } else {
        const optional = end + 1 < to && text.charCodeAt(end + 1) === QUESTION;
        program.push(this.#bracketed(code, at, end, optional));
        if (optional) end++;
      }
      at = end;
    }
  }

  #plain(from: number, to: number, optional: boolean): number {
    if (this.#text.charCodeAt(from) === DOT) return ((gaps[to - from] ?? 0) << OPERATION_BITS) | GAP;
    return (this.#step(from, to) << OPERATION_BITS) | (optional ? OPTIONAL : STEP);
  }

  #bracketed(open: number, from: number, end: number, optional: boolean): number {
    if (open === LESS && this.#text.startsWith('<start>', from)) return AT_START;
    if (open === LESS && this.#text.startsWith('<end>', from)) return AT_END;
    const step = open === OPEN ? this.#step(from + 1, end) : this.#step(from, end + 1);
    return (step << OPERATION_BITS) | (optional ? OPTIONAL : STEP);
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
    let phrases = none;
    let topics = noTopics;
    const bar = text.charCodeAt(from - 1) === OPEN ? BAR : 0; // Only brackets hold alternatives
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === BRACKET || code === LESS) {
        const end = endOf(text, '|', at, to);
        topics = [...topics, text.slice(at + 1, end - 1)];
        at = end;
        continue;
      }
      let phrase: number[] | undefined;
      for (;;) {
        let length = 0;
        let hash = 0;
        for (let sign = text.charCodeAt(at); at < to && sign !== bar && sign !== SPACE; sign = text.charCodeAt(++at)) {
          this.#codes[length++] = sign;
          hash = nextHash(hash, sign);
        }
        const word = this.#word(hash, length);
        const goesOn = at < to && text.charCodeAt(at) === SPACE;
        if (goesOn) phrase ??= [];
        if (phrase === undefined) this.#words.push(word);
        else phrase.push(word);
        if (!goesOn) break;
        at++;
      }
      if (phrase !== undefined) phrases = [...phrases, phrase];
    }
    this.#starts.push(this.#words.length);
    return this.#steps.push({ phrases, topics }) - 1;
  }

  #word(hash: number, length: number): number {
    const node = this.#tree.enter(0, hash, this.#codes, 0, length);
    const known = this.numbers[node] ?? 0;
    if (known !== 0) return known;
    this.wordCount += 1;
    this.numbers[node] = this.wordCount;
    return this.wordCount;
  }
}

const none: Step['phrases'] = [];
const noTopics: Step['topics'] = [];
