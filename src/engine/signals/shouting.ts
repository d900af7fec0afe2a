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

/** How loud a draft is; abbreviations of one or two letters don't count. */
export function shouting({ tokens, text }: Reading): Shouting {
  const words = tokens.filter(({ kind, text: word }) => kind === 'word' && word.length > 2);
  const capitals = words.filter(({ caps }) => caps === 'all').length;
  let marks = 0;
  let run = 0;
  let exclamations = 0;
  for (const sign of text) {
    run = sign === '!' || sign === '?' ? run + 1 : 0;
    if (sign === '!') exclamations++;
    marks = Math.max(marks, run);
  }
  return { capitals, share: words.length === 0 ? 0 : capitals / words.length, marks, exclamations };
}
