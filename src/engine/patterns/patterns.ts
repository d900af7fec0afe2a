import { compiled } from 'virtual:lexicon';
import type { Language } from '../draft';
import type { Lexicon } from '../words/lexicon';
import { indexOf, type PatternIndex } from './pattern-index';
import { END, type Pattern, type Steps } from './pattern-program';
import { StepLoader } from './step-loader';
import { enterTerms } from './terms';

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

/** The patterns of one language, loaded when it is met first. Their words join the lexicon's. */
export function patterns(lexicon: Lexicon, language: Language): Patterns {
  const known = loaded[language] ?? load(lexicon, compiled.patterns[language]);
  loaded[language] = known;
  return known;
}

function load(lexicon: Lexicon, { terms, lines: text }: (typeof compiled.patterns)[Language]): Patterns {
  const numbers = enterTerms(lexicon.tree, terms);
  const steps = new StepLoader(text);
  const all: Pattern[] = [];
  const levels: number[] = [];
  const program: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const source = text.lastIndexOf('\t', end - 1) + 1;
    const [level = '', topic = '', value = ''] = text.slice(at, source).split('\t');
    while (levels.length <= Number(level)) levels.push(all.length);
    all.push({ topic: compiled.topics[Number(topic)] ?? '', value });
    starts.push(program.length);
    steps.write(source, end, program);
    program.push(END);
    at = end + 1;
  }
  levels.push(all.length);
  const parts = {
    all,
    levels,
    program: Int32Array.from(program),
    starts: Int32Array.from(starts),
    steps: steps.steps(),
  };
  return { ...parts, words: numbers.ofNodes, ...indexOf(parts, numbers.count) };
}
