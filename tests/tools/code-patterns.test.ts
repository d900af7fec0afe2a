import { expect, test } from 'vitest';
import { AT_END, AT_START, GAP, OPERATION_BITS, OPTIONAL, STEP } from '@/engine/patterns/pattern-program';
import { StepLoader } from '@/engine/patterns/step-loader';
import { codePatterns } from '../../tools/lexicon/code-patterns.ts';

/** The words of a front-coded list, by their numbers. */
function wordsOf(terms: string): readonly string[] {
  const words: string[] = [];
  for (const [, sign = 'A', rest = ''] of terms.matchAll(/([A-Z])([^A-Z]*)/g))
    words.push((words.at(-1) ?? '').slice(0, sign.charCodeAt(0) - 65) + rest);
  return words;
}

function read(sources: readonly string[]): unknown {
  const { terms, patterns } = codePatterns(sources);
  const words = wordsOf(terms);
  const name = (number: number): string => words[number - 1] ?? '?';
  const loader = new StepLoader(patterns.join('\n'));
  const programs: number[][] = [];
  let at = 0;
  for (const pattern of patterns) {
    const program: number[] = [];
    loader.write(at, at + pattern.length, program);
    programs.push(program);
    at += pattern.length + 1;
  }
  const { all, words: single } = loader.steps();
  const stepOf = (step: number, optional: boolean) => ({
    words: Array.from(single.numbers.slice(single.starts[step], single.starts[step + 1]), name).sort(),
    phrases: all[step]?.phrases.map((phrase) => phrase.map(name).join(' ')),
    topics: all[step]?.topics,
    optional,
  });
  return programs.map((program) =>
    program.map((operation) => {
      const kind = operation & (2 ** OPERATION_BITS - 1);
      const value = operation >> OPERATION_BITS;
      if (kind === GAP) return value;
      if (kind === AT_START || kind === AT_END) return kind === AT_START ? 'start' : 'end';
      return kind === STEP || kind === OPTIONAL ? stepOf(value, kind === OPTIONAL) : `operation ${kind}`;
    }),
  );
}

const step = (words: string[], phrases: string[] = [], topics: string[] = [], optional = false): unknown => ({
  words,
  phrases,
  topics,
  optional,
});

test('what is written can be read back', () => {
  expect(read(["<start> (ik|wij|het is) .. zo'n ... (niet|[negation])? [persons] . <number> <end>"])).toEqual([
    [
      'start',
      step(['ik', 'wij'], ['het is']),
      3,
      step(["zo'n"]),
      8,
      step(['niet'], [], ['negation'], true),
      step([], [], ['persons']),
      1,
      step([], [], ['number']),
      'end',
    ],
  ]);
});

test('thousands of words keep their names', () => {
  const letters = 'abcdefghijklmnopqrst';
  const words = Array.from({ length: 8_000 }, (_, at) =>
    [8_000, 400, 20, 1].map((size) => letters[Math.floor(at / size) % 20]).join(''),
  );
  const sources = words.map((word, at) => `(${word}|${words[(at * 7 + 1) % words.length]} ${word})`);
  expect(read(sources)).toEqual(
    words.map((word, at) => [step([word], [`${words[(at * 7 + 1) % words.length]} ${word}`])]),
  );
});

test('leaves out what can never be met', () => {
  expect(read(['(eerste|<number>e|over <number>)'])).toEqual([[step(['eerste'])]]);
});
