const FIRST_ROOM = 2048;
const MOST_GENERATIONS = 0x3fff_ffff;

/**
 * What a draft shows, as the fitted models count it: each feature once, side by side in four lists, of which the first
 * `size` places count. `from` and `to` are the tokens it comes from; `from` is -1 for the whole draft.
 *
 * Collects features without allocating: the lists are kept from draft to draft, so that a draft costs no garbage. Use
 * it for one draft at a time.
 */
export class FeatureBag {
  size = 0;
  hashes = new Int32Array(FIRST_ROOM);
  values = new Float64Array(FIRST_ROOM);
  from = new Int32Array(FIRST_ROOM);
  to = new Int32Array(FIRST_ROOM);
  // Which hashes are in: open addressing, twice the room; a place counts when it bears this draft's generation
  #seen = new Int32Array(FIRST_ROOM * 2);
  #bornIn = new Int32Array(FIRST_ROOM * 2);
  #generation = 1;

  /** Empties the bag for the next draft. */
  clear(): void {
    this.size = 0;
    this.#generation += 1;
    if (this.#generation < MOST_GENERATIONS) return;
    this.#generation = 1;
    this.#bornIn.fill(0);
  }

  /** Adds a feature, unless it is in. */
  add(hash: number, value: number, from: number, to: number): void {
    const at = this.size;
    if (at === this.hashes.length) this.#grow();
    if (!this.#enter(hash)) return;
    this.hashes[at] = hash;
    this.values[at] = value;
    this.from[at] = from;
    this.to[at] = to;
    this.size = at + 1;
  }

  /** Shares `value` among the features since `start`, whose group has one length: the more, the less each says. */
  share(start: number, value: number): void {
    this.values.fill(value / Math.sqrt(Math.max(1, this.size - start)), start, this.size);
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
    return true;
  }

  #grow(): void {
    const room = this.hashes.length * 2;
    const { hashes, values, from, to, size } = this;
    this.hashes = new Int32Array(room);
    this.values = new Float64Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.hashes.set(hashes);
    this.values.set(values);
    this.from.set(from);
    this.to.set(to);
    this.#seen = new Int32Array(room * 2);
    this.#bornIn = new Int32Array(room * 2);
    this.#generation = 1;
    for (let at = 0; at < size; at += 1) this.#enter(hashes[at] ?? 0);
  }
}
