/** Many short lists of numbers in one: the numbers of list `i` stand in `[starts[i], starts[i + 1])`. */
export interface NumberLists {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

const FIRST_ROOM = 1024;

/** Gathers numbers for lists in any order; those of one list stay in the order in which they came. */
export class NumberListsBuilder {
  readonly #count: number;
  /** The list and the number of each that was added. */
  #added = new Int32Array(FIRST_ROOM);
  #size = 0;

  constructor(count: number) {
    this.#count = count;
  }

  add(list: number, number: number): void {
    if (this.#size === this.#added.length) this.#grow();
    this.#added[this.#size] = list;
    this.#added[this.#size + 1] = number;
    this.#size += 2;
  }

  done(): NumberLists {
    const added = this.#added;
    const starts = new Int32Array(this.#count + 1);
    for (let at = 0; at < this.#size; at += 2) {
      const after = (added[at] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let list = 0; list < this.#count; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
    const next = starts.slice();
    const numbers = new Int32Array(this.#size >> 1);
    for (let at = 0; at < this.#size; at += 2) {
      const list = added[at] ?? 0;
      const place = next[list] ?? 0;
      numbers[place] = added[at + 1] ?? 0;
      next[list] = place + 1;
    }
    return { starts, numbers };
  }

  #grow(): void {
    const before = this.#added;
    this.#added = new Int32Array(before.length * 2);
    this.#added.set(before);
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
