/** Many short lists of numbers in one: the numbers of list `i` stand in `[starts[i], starts[i + 1])`. */
export interface NumberLists {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Joins lists; a missing one is empty. */
export function listsOf(lists: readonly (readonly number[] | undefined)[], count: number): NumberLists {
  const starts = new Int32Array(count + 1);
  let size = 0;
  for (let list = 0; list < count; list++) {
    starts[list] = size;
    size += lists[list]?.length ?? 0;
  }
  starts[count] = size;
  const numbers = new Int32Array(size);
  for (let list = 0; list < count; list++) {
    const own = lists[list];
    if (own !== undefined) numbers.set(own, starts[list]);
  }
  return { starts, numbers };
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
