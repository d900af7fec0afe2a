import { compiled } from 'virtual:lexicon';
import type { Lexicon } from './lexicon';
import { indexOf, type PatternIndex } from './pattern-index';
import { END, type Pattern, type Steps } from './pattern-program';
import { endOf, StepLoader } from './step-loader';

/** All patterns in flat arrays, and where to look for what. */
export interface Patterns extends PatternIndex {
  /** In the order of the levels: a pattern may name topics found before it. */
  readonly all: readonly Pattern[];
  /** How many patterns stand before each level, and all of them at last. */
  readonly levels: readonly number[];
  readonly program: Int32Array;
  readonly steps: Steps;
  /** Numbers of the words, by their node in the lexicon; 0 is a word that no pattern names. */
  readonly words: Int32Array;
}

let loaded: Patterns | undefined;

/** The patterns of the word lists, loaded at the first call. Their words join the lexicon's. */
export function patterns(lexicon: Lexicon): Patterns {
  loaded ??= load(lexicon);
  return loaded;
}

function load(lexicon: Lexicon): Patterns {
  const steps = new StepLoader(lexicon.tree, compiled.patterns);
  const all: Pattern[] = [];
  const levels: number[] = [];
  const program: number[] = [];
  const text = compiled.patterns;
  let before = '';
  for (let at = 0; at < text.length; ) {
    const end = endOf(text, '\n', at, text.length);
    const source = text.lastIndexOf('\t', end - 1) + 1;
    const [level = '', topic = '', language = '', value = ''] = text.slice(at, source).split('\t');
    if (level !== before) levels.push(all.length);
    before = level;
    const pattern = {
      topic: compiled.topics[Number(topic)] ?? '',
      value,
      language: language === 'n' ? 0 : 1,
      program: program.length,
    } as const;
    all.push(pattern);
    steps.write(source, end, pattern.language, program);
    program.push(END);
    at = end + 1;
  }
  levels.push(all.length);
  const parts = { all, program: Int32Array.from(program), steps: steps.steps() };
  return { ...parts, levels, words: steps.numbers, ...indexOf(parts, steps.wordCount) };
}
