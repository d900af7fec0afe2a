/** How much room a tree needs: words and beginnings of phrases, their letters, and the entries that end there. */
export interface TreeSizes {
  readonly nodes: number;
  readonly letters: number;
  readonly entries: number;
}

const RECORD = 4;
const HASH = 0;
const PARENT = 1;
const START = 2;

/**
 * Words and phrases in flat arrays, so that tens of thousands load within a key press. A node stands for a word after
 * the words before it: `de` is a node, and `de man` a node whose parent is `de`. Node 0 is the empty phrase.
 */
export class WordTree {
  readonly #slots: Int32Array;
  /** Side by side for each node, so that one look at memory brings all: hash, parent, where its letters start. */
  readonly #records: Int32Array;
  readonly #letters: Uint16Array;
  readonly #children: Uint8Array;
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  readonly #nexts: Int32Array;
  readonly #values: Uint16Array;
  #nodes = 1;
  #written = 0;
  #entries = 0;

  /** Makes room; more than `sizes` does not fit. */
  constructor({ nodes, letters, entries }: TreeSizes) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(nodes * 2 + 2)));
    this.#records = new Int32Array((nodes + 2) * RECORD);
    this.#letters = new Uint16Array(letters);
    this.#children = new Uint8Array(nodes + 1);
    this.#firsts = new Int32Array(nodes + 1);
    this.#lasts = new Int32Array(nodes + 1);
    this.#nexts = new Int32Array(entries + 1);
    this.#values = new Uint16Array(entries + 1);
  }

  /** The node of the word `[from, to)` after `parent`, or 0. `hash` is its `wordHash`. */
  find(parent: number, hash: number, text: string, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(parent, hash) & mask; ; slot = (slot + 1) & mask) {
      const node = this.#slots[slot] ?? 0;
      if (node === 0 || (this.#isAt(node, parent, hash) && this.#is(node, text, from, to))) return node;
    }
  }

  /** The same, for letters by their codes; makes the node when there is none. */
  enter(parent: number, hash: number, codes: Uint16Array, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(parent, hash) & mask;
    for (let node = this.#slots[slot] ?? 0; node !== 0; node = this.#slots[slot] ?? 0) {
      if (this.#isAt(node, parent, hash) && this.#isCodes(node, codes, from, to)) return node;
      slot = (slot + 1) & mask;
    }
    const made = this.#nodes++;
    this.#slots[slot] = made;
    this.#records[made * RECORD + HASH] = hash;
    this.#records[made * RECORD + PARENT] = parent;
    this.#records[made * RECORD + START] = this.#written;
    for (let at = from; at < to; at++) this.#letters[this.#written++] = codes[at] ?? 0;
    this.#records[(made + 1) * RECORD + START] = this.#written;
    this.#children[parent] = 1;
    return made;
  }

  /** Adds a value to a node, after those that are there. */
  addValue(node: number, value: number): void {
    const entry = ++this.#entries;
    this.#values[entry] = value;
    const last = this.#lasts[node] ?? 0;
    if (last === 0) this.#firsts[node] = entry;
    else this.#nexts[last] = entry;
    this.#lasts[node] = entry;
  }

  /** The first entry of a node, or 0; `next` leads to the others. */
  first(node: number): number {
    return this.#firsts[node] ?? 0;
  }

  next(entry: number): number {
    return this.#nexts[entry] ?? 0;
  }

  value(entry: number): number {
    return this.#values[entry] ?? 0;
  }

  /** Whether phrases go on after this node. */
  goesOn(node: number): boolean {
    return this.#children[node] === 1;
  }

  #isAt(node: number, parent: number, hash: number): boolean {
    return this.#records[node * RECORD + HASH] === hash && this.#records[node * RECORD + PARENT] === parent;
  }

  #is(node: number, text: string, from: number, to: number): boolean {
    let letter = this.#records[node * RECORD + START] ?? 0;
    if ((this.#records[(node + 1) * RECORD + START] ?? 0) - letter !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#letters[letter++] !== text.charCodeAt(at)) return false;
    return true;
  }

  #isCodes(node: number, codes: Uint16Array, from: number, to: number): boolean {
    let letter = this.#records[node * RECORD + START] ?? 0;
    if ((this.#records[(node + 1) * RECORD + START] ?? 0) - letter !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#letters[letter++] !== codes[at]) return false;
    return true;
  }
}

function slotOf(parent: number, hash: number): number {
  let slot = Math.imul(hash ^ Math.imul(parent, 0x9e3779b1), 0x85ebca6b);
  slot ^= slot >>> 13;
  slot = Math.imul(slot, 0xc2b2ae35);
  return slot ^ (slot >>> 16);
}
