import { compiled } from 'virtual:lexicon';
import type { Token } from '../tokens';
import { ENGLISH } from './language-words';
import type { Lexicon } from './lexicon';
import { BASE_IS_ENGLISH, SILENT, WordFacts } from './word-facts';
import { wordHash } from './word-hash';

/**
 * The words of a draft as the lexicon knows them, side by side with its tokens; 0 is a word in no list. The lists are
 * kept from draft to draft, and may be longer than the draft.
 */
export interface Spoken {
  readonly textHashes: Int32Array;
  readonly texts: Int32Array;
  readonly baseHashes: Int32Array;
  readonly bases: Int32Array;
  /** Bits of `WordFacts` about the text; `SILENT` is said of text and base. */
  readonly facts: Uint16Array;
}

const madeFor = new WeakMap<Lexicon, WordFacts>();
let room = roomFor(512);

/** Looks every token up once, for all that ask what it means. */
export function spokenIn(lexicon: Lexicon, tokens: readonly Token[]): Spoken {
  const { tree } = lexicon;
  const known = madeFor.get(lexicon) ?? new WordFacts(lexicon, compiled.sizes.nodes);
  madeFor.set(lexicon, known);
  if (room.texts.length < tokens.length) room = roomFor(tokens.length * 2);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { text, base, hash } = token;
    const node = tree.find(0, hash, text, 0, text.length);
    room.textHashes[at] = hash;
    room.texts[at] = node;
    room.baseHashes[at] = hash;
    room.bases[at] = node;
    let facts = known.of(text, node);
    if (base !== text) {
      const other = wordHash(base, 0, base.length);
      const found = tree.find(0, other, base, 0, base.length);
      room.baseHashes[at] = other;
      room.bases[at] = found;
      const more = known.of(base, found);
      if ((more & ENGLISH) > 0) facts |= BASE_IS_ENGLISH;
      if ((more & SILENT) === 0) facts &= ~SILENT;
    }
    room.facts[at] = facts;
  }
  return room;
}

function roomFor(count: number): Spoken {
  return {
    textHashes: new Int32Array(count),
    texts: new Int32Array(count),
    baseHashes: new Int32Array(count),
    bases: new Int32Array(count),
    facts: new Uint16Array(count),
  };
}
