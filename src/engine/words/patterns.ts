import { compiled } from 'virtual:lexicon';
import { enterPhrase, type Lexicon } from './lexicon';
import { indexOf, type PatternIndex } from './pattern-index';
import { AT_END, AT_START, END, GAP, OPERATION_BITS, OPTIONAL, type Pattern, STEP, type Step } from './pattern-program';

/** All patterns in flat arrays, and where to look for what. */
export interface Patterns extends PatternIndex {
  /** In the order of the levels: a pattern may name topics found before it. */
  readonly all: readonly Pattern[];
  /** How many patterns stand before each level, and all of them at last. */
  readonly levels: readonly number[];
  readonly program: Int32Array;
  readonly steps: readonly Step[];
  /** Numbers of the words, by their node in the lexicon; 0 is a word that no pattern names. */
  readonly words: Int32Array;
}

const gaps: Readonly<Record<string, number>> = { '.': 1, '..': 3, '...': 8 };
const codes = new Uint16Array(256);
let loaded: Patterns | undefined;

/** The patterns of the word lists, loaded at the first call. Their words join the lexicon's. */
export function patterns(lexicon: Lexicon): Patterns {
  loaded ??= new Loader(lexicon).load();
  return loaded;
}

class Loader {
  readonly #lexicon: Lexicon;
  readonly #all: Pattern[] = [];
  readonly #program: number[] = [];
  readonly #steps: Step[] = [];
  readonly #known: readonly [Map<string, number>, Map<string, number>] = [new Map(), new Map()];
  readonly #words = new Int32Array(compiled.sizes.nodes + 1);
  #wordCount = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  load(): Patterns {
    const levels: number[] = [];
    let before = '';
    for (const line of compiled.patterns.split('\n')) {
      const [level = '0', topic = '0', language = '', source = '', value = ''] = line.split('\t');
      if (source === '') continue;
      if (level !== before) levels.push(this.#all.length);
      before = level;
      const pattern = {
        topic: compiled.topics[Number(topic)] ?? '',
        value,
        language: language === 'n' ? 0 : 1,
        program: this.#program.length,
      } as const;
      this.#all.push(pattern);
      this.#write(source, pattern.language);
    }
    levels.push(this.#all.length);
    const parts = { all: this.#all, program: Int32Array.from(this.#program), steps: this.#steps };
    return { ...parts, levels, words: this.#words, ...indexOf(parts, this.#wordCount) };
  }

  #write(source: string, language: 0 | 1): void {
    for (const [part] of source.matchAll(/\([^)]*\)\??|\[[^\]]*\]\??|<[^>]*>\??|[^\s]+/g)) {
      const optional = part.endsWith('?');
      const body = optional ? part.slice(0, -1) : part;
      const gap = gaps[body];
      if (gap !== undefined) this.#program.push((gap << OPERATION_BITS) | GAP);
      else if (body === '<start>') this.#program.push(AT_START);
      else if (body === '<end>') this.#program.push(AT_END);
      else this.#program.push((this.#step(body, language) << OPERATION_BITS) | (optional ? OPTIONAL : STEP));
    }
    this.#program.push(END);
  }

  #step(body: string, language: 0 | 1): number {
    const known = this.#known[language].get(body);
    if (known !== undefined) return known;
    const words: number[] = [];
    const phrases: number[][] = [];
    const topics: string[] = [];
    for (const part of body.startsWith('(') ? body.slice(1, -1).split('|') : [body]) {
      if (part.startsWith('[') || part.startsWith('<')) topics.push(part.slice(1, -1));
      else if (part.includes(' ')) phrases.push(part.split(' ').map((word) => this.#word(word)));
      else words.push(this.#word(part));
    }
    this.#known[language].set(body, this.#steps.length);
    return this.#steps.push({ language, words, phrases, topics }) - 1;
  }

  #word(word: string): number {
    for (let at = 0; at < word.length; at++) codes[at] = word.charCodeAt(at);
    const node = enterPhrase(this.#lexicon.tree, codes, word.length);
    if (this.#words[node] === 0) this.#words[node] = ++this.#wordCount;
    return this.#words[node] ?? 0;
  }
}
