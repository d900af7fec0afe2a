import type { ParsedOperation } from './parse-pattern.ts';

/** How often phrases and patterns of one language use each word. */
export class Uses {
  readonly #times = new Map<string, number>();

  add(words: Iterable<string>): void {
    for (const word of words) this.#times.set(word, (this.#times.get(word) ?? 0) + 1);
  }

  get words(): readonly string[] {
    return [...this.#times.keys()];
  }

  /** The group of a word as `Vocabulary` takes it: 0 for one that is not used, higher for more use. */
  groupOf(word: string): number {
    const times = this.#times.get(word) ?? 0;
    return limits.filter((limit) => times >= limit).length;
  }
}

const limits = [1, 2, 3, 4, 6, 9, 14, 23, 41, 81, 161] as const;

/** The different steps of patterns, by when each came first, and the number of each. */
export class DifferentSteps {
  readonly all: ParsedOperation[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a step; a new one when nothing like it came before. */
  numberOf(step: ParsedOperation): number {
    const key = JSON.stringify([[...step.words].sort(), step.phrases, step.topics]);
    const known = this.#numbers.get(key) ?? this.all.push(step) - 1;
    this.#numbers.set(key, known);
    return known;
  }
}
