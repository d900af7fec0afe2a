import { SymbolReader } from '../packed/symbol-reader';
import { DONE, FIRST_TOKEN, LAST_TOKEN, NEEDED_STEP, OPTIONAL_STEP, PatternCoder } from './pattern-coder';
import {
  AT_END,
  AT_START,
  END,
  GAP,
  HAS_PHRASES,
  HAS_TOPICS,
  OPERATION_BITS,
  OPTIONAL,
  type Pattern,
  STEP,
  type Step,
  type Steps,
} from './pattern-program';

/** The patterns of one language as they ship: see `tools/lexicon/pack-patterns.ts`. */
export interface PackedPatterns {
  readonly count: number;
  /** How many operations there are, the ends of patterns among them, different steps, and single words in those. */
  readonly operations: number;
  readonly steps: number;
  readonly words: number;
  /** How many patterns stand before each level, and all of them at last. */
  readonly levels: readonly number[];
  readonly values: readonly string[];
  readonly text: string;
}

export interface LoadedPatterns {
  readonly all: readonly Pattern[];
  readonly levels: readonly number[];
  readonly program: Int32Array;
  readonly starts: Int32Array;
  readonly steps: Steps;
}

/** How many tokens the gaps skip at most, by their signs. */
const gaps = [0, 1, 3, 8] as const;

/** Reads the patterns of one language; `topics` are the names of the topics by their places. */
export function loadPatterns(packed: PackedPatterns, topics: readonly string[]): LoadedPatterns {
  const coder = new PatternCoder(new SymbolReader(packed.text));
  const all: Pattern[] = [];
  const program = new Int32Array(packed.operations);
  const starts = new Int32Array(packed.count);
  const steps = new StepList(packed, topics);
  let at = 0;
  for (let pattern = 0; pattern < packed.count; pattern++) {
    coder.next();
    all.push({ topic: topics[coder.topic] ?? '', value: packed.values[coder.value] ?? '' });
    starts[pattern] = at;
    while (coder.nextOperation()) {
      program[at++] = operationOf(coder);
      if (coder.isNew) steps.add(coder.steps);
    }
    program[at++] = END;
  }
  return { all, levels: packed.levels, program, starts, steps: steps.done() };
}

function operationOf({ sign, step }: PatternCoder): number {
  if (sign === NEEDED_STEP) return (step << OPERATION_BITS) | STEP;
  if (sign === OPTIONAL_STEP) return (step << OPERATION_BITS) | OPTIONAL;
  if (sign === FIRST_TOKEN) return AT_START;
  if (sign === LAST_TOKEN) return AT_END;
  return ((gaps[sign] ?? DONE) << OPERATION_BITS) | GAP;
}

/** The different steps, by when each came first. */
class StepList {
  readonly #all: Step[] = [];
  readonly #has: Uint8Array;
  readonly #starts: Int32Array;
  readonly #words: Int32Array;
  readonly #topics: readonly string[];

  constructor({ steps, words }: PackedPatterns, topics: readonly string[]) {
    this.#has = new Uint8Array(steps);
    this.#starts = new Int32Array(steps + 1);
    this.#words = new Int32Array(words);
    this.#topics = topics;
  }

  add({ words, wordCount, phrases, topics }: PatternCoder['steps']): void {
    const step = this.#all.length;
    let at = this.#starts[step] ?? 0;
    for (let word = 0; word < wordCount; word++) this.#words[at++] = words[word] ?? 0;
    this.#starts[step + 1] = at;
    this.#has[step] = (phrases.length > 0 ? HAS_PHRASES : 0) | (topics.length > 0 ? HAS_TOPICS : 0);
    const names = topics.length === 0 ? noNames : topics.map((topic) => this.#topics[topic] ?? '');
    this.#all.push({ phrases, topics: names });
  }

  done(): Steps {
    return { all: this.#all, has: this.#has, words: { starts: this.#starts, numbers: this.#words } };
  }
}

const noNames: readonly string[] = [];
