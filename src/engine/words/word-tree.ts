/** How much room a tree needs: words and beginnings of phrases, their letters, and the entries that end there. */
export interface TreeSizes {
  readonly nodes: number;
  readonly letters: number;
  readonly entries: number;
}

// What stands side by side for a node, so that one look at memory brings it all. The last is its first entry, times
// two, and one more when phrases go on after it
const RECORD = 4;
const HASH = 0;
const PARENT = 1;
const START = 2;
const FIRST = 3;

// A slot holds a node and, above it, a part of its hash, so that a look at another node is seldom in vain
const NODE_BITS = 18;
const NODE_MASK = 2 ** NODE_BITS - 1;

/**
 * Words and phrases in flat arrays, so that tens of thousands load within a key press. A node stands for a word after
 * the words before it: `de` is a node, and `de man` a node whose parent is `de`. Node 0 is the empty phrase.
 */
export class WordTree {
  readonly #slots: Int32Array;
  readonly #records: Int32Array;
  readonly #letters: Uint16Array;
  /** Two numbers for each entry: its value, and the entry after it. */
  readonly #entries: Int32Array;
  #nodeCount = 1;
  #letterCount = 0;
  #entryCount = 0;

  /** Makes room; more than `sizes` does not fit. Throws on more nodes than a slot can tell apart. */
  constructor({ nodes, letters, entries }: TreeSizes) {
    if (nodes > NODE_MASK) throw new Error(`${nodes} words and beginnings of phrases are more than fit`);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(nodes * 2 + 2)));
    this.#records = new Int32Array((nodes + 2) * RECORD);
    this.#letters = new Uint16Array(letters);
    this.#entries = new Int32Array((entries + 1) * 2);
  }

  /** How many nodes there are, the empty phrase among them. */
  get size(): number {
    return this.#nodeCount;
  }

  /** How many nodes there can be. */
  get room(): number {
    return this.#records.length / RECORD - 1;
  }

  /** The node of the word `[from, to)` after `parent`, or 0. `hash` is its `wordHash`. */
  find(parent: number, hash: number, text: string, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    const mixed = mix(parent, hash);
    for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
      const here = this.#slots[slot] ?? 0;
      if (here === 0) return 0;
      if (here >>> NODE_BITS !== mixed >>> NODE_BITS) continue;
      const node = here & NODE_MASK;
      if (this.#isAt(node, parent, hash) && this.#is(node, text, from, to)) return node;
    }
  }

  /**
   * The same, for letters by their codes; makes the node when there is none. Throws when it does not fit. Called for every
   * word of the lists while the code is cold: what it looks at again and again is at hand, and nothing is called.
   */
  enter(parent: number, hash: number, codes: Uint16Array, from: number, to: number): number {
    const slots = this.#slots;
    const records = this.#records;
    const letters = this.#letters;
    const mask = slots.length - 1;
    const mixed = mix(parent, hash);
    const sign = mixed >>> NODE_BITS;
    let slot = mixed & mask;
    for (let here = slots[slot] ?? 0; here !== 0; here = slots[slot] ?? 0) {
      if (here >>> NODE_BITS === sign) {
        const node = here & NODE_MASK;
        if (this.#isAt(node, parent, hash) && this.#isCodes(node, codes, from, to)) return node;
      }
      slot = (slot + 1) & mask;
    }
    const made = this.#nodeCount++;
    const record = made * RECORD;
    let letter = this.#letterCount;
    if (record >= records.length - RECORD || letter + to - from > letters.length)
      throw new Error('The tree holds no more words');
    slots[slot] = made | (sign << NODE_BITS);
    records[record + HASH] = hash;
    records[record + PARENT] = parent;
    records[record + START] = letter;
    for (let at = from; at < to; at++) letters[letter++] = codes[at] ?? 0;
    records[record + RECORD + START] = letter;
    this.#letterCount = letter;
    const before = parent * RECORD + FIRST;
    records[before] = (records[before] ?? 0) | 1;
    return made;
  }

  /** Makes the node of the last word of `node` after `parent`, if there is none. Throws when it does not fit. */
  enterAgain(parent: number, node: number): number {
    const start = this.#records[node * RECORD + START] ?? 0;
    const end = this.#records[(node + 1) * RECORD + START] ?? 0;
    return this.enter(parent, this.hashOf(node), this.#letters, start, end);
  }

  /** The hash of the last word of a node. */
  hashOf(node: number): number {
    return this.#records[node * RECORD + HASH] ?? 0;
  }

  /** Puts the letters of the last word of a node into `codes`; returns how many. */
  lettersOf(node: number, codes: Uint16Array): number {
    const start = this.#records[node * RECORD + START] ?? 0;
    const count = (this.#records[(node + 1) * RECORD + START] ?? 0) - start;
    for (let at = 0; at < count; at++) codes[at] = this.#letters[start + at] ?? 0;
    return count;
  }

  /** Adds a value to a node, in its place among those that are there by size; once, when it is there. */
  addValue(node: number, value: number): void {
    let before = 0;
    let after = this.first(node);
    for (; after !== 0 && this.value(after) < value; after = this.next(after)) before = after;
    if (after !== 0 && this.value(after) === value) return;
    const made = ++this.#entryCount;
    this.#entries[made * 2] = value;
    this.#entries[made * 2 + 1] = after;
    if (before !== 0) this.#entries[before * 2 + 1] = made;
    else this.#records[node * RECORD + FIRST] = (made * 2) | (this.goesOn(node) ? 1 : 0);
  }

  /** The first entry of a node, or 0; `next` leads to the others. */
  first(node: number): number {
    return (this.#records[node * RECORD + FIRST] ?? 0) >> 1;
  }

  next(entry: number): number {
    return this.#entries[entry * 2 + 1] ?? 0;
  }

  value(entry: number): number {
    return this.#entries[entry * 2] ?? 0;
  }

  /** Whether phrases go on after this node. */
  goesOn(node: number): boolean {
    return ((this.#records[node * RECORD + FIRST] ?? 0) & 1) === 1;
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

function mix(parent: number, hash: number): number {
  let mixed = Math.imul(hash ^ Math.imul(parent, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
