import { nextHash } from './word-hash';
import type { WordTree } from './word-tree';

const SPACE = 32;

/** Enters all forms of a word, after the words before it, into the tree. By character code and without strings, for speed. */
export class FormLoader {
  readonly #tree: WordTree;
  readonly #endings: readonly (readonly string[])[];

  /** `endings`: sets of endings, each joined by commas. */
  constructor(tree: WordTree, endings: readonly string[]) {
    this.#tree = tree;
    this.#endings = endings.map((set) => set.split(','));
  }

  /**
   * Enters the word of the first `length` codes, whose hash is `hash`, with each ending of a set, as what the words up
   * to `parent` go on with. The endings are written behind the word in `codes`.
   */
  enter(parent: number, hash: number, codes: Uint16Array, length: number, endings: number, kind: number): void {
    const set = this.#endings[endings] ?? none;
    // Most words have no endings
    if (endings === 0) {
      this.#tree.addValue(this.#tree.enter(parent, hash, codes, 0, length), kind);
      return;
    }
    for (let place = 0; place < set.length; place++) {
      const ending = set[place] ?? '';
      let node = parent;
      let first = 0;
      let ended = hash;
      let end = length;
      for (let at = 0; at < ending.length; at++) {
        const code = ending.charCodeAt(at);
        codes[end] = code;
        // `type 1` and `type 1 s`: an ending may be a word of its own
        if (code === SPACE) {
          node = this.#tree.enter(node, ended, codes, first, end);
          first = end + 1;
          ended = 0;
        } else ended = nextHash(ended, code);
        end++;
      }
      this.#tree.addValue(this.#tree.enter(node, ended, codes, first, end), kind);
    }
  }
}

const none: readonly string[] = [];
