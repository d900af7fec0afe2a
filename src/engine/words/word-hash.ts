const BASE = 0x01000193;

/** Hash of the letters `[from, to)`. The hash of a longer word goes on where that of its beginning ended. */
export function wordHash(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

/** The same for the first `length` letters by their codes. */
export function wordHashOf(codes: Uint16Array, length: number): number {
  let hash = 0;
  for (let at = 0; at < length; at++) hash = (Math.imul(hash, BASE) + (codes[at] ?? 0)) | 0;
  return hash;
}

/** The hash after one more letter. */
export const nextHash = (hash: number, code: number): number => (Math.imul(hash, BASE) + code) | 0;

/** Hashes of every part of one word, each at once: for taking compounds apart. */
export class PartHashes {
  #prefixes = new Int32Array(64);
  #powers = new Int32Array([1]);

  /** Takes the word whose parts will be asked for. */
  take(text: string): void {
    if (this.#prefixes.length <= text.length) this.#prefixes = new Int32Array(text.length * 2);
    if (this.#powers.length <= text.length) this.#powers = powers(text.length * 2);
    for (let at = 0; at < text.length; at++)
      this.#prefixes[at + 1] = nextHash(this.#prefixes[at] ?? 0, text.charCodeAt(at));
  }

  /** The same as `wordHash` of the word taken. */
  of(from: number, to: number): number {
    return ((this.#prefixes[to] ?? 0) - Math.imul(this.#prefixes[from] ?? 0, this.#powers[to - from] ?? 1)) | 0;
  }
}

function powers(count: number): Int32Array<ArrayBuffer> {
  const all = new Int32Array(count + 1);
  all[0] = 1;
  for (let at = 1; at <= count; at++) all[at] = Math.imul(all[at - 1] ?? 1, BASE);
  return all;
}
