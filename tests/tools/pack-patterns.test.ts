import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldText } from '@/engine/fold';
import { type LoadedPatterns, loadPatterns } from '@/engine/patterns/pattern-loader';
import {
  AT_END,
  AT_START,
  END,
  GAP,
  OPERATION_BITS,
  OPERATION_MASK,
  OPTIONAL,
  STEP,
} from '@/engine/patterns/pattern-program';
import { patterns } from '@/engine/patterns/patterns';
import { lexicon, nodeOf } from '@/engine/words/lexicon';
import { packPatterns } from '../../tools/lexicon/pack-patterns.ts';
import { parseEntry } from '../../tools/lexicon/parse-entry.ts';
import { isPattern, type ParsedOperation, parsePattern } from '../../tools/lexicon/parse-pattern.ts';
import { readLexicon } from '../../tools/lexicon/read-lexicon.ts';

const gapSizes = [0, 1, 3, 8];

/** A pattern as it was parsed, with numbers for words, in the form of `shown`. */
const wantedOf = (operations: readonly ParsedOperation[], numberOf: (word: string) => number): readonly unknown[] =>
  operations.map(({ sign, words, phrases, topics }) => {
    if (sign < 4) return gapSizes[sign];
    if (sign < 6) return sign === 4 ? 'start' : 'end';
    const numbers = words.map(numberOf).sort((a, b) => a - b);
    return { words: numbers, phrases: phrases.map((phrase) => phrase.map(numberOf)), topics, optional: sign === 7 };
  });

/** A loaded pattern. */
function shown({ program, starts, steps }: LoadedPatterns, pattern: number): readonly unknown[] {
  const operations: unknown[] = [];
  for (let at = starts[pattern] ?? 0; program[at] !== END; at++) {
    const value = (program[at] ?? 0) >> OPERATION_BITS;
    const operation = (program[at] ?? 0) & OPERATION_MASK;
    if (operation === GAP) operations.push(value);
    else if (operation === AT_START || operation === AT_END) operations.push(operation === AT_START ? 'start' : 'end');
    else {
      expect([STEP, OPTIONAL]).toContain(operation);
      const { starts: from, numbers } = steps.words;
      const words = Array.from(numbers.subarray(from[value], from[value + 1]));
      const { phrases, topics } = steps.all[value] ?? {};
      operations.push({ words, phrases, topics, optional: operation === OPTIONAL });
    }
  }
  return operations;
}

function roundTrip(sources: readonly string[]): readonly (readonly unknown[])[] {
  const parsed = sources.map(parsePattern);
  const names = parsed.flat().flatMap(({ words, phrases }) => [...words, ...phrases.flat()]);
  const numbers = new Map([...new Set(names)].map((word, at) => [word, at + 1]));
  const topics = [...new Set(parsed.flat().flatMap((operation) => operation.topics))];
  const packed = packPatterns(
    parsed.map((operations, at) => ({ level: 0, topic: at % 3, value: ['', 'weak'][at % 2] ?? '', operations })),
    numbers,
    topics,
  );
  const read = loadPatterns(packed, topics);
  expect(read.all.map(({ value }) => value)).toEqual(sources.map((_, at) => ['', 'weak'][at % 2]));
  const seen = sources.map((_, at) => shown(read, at));
  expect(seen).toEqual(parsed.map((operations) => wantedOf(operations, (word) => numbers.get(word) ?? 0)));
  return seen;
}

test('what is written can be read back', () => {
  roundTrip([
    "<start> (ik|wij|het is) .. zo'n ... (niet|[negation])? [persons] . <number> <end>",
    'ik (niet|[negation])? (wij|ik|het is)',
    "zo'n . zo'n",
  ]);
});

test('thousands of words keep their names', () => {
  const letters = 'abcdefghijklmnopqrst';
  const words = Array.from({ length: 8_000 }, (_, at) =>
    [8_000, 400, 20, 1].map((size) => letters[Math.floor(at / size) % 20]).join(''),
  );
  roundTrip(words.map((word, at) => `(${word}|${words[(at * 7 + 1) % words.length]} ${word})`));
});

test('leaves out what can never be met', () => {
  expect(roundTrip(['(eerste|<number>e|over <number>)'])).toEqual([
    [{ words: [1], phrases: [], topics: [], optional: false }],
  ]);
});

describe.each(['nl', 'en'] as const)('%s', (language) => {
  test('the patterns of the lists ship as they are', () => {
    const lists = lexicon();
    const loaded = patterns(lists, language);
    const numberOf = (word: string): number => loaded.words[nodeOf(lists, word)] ?? 0;
    const sources = readLexicon(path.join(import.meta.dirname, '../../src/lexicon'))
      .filter((file) => file.language === language)
      .flatMap(({ topic, lines }) => lines.flatMap((line) => ({ topic, ...parseEntry(line) })))
      .filter(({ phrase = '' }) => isPattern(phrase));
    const wanted = sources.map(({ topic, value, phrase = '' }) =>
      JSON.stringify([topic, value, wantedOf(parsePattern(foldText(phrase)), numberOf)]),
    );
    const found = loaded.all.map(({ topic, value }, at) => JSON.stringify([topic, value, shown(loaded, at)]));
    expect(found.sort()).toEqual(wanted.sort());
  });
});
