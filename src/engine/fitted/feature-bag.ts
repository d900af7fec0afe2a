import { UNKNOWN, VISITED, type WeightTable } from './weight-table';

const FIRST_ROOM = 2048;
// A text of few words says little, however few share the value
const FEWEST = 16;
const MOST_GENERATIONS = 0x3fff_ffff;

/**
 * What a draft shows, as the fitted models count it: each feature once, side by side in four lists, of which the first
 * `size` places count. `from` and `to` are the tokens it comes from; `from` is -1 for the whole draft.
 *
 * Collects features without allocating: the lists are kept from draft to draft, so that a draft costs no garbage. Use
 * it for one draft at a time. With a table it keeps only features that have weights, and those instead of the hashes.
 */
export class FeatureBag {
  size = 0;
  /** How many features were counted with `count`, kept or not. */
  counted = 0;
  /** The hash of each feature, or what the table gave for it. */
  keys = new Int32Array(FIRST_ROOM);
  values = new Float64Array(FIRST_ROOM);
  from = new Int32Array(FIRST_ROOM);
  to = new Int32Array(FIRST_ROOM);
  // Which hashes are in: open addressing, twice the room; a place counts when it bears this draft's generation
  #seen = new Int32Array(FIRST_ROOM * 2);
  #bornIn = new Int32Array(FIRST_ROOM * 2);
  #generation = 1;
  #entered = 0;
  #table: WeightTable | undefined;

  /** Empties the bag for the next draft. */
  clear(table: WeightTable | undefined): void {
    this.size = 0;
    this.counted = 0;
    this.#entered = 0;
    this.#table = table;
    table?.startVisit();
    this.#generation += 1;
    if (this.#generation < MOST_GENERATIONS) return;
    this.#generation = 1;
    this.#bornIn.fill(0);
  }

  /** Adds a feature, unless it is in. */
  add(hash: number, value: number, from: number, to: number): void {
    if (this.#table === undefined) {
      if (this.#enter(hash)) this.#keep(hash, value, from, to);
      return;
    }
    const found = this.#table.visit(hash);
    if (found >= 0) this.#keep(found, value, from, to);
  }

  /** Adds a feature whose group shares one value, unless it was counted before; true when it is new. */
  count(hash: number, from: number, to: number): boolean {
    const found = this.#table === undefined ? UNKNOWN : this.#table.visit(hash);
    if (found === VISITED || (found === UNKNOWN && !this.#enter(hash))) return false;
    this.counted += 1;
    if (this.#table === undefined) this.#keep(hash, 0, from, to);
    else if (found >= 0) this.#keep(found, 0, from, to);
    return true;
  }

  /** Shares `value` among the features counted since: the more, the less each says. */
  share(value: number, since: { readonly size: number; readonly counted: number }): void {
    this.values.fill(value / Math.sqrt(Math.max(FEWEST, this.counted - since.counted)), since.size, this.size);
  }

  #keep(key: number, value: number, from: number, to: number): void {
    const at = this.size;
    if (at === this.keys.length) this.#growLists();
    this.keys[at] = key;
    this.values[at] = value;
    this.from[at] = from;
    this.to[at] = to;
    this.size = at + 1;
  }

  #enter(hash: number): boolean {
    const seen = this.#seen;
    const bornIn = this.#bornIn;
    const generation = this.#generation;
    const mask = seen.length - 1;
    let place = hash & mask;
    while (bornIn[place] === generation) {
      if (seen[place] === hash) return false;
      place = (place + 1) & mask;
    }
    bornIn[place] = generation;
    seen[place] = hash;
    this.#entered += 1;
    if (this.#entered * 2 > seen.length) this.#growSeen();
    return true;
  }

  #growSeen(): void {
    const before = this.#seen.filter((_, place) => this.#bornIn[place] === this.#generation);
    this.#seen = new Int32Array(this.#seen.length * 2);
    this.#bornIn = new Int32Array(this.#seen.length);
    this.#generation = 1;
    this.#entered = 0;
    for (const hash of before) this.#enter(hash);
  }

  #growLists(): void {
    const room = this.keys.length * 2;
    const { keys, values, from, to } = this;
    this.keys = new Int32Array(room);
    this.values = new Float64Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.keys.set(keys);
    this.values.set(values);
    this.from.set(from);
    this.to.set(to);
  }
}
