const PRIME = 0x01000193;
const FIRST_PRINT = 0x811c9dc5;
const APOSTROPHE = 39;

/** What one look at the letters of a token tells. Kept from token to token: it costs no memory. */
export class Letters {
  /** The same as `wordHash`: how the lexicon knows a word. */
  hash = 0;
  /** The same as `hashOf`, signed: how the fitted models know it. */
  print = 0;
  /** Three times the same letter. */
  stretched = false;
  /** Where the first apostrophe stands in the token, or -1. */
  apostrophe = -1;

  /** Reads the codes `[from, to)`. */
  read(codes: Uint16Array, from: number, to: number): void {
    let hash = 0;
    let print = FIRST_PRINT;
    let run = 0;
    let most = 0;
    let before = -1;
    this.apostrophe = -1;
    for (let at = from; at < to; at++) {
      const code = codes[at] ?? 0;
      hash = (Math.imul(hash, PRIME) + code) | 0;
      print = Math.imul(print ^ code, PRIME);
      run = code === before ? run + 1 : 1;
      most = Math.max(most, run);
      if (code === APOSTROPHE && this.apostrophe < 0) this.apostrophe = at - from;
      before = code;
    }
    this.hash = hash;
    this.print = print | 0;
    this.stretched = most > 2;
  }
}
