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
  let words = 0;
  let capitals = 0;
  for (const { kind, text: word, caps } of tokens) {
    if (kind !== 'word' || word.length <= 2) continue;
    words++;
    if (caps === 'all') capitals++;
  }
  return { capitals, share: words === 0 ? 0 : capitals / words, ...marksIn(text) };
}

/** Goes from mark to mark: most signs of a text are none. */
function marksIn(text: string): Pick<Shouting, 'marks' | 'exclamations'> {
  let marks = 0;
  let run = 0;
  let exclamations = 0;
  let last = -2;
  let exclamation = text.indexOf('!');
  let question = text.indexOf('?');
  while (exclamation >= 0 || question >= 0) {
    const isExclamation = question < 0 || (exclamation >= 0 && exclamation < question);
    const at = isExclamation ? exclamation : question;
    if (isExclamation) exclamations++;
    run = at === last + 1 ? run + 1 : 1;
    marks = Math.max(marks, run);
    last = at;
    if (isExclamation) exclamation = text.indexOf('!', at + 1);
    else question = text.indexOf('?', at + 1);
  }
  return { marks, exclamations };
}
