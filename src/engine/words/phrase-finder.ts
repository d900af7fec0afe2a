import { enterPhrase } from './lexicon';
import { nextHash } from './word-hash';
import { WordTree } from './word-tree';

const SPACE = 32;
const none: readonly number[] = [];

/** Finds fixed phrases in folded text, in one pass and whatever stands between their words: spaces, signs, line breaks. */
export class PhraseFinder {
  readonly #tree: WordTree;

  /** Phrases are folded words, apart by one space. */
  constructor(groups: readonly (readonly string[])[]) {
    const phrases = groups.flat().filter((phrase) => phrase !== '');
    this.#tree = new WordTree({
      nodes: phrases.reduce((sum, phrase) => sum + phrase.split(' ').length, 0),
      letters: phrases.reduce((sum, phrase) => sum + phrase.length, 0),
      entries: phrases.length,
    });
    for (const [group, own] of groups.entries()) {
      for (const phrase of own) {
        const codes = Uint16Array.from({ length: phrase.length }, (_, at) => phrase.charCodeAt(at));
        if (phrase !== '') this.#tree.addValue(enterPhrase(this.#tree, codes, codes.length), group);
      }
    }
  }

  /** The groups of which the text holds a phrase, once for each phrase. */
  groupsIn(text: string): readonly number[] {
    const found: number[] = [];
    // Where phrases have come that the words before began
    let open: readonly number[] = none;
    let start = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : SPACE;
      if (isWordSign(code, text, at)) {
        hash = nextHash(hash, code);
        continue;
      }
      if (at > start) open = this.#goOn(open, hash, text, start, at, found);
      start = at + 1;
      hash = 0;
    }
    return found;
  }

  #goOn(
    open: readonly number[],
    hash: number,
    text: string,
    from: number,
    to: number,
    found: number[],
  ): readonly number[] {
    let next = none;
    for (let place = -1; place < open.length; place++) {
      const node = this.#tree.find(place < 0 ? 0 : (open[place] ?? 0), hash, text, from, to);
      if (node === 0) continue;
      for (let entry = this.#tree.first(node); entry !== 0; entry = this.#tree.next(entry))
        found.push(this.#tree.value(entry));
      if (this.#tree.goesOn(node)) next = [...next, node];
    }
    return next;
  }
}

/** Signs beyond ASCII that are no letters, such as half an emoji, belong to no word either. */
function isWordSign(code: number, text: string, at: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  const isLow = code >= 0xdc00 && code < 0xe000;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(isLow ? at - 1 : at) ?? SPACE));
}
