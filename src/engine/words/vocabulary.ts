/** How words are numbered that phrases and patterns of one language name: see `numbered`. */
export interface Vocabulary {
  /** The numbers of words, from 1 on, by their place in the list of all words; 0 is none. */
  readonly ofWords: Uint16Array;
  /** The places of words in that list, by their numbers. */
  readonly words: Int32Array;
}

/**
 * Numbers words by how much they are used, the most used first, and those of one group in the order of their list, so
 * that common words have small numbers. `groups` has the group of each word, higher for more use; 0 has no number.
 */
export function numbered(groups: Uint8Array): Vocabulary {
  const starts = new Int32Array(257);
  for (const group of groups) starts[255 - group] = (starts[255 - group] ?? 0) + 1;
  let next = 1;
  for (let at = 0; at < 255; at++) {
    const count = starts[at] ?? 0;
    starts[at] = next;
    next += count;
  }
  const ofWords = new Uint16Array(groups.length);
  const words = new Int32Array(next);
  for (let word = 0; word < groups.length; word++) {
    const group = groups[word] ?? 0;
    if (group === 0) continue;
    const number = starts[255 - group] ?? 0;
    starts[255 - group] = number + 1;
    ofWords[word] = number;
    words[number] = word;
  }
  return { ofWords, words };
}
