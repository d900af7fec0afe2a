import { compiled } from 'virtual:lexicon';
import { FIRST_SHARED, MOST_SHARED } from '../words/form-signs';
import { wordHashOf } from '../words/word-hash';
import type { WordTree } from '../words/word-tree';

/** The words that patterns name, numbered from 1. */
export interface Terms {
  /** Their numbers, by their node in the lexicon; 0 for all other words. */
  readonly ofNodes: Uint16Array;
  readonly count: number;
}

const LONGEST_WORD = 256;

/** Enters front-coded words into the lexicon's tree. */
export function enterTerms(tree: WordTree, coded: string): Terms {
  const ofNodes = new Uint16Array(compiled.sizes.nodes + 1);
  const word = new Uint16Array(LONGEST_WORD);
  let count = 0;
  for (let at = 0; at < coded.length; ) {
    let length = coded.charCodeAt(at) - FIRST_SHARED;
    at++;
    for (let code = coded.charCodeAt(at); at < coded.length && !isShared(code); code = coded.charCodeAt(++at))
      word[length++] = code;
    count += 1;
    ofNodes[tree.enter(0, wordHashOf(word, length), word, 0, length)] = count;
  }
  return { ofNodes, count };
}

const isShared = (code: number): boolean => code >= FIRST_SHARED && code <= FIRST_SHARED + MOST_SHARED;
