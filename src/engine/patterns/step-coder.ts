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

/** Codes the steps of patterns, the same way for reading and for writing: single words, phrases, topics. */
export class StepCoder {
  /** The single words, by rising numbers; the first `wordCount` count. */
  words = new Int32Array(512);
  wordCount = 0;
  phrases: readonly (readonly number[])[] = [];
  topics: readonly number[] = [];
  readonly #coder: SymbolCoder;
  readonly #wordModel: SymbolModel;
  readonly #morePhrases: SymbolModel;
  readonly #phraseModel: SymbolModel;
  readonly #moreTopics: SymbolModel;
  readonly #topicModel: SymbolModel;

  /** At most 256 topics. */
  constructor(coder: SymbolCoder) {
    this.#coder = coder;
    this.#wordModel = numberModel(coder, PLACES * SCALES);
    this.#morePhrases = coder.model(2, COUNTS);
    this.#phraseModel = numberModel(coder, PLACES * SCALES);
    this.#moreTopics = coder.model(2, COUNTS);
    this.#topicModel = coder.model(TOPICS, 1);
  }

  /** Goes on to the next step: the one wanted, when writing. */
  next(wanted?: StepParts): void {
    this.#nextWords(wanted?.words);
    let phrases = noPhrases;
    while (this.#hasMore(this.#morePhrases, wanted && phrases.length < wanted.phrases.length))
      phrases = [...phrases, this.#phrase(wanted?.phrases[phrases.length])];
    let topics = noTopics;
    while (this.#hasMore(this.#moreTopics, wanted && topics.length < wanted.topics.length))
      topics = [...topics, this.#namedTopic(wanted?.topics[topics.length])];
    this.phrases = phrases;
    this.topics = topics;
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

  #hasMore(model: SymbolModel, wanted: boolean | undefined): boolean {
    const count = Math.min(this.wordCount, COUNTS - 1);
    return this.#coder.symbol(model, count, wanted === undefined ? undefined : wanted ? 1 : 0) === 1;
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

  #namedTopic(wanted: number | undefined): number {
    return this.#coder.symbol(this.#topicModel, 0, wanted);
  }
}

const noPhrases: StepParts['phrases'] = [];
const noTopics: StepParts['topics'] = [];
