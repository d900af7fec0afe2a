import { addHit, type Hits } from '../hit';
import { type Kind, kindsOf, type Lexicon } from './lexicon';
import { PartHashes } from './word-hash';

const parts = new PartHashes();
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 4;

const dutch = (kind: Kind): boolean => kind.language === 'nl';
const dutchHead = (kind: Kind): boolean => kind.head && dutch(kind);

/** `borstkankerpatiënt`: the longest known head gives its topic, a known first part gives its own too. */
export function addCompound(lexicon: Lexicon, text: string, at: number, hits: Hits): void {
  const { tree } = lexicon;
  parts.take(text);
  for (let cut = SHORTEST_PART; cut <= text.length - SHORTEST_HEAD; cut++) {
    const node = tree.find(0, parts.of(cut, text.length), text, cut, text.length);
    if (node === 0) continue;
    const heads = kindsOf(lexicon, node).filter(dutchHead);
    if (heads.length === 0) continue;
    const first = modifier(lexicon, text, cut);
    if (text.length - cut < 5 && first.length === 0) continue;
    addAll([...heads, ...first], at, hits);
    return;
  }
}

/** The first part, also without the letters that tie it to the head: `-s-`, `-en-`, `-e-`. */
function modifier(lexicon: Lexicon, text: string, cut: number): readonly Kind[] {
  const part = text.slice(0, cut);
  const ends = [cut];
  if (part.endsWith('s')) ends.push(cut - 1);
  if (part.endsWith('en')) ends.push(cut - 2);
  if (part.endsWith('e')) ends.push(cut - 1);
  for (const end of ends) {
    const found = kindsOf(lexicon, lexicon.tree.find(0, parts.of(0, end), text, 0, end)).filter(dutch);
    if (found.length > 0 && end >= SHORTEST_PART) return found;
  }
  return [];
}

/** `#borstkanker`, `#nightshift`: the whole tag as a word, else cut in two known words. */
export function addInsideTag(lexicon: Lexicon, text: string, at: number, hits: Hits): void {
  const { tree } = lexicon;
  const plain = text.replace(/_/g, '');
  const { length } = plain;
  parts.take(plain);
  addAll(kindsOf(lexicon, tree.find(0, parts.of(0, length), plain, 0, length)), at, hits);
  for (let cut = SHORTEST_PART; cut <= length - SHORTEST_PART; cut++) {
    const left = tree.find(0, parts.of(0, cut), plain, 0, cut);
    if (left === 0) continue;
    const rest = parts.of(cut, length);
    addAll(kindsOf(lexicon, tree.find(left, rest, plain, cut, length)), at, hits);
    const one = kindsOf(lexicon, left);
    const other = kindsOf(lexicon, tree.find(0, rest, plain, cut, length));
    if (one.length > 0 && other.length > 0) addAll([...one, ...other], at, hits);
  }
}

function addAll(kinds: readonly Kind[], at: number, hits: Hits): void {
  for (const { topic, value } of kinds) if (topic !== 'common') addHit(hits, { topic, value, from: at, to: at + 1 });
}
