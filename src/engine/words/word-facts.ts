import { curses, isOdd } from '../signals/disguise-signs';
import { beginsNumber } from '../signals/number-words';
import { languageSigns } from './language-words';
import { kindsOf, type Lexicon } from './lexicon';

/** What is asked of every word of a draft and hangs on the word alone, as bits beside those of `languageSigns`. */
export const BASE_IS_ENGLISH = 32;
/** An age, a bed, a class or the like can begin with it. */
export const COUNTS = 64;
export const CURSES = 128;
/** Letters that stand for others, or too many of one. */
export const ODD = 256;
/** In no list but that of the everyday words, and no phrase begins with it. */
export const SILENT = 512;
const ASKED = 1024;

/** Remembers the facts about words of the lexicon, by their nodes; other words are a draft's own and leave no trace. */
export class WordFacts {
  readonly #lexicon: Lexicon;
  readonly #known: Uint16Array;

  /** `nodes`: how many the lexicon can have. */
  constructor(lexicon: Lexicon, nodes: number) {
    this.#lexicon = lexicon;
    this.#known = new Uint16Array(nodes + 1);
  }

  of(word: string, node: number): number {
    if (node === 0) return factsOf(word) | SILENT;
    const known = this.#known[node] ?? 0;
    if (known !== 0) return known;
    const facts = factsOf(word) | (this.#isSilent(node) ? SILENT : 0) | ASKED;
    this.#known[node] = facts;
    return facts;
  }

  #isSilent(node: number): boolean {
    if (this.#lexicon.tree.goesOn(node)) return false;
    return kindsOf(this.#lexicon, node).every(({ topic }) => topic === 'common');
  }
}

const factsOf = (word: string): number =>
  languageSigns(word) | (beginsNumber(word) ? COUNTS : 0) | (curses(word) ? CURSES : 0) | (isOdd(word) ? ODD : 0);
