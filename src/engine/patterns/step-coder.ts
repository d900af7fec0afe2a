import { codeNumber, numberModel, SCALES, scaleOf } from '../packed/code-number.ts';
import type { SymbolCoder } from '../packed/symbol-coder';
import type { SymbolModel } from '../packed/symbol-model';

/** A step to be written: words by rising numbers, phrases by those of their words, topics as places in their list. */
export interface StepParts {
  readonly words: readonly number[];
  readonly phrases: readonly (readonly number[])[];
  readonly topics: readonly number[];
}

const TOPICS = 256;
const PLACES = 2;
const COUNTS = 16;
const HAS_PHRASES = 1;
const HAS_TOPICS = 2;

/** Codes the steps of patterns, the same way for reading and for writing: single words, phrases, topics. */
export class StepCoder {
  /** The single words, by rising numbers; the first `wordCount` count. */
  readonly words: number[] = [];
  wordCount = 0;
  phrases: readonly (readonly number[])[] = [];
  topics: readonly number[] = [];
  readonly #coder: SymbolCoder;
  readonly #wordModel: SymbolModel;
  readonly #shapes: SymbolModel;
  readonly #counts: SymbolModel;
  readonly #phraseModel: SymbolModel;
  readonly #topicModel: SymbolModel;

  /** At most 256 topics. */
  constructor(coder: SymbolCoder) {
    this.#coder = coder;
    this.#wordModel = numberModel(coder, PLACES * SCALES);
    this.#shapes = coder.model(4, COUNTS);
    this.#counts = numberModel(coder, 2);
    this.#phraseModel = numberModel(coder, PLACES * SCALES);
    this.#topicModel = coder.model(TOPICS, 1);
  }

  /** Goes on to the next step: the one wanted, when writing. */
  next(wanted?: StepParts): void {
    this.#nextWords(wanted?.words);
    // Most steps have neither phrases nor topics
    const has = wanted && (wanted.phrases.length > 0 ? HAS_PHRASES : 0) + (wanted.topics.length > 0 ? HAS_TOPICS : 0);
    const shape = this.#coder.symbol(this.#shapes, Math.min(this.wordCount, COUNTS - 1), has);
    this.phrases = (shape & HAS_PHRASES) > 0 ? this.#phrases(wanted?.phrases) : noPhrases;
    this.topics = (shape & HAS_TOPICS) > 0 ? this.#topics(wanted?.topics) : noTopics;
  }

  /** Each word by how far it is from the one before, and 0 at the end. */
  #nextWords(wanted: StepParts['words'] | undefined): void {
    let last = 0;
    let at = 0;
    for (; ; at++) {
      const place = at < PLACES ? at : PLACES - 1;
      const distance = wanted && (at < wanted.length ? (wanted[at] ?? 0) - last : 0);
      const further = codeNumber(this.#coder, this.#wordModel, place * SCALES + scaleOf(last), distance);
      if (further === 0) break;
      last += further;
      this.words[at] = last;
    }
    this.wordCount = at;
  }

  #phrases(wanted: StepParts['phrases'] | undefined): StepParts['phrases'] {
    const count = 1 + codeNumber(this.#coder, this.#counts, 0, wanted && wanted.length - 1);
    const phrases: (readonly number[])[] = [];
    while (phrases.length < count) phrases.push(this.#phrase(wanted?.[phrases.length]));
    return phrases;
  }

  #topics(wanted: StepParts['topics'] | undefined): StepParts['topics'] {
    const count = 1 + codeNumber(this.#coder, this.#counts, 1, wanted && wanted.length - 1);
    const topics: number[] = [];
    while (topics.length < count) topics.push(this.#coder.symbol(this.#topicModel, 0, wanted?.[topics.length]));
    return topics;
  }

  /** The words of a phrase by their numbers, and 0 at the end. */
  #phrase(wanted: readonly number[] | undefined): readonly number[] {
    const words: number[] = [];
    for (let last = 0; ; ) {
      const place = words.length < PLACES ? words.length : PLACES - 1;
      const next = wanted && (wanted[words.length] ?? 0);
      last = codeNumber(this.#coder, this.#phraseModel, place * SCALES + scaleOf(last), next);
      if (last === 0) return words;
      words.push(last);
    }
  }
}

const noPhrases: StepParts['phrases'] = [];
const noTopics: StepParts['topics'] = [];
