import { ENDING_SIGNS, FIRST_SHARED, MOST_SHARED, OTHER_ENDINGS } from './form-signs';
import { nextHash } from './word-hash';
import type { WordTree } from './word-tree';

const SPACE = 32;
const LONGEST = 256;
const OTHER = OTHER_ENDINGS.charCodeAt(0);

/** Enters the coded forms of the word lists into the tree. By character code and without strings, for speed. */
export class FormLoader {
  readonly #tree: WordTree;
  readonly #endings: readonly (readonly string[])[];
  /** The place in `#endings` of a sign plus one; 0 is no such sign. */
  readonly #signs = new Uint8Array(128);
  readonly #form = new Uint16Array(LONGEST);

  constructor(tree: WordTree, endings: readonly string[]) {
    this.#tree = tree;
    this.#endings = endings.map((set) => set.split(','));
    for (let set = 0; set < ENDING_SIGNS.length; set++) this.#signs[ENDING_SIGNS.charCodeAt(set)] = set + 1;
  }

  /** Enters what stands in `coded` at `[from, to)`, all of one kind. */
  enter(coded: string, from: number, to: number, kind: number): void {
    for (let at = from; at < to; ) {
      let length = coded.charCodeAt(at) - FIRST_SHARED;
      at++;
      let code = at < to ? coded.charCodeAt(at) : FIRST_SHARED;
      while (!this.#endsStem(code)) {
        this.#form[length++] = code;
        at++;
        code = at < to ? coded.charCodeAt(at) : FIRST_SHARED;
      }
      const sign = code < 128 ? (this.#signs[code] ?? 0) : 0;
      if (sign > 0) at++;
      else if (code === OTHER) at += 3;
      const set = code === OTHER ? ENDING_SIGNS.length + Number.parseInt(coded.slice(at - 2, at), 36) : sign - 1;
      this.#enterStem(length, this.#endings[set], kind);
    }
  }

  #endsStem(code: number): boolean {
    if (code >= 128) return false;
    return (
      (code >= FIRST_SHARED && code <= FIRST_SHARED + MOST_SHARED) || (this.#signs[code] ?? 0) > 0 || code === OTHER
    );
  }

  /** The words before the last are entered once for all endings. */
  #enterStem(length: number, endings: readonly string[] | undefined, kind: number): void {
    let node = 0;
    let start = 0;
    let hash = 0;
    for (let at = 0; at < length; at++) {
      const code = this.#form[at] ?? 0;
      if (code === SPACE) {
        node = this.#tree.enter(node, hash, this.#form, start, at);
        start = at + 1;
        hash = 0;
      } else hash = nextHash(hash, code);
    }
    if (endings === undefined) {
      this.#tree.addValue(this.#tree.enter(node, hash, this.#form, start, length), kind);
      return;
    }
    for (let place = 0; place < endings.length; place++) {
      const ending = endings[place] ?? '';
      let parent = node;
      let first = start;
      let ended = hash;
      let end = length;
      for (let at = 0; at < ending.length; at++) {
        const code = ending.charCodeAt(at);
        this.#form[end] = code;
        // `type 1` and `type 1 s`: an ending may be a word of its own
        if (code === SPACE) {
          parent = this.#tree.enter(parent, ended, this.#form, first, end);
          first = end + 1;
          ended = 0;
        } else ended = nextHash(ended, code);
        end++;
      }
      this.#tree.addValue(this.#tree.enter(parent, ended, this.#form, first, end), kind);
    }
  }
}
