import type { Reading } from '../reading';

export interface Shouting {
  /** Words in capitals of three letters or more. */
  readonly capitals: number;
  /** Share of all words that are. */
  readonly share: number;
  /** Longest run of ! and ?. */
  readonly marks: number;
  /** Number of exclamation marks. */
  readonly exclamations: number;
}

const EXCLAMATION = 33;
const QUESTION = 63;

/** How loud a draft is; abbreviations of one or two letters don't count. */
export function shouting({ tokens, text }: Reading): Shouting {
  let words = 0;
  let capitals = 0;
  for (const { kind, text: word, caps } of tokens) {
    if (kind !== 'word' || word.length <= 2) continue;
    words++;
    if (caps === 'all') capitals++;
  }
  let marks = 0;
  let run = 0;
  let exclamations = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    run = code === EXCLAMATION || code === QUESTION ? run + 1 : 0;
    if (code === EXCLAMATION) exclamations++;
    if (run > marks) marks = run;
  }
  return { capitals, share: words === 0 ? 0 : capitals / words, marks, exclamations };
}
