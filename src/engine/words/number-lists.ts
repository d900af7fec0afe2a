/** Many short lists of numbers in one: the numbers of list `i` stand in `[starts[i], starts[i + 1])`. */
export interface NumberLists {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Gathers numbers for lists in any order; those of one list stay in the order in which they came. */
export class NumberListsBuilder {
  readonly #count: number;
  readonly #lists: number[] = [];
  readonly #numbers: number[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  add(list: number, number: number): void {
    this.#lists.push(list);
    this.#numbers.push(number);
  }

  done(): NumberLists {
    const starts = new Int32Array(this.#count + 1);
    for (const list of this.#lists) starts[list + 1] = (starts[list + 1] ?? 0) + 1;
    for (let list = 0; list < this.#count; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
    const next = starts.slice();
    const numbers = new Int32Array(this.#numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const list = this.#lists[at] ?? 0;
      const place = next[list] ?? 0;
      numbers[place] = this.#numbers[at] ?? 0;
      next[list] = place + 1;
    }
    return { starts, numbers };
  }
}

const MIX = 0x9e3779b1;

/** Pairs of numbers below 65,536. */
export class PairSet {
  readonly #slots: Int32Array;

  /** Makes room for at most `count` pairs. */
  constructor(count: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 2))).fill(-1);
  }

  add(one: number, other: number): void {
    const pair = (one << 16) | other;
    const mask = this.#slots.length - 1;
    let slot = placeOf(pair) & mask;
    while (this.#slots[slot] !== -1 && this.#slots[slot] !== pair) slot = (slot + 1) & mask;
    this.#slots[slot] = pair;
  }

  has(one: number, other: number): boolean {
    const pair = (one << 16) | other;
    const mask = this.#slots.length - 1;
    for (let slot = placeOf(pair) & mask; ; slot = (slot + 1) & mask) {
      const here = this.#slots[slot];
      if (here === pair) return true;
      if (here === -1) return false;
    }
  }
}

function placeOf(pair: number): number {
  const mixed = Math.imul(pair, MIX);
  return mixed ^ (mixed >>> 15);
}
