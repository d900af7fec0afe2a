const FEW = 48;

/** A list of numbers that keeps its room when it is emptied; an array would give it back, and grow again each time. */
export class NumberStack {
  size = 0;
  readonly #numbers: number[] = [];

  clear(): void {
    this.size = 0;
  }

  push(number: number): void {
    this.#numbers[this.size] = number;
    this.size += 1;
  }

  get(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  set(place: number, number: number): void {
    this.#numbers[place] = number;
  }

  /** Sorts all numbers, the smallest first; few of them by moving each to its place. */
  sort(): void {
    if (this.size > FEW) {
      const sorted = Float64Array.from({ length: this.size }, (_, place) => this.get(place)).sort();
      for (let place = 0; place < this.size; place++) this.set(place, sorted[place] ?? 0);
      return;
    }
    for (let next = 1; next < this.size; next++) {
      const number = this.get(next);
      let at = next;
      for (; at > 0 && this.get(at - 1) > number; at--) this.set(at, this.get(at - 1));
      this.set(at, number);
    }
  }
}
