import type { Token } from '../tokens';
import type { Lexicon } from './lexicon';
import { wordHash } from './word-hash';

/** The words of a draft as the lexicon knows them, side by side with its tokens; 0 is a word in no list. */
export interface Spoken {
  readonly textHashes: Int32Array;
  readonly texts: Int32Array;
  readonly baseHashes: Int32Array;
  readonly bases: Int32Array;
}

/** Looks every token up once, for all that ask what it means. */
export function spokenIn({ tree }: Lexicon, tokens: readonly Token[]): Spoken {
  const count = tokens.length;
  const spoken: Spoken = {
    textHashes: new Int32Array(count),
    texts: new Int32Array(count),
    baseHashes: new Int32Array(count),
    bases: new Int32Array(count),
  };
  for (let at = 0; at < count; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { text, base } = token;
    const hash = wordHash(text, 0, text.length);
    const node = tree.find(0, hash, text, 0, text.length);
    const other = base === text ? hash : wordHash(base, 0, base.length);
    spoken.textHashes[at] = hash;
    spoken.texts[at] = node;
    spoken.baseHashes[at] = other;
    spoken.bases[at] = base === text ? node : tree.find(0, other, base, 0, base.length);
  }
  return spoken;
}
