import { DONE, isStep, type OperationParts, PatternCoder } from '../../src/engine/patterns/pattern-coder.ts';
import type { PackedPatterns } from '../../src/engine/patterns/pattern-loader.ts';
import type { StepParts } from '../../src/engine/patterns/step-coder.ts';
import { written } from '../packed/symbol-writer.ts';
import type { ParsedOperation } from './parse-pattern.ts';
import { DifferentSteps } from './uses.ts';

export interface LeveledPattern {
  readonly level: number;
  /** The place of its topic among all. */
  readonly topic: number;
  readonly value: string;
  readonly operations: readonly ParsedOperation[];
}

/**
 * Writes the patterns of one language, sorted by level, with `PatternCoder`. `numbers` has those of the words that they
 * name, and `topics` are the names of all topics.
 */
export function packPatterns(
  patterns: readonly LeveledPattern[],
  numbers: ReadonlyMap<string, number>,
  topics: readonly string[],
): PackedPatterns {
  const values = [...new Set(patterns.map(({ value }) => value))].sort();
  const steps = new DifferentSteps();
  const partsOf = (operation: ParsedOperation): OperationParts => {
    const { sign } = operation;
    if (!isStep(sign)) return { sign };
    return { sign, step: { number: steps.numberOf(operation), parts: stepOf(operation, numbers, topics) } };
  };
  const rows = patterns.map(({ topic, value, operations }) => ({
    topic,
    value: values.indexOf(value),
    operations: [...operations.map(partsOf), { sign: DONE }],
  }));
  const levels: number[] = [];
  for (const [at, { level }] of patterns.entries()) while (levels.length <= level) levels.push(at);
  const text = written((writer) => {
    const coder = new PatternCoder(writer);
    for (const row of rows) {
      coder.next(row);
      for (const operation of row.operations) coder.nextOperation(operation);
    }
  });
  return {
    count: patterns.length,
    operations: rows.reduce((sum, { operations }) => sum + operations.length, 0),
    steps: steps.all.length,
    words: steps.all.reduce((sum, { words }) => sum + words.length, 0),
    levels: [...levels, patterns.length],
    values,
    text,
  };
}

function stepOf(
  { words, phrases, topics: named }: ParsedOperation,
  numbers: ReadonlyMap<string, number>,
  topics: readonly string[],
): StepParts {
  const numberOf = (word: string): number => numbers.get(word) ?? 0;
  return {
    words: words.map(numberOf).sort((a, b) => a - b),
    phrases: phrases.map((phrase) => phrase.map(numberOf)),
    topics: named.map((topic) => topics.indexOf(topic)),
  };
}
