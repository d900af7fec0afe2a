import { compiled } from 'virtual:lexicon';
import type { Language } from '../draft';
import type { Lexicon } from '../words/lexicon';
import { indexOf, type PatternIndex } from './pattern-index';
import { loadPatterns } from './pattern-loader';
import type { Pattern, Steps } from './pattern-program';

/** All patterns of one language in flat arrays, and where to look for what. */
export interface Patterns extends PatternIndex {
  /** In the order of the levels: a pattern may name topics found before it. */
  readonly all: readonly Pattern[];
  /** How many patterns stand before each level, and all of them at last. */
  readonly levels: readonly number[];
  readonly program: Int32Array;
  /** Where the program of each pattern begins. */
  readonly starts: Int32Array;
  readonly steps: Steps;
  /** Numbers of the words, by their node in the lexicon; 0 is a word that no pattern names. */
  readonly words: Uint16Array;
}

const loaded: Partial<Record<Language, Patterns>> = {};

/** The patterns of one language, loaded when it is met first. */
export function patterns(lexicon: Lexicon, language: Language): Patterns {
  const known = loaded[language] ?? load(lexicon, language);
  loaded[language] = known;
  return known;
}

function load({ vocabularies }: Lexicon, language: Language): Patterns {
  const { ofNodes, count } = vocabularies[language];
  const parts = loadPatterns(compiled.patterns[language], compiled.topics);
  return { ...parts, words: ofNodes, ...indexOf(parts, count) };
}
