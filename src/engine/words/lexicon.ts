import { compiled } from 'virtual:lexicon';
import { type Language, languages } from '../draft';
import { anyLanguage } from './any-language';
import { nextHash, wordHash } from './word-hash';
import { type LoadedVocabulary, loadWords } from './word-loader';
import { WordTree } from './word-tree';

/** What a word or phrase belongs to. Thousands share one. */
export interface Kind {
  readonly topic: string;
  readonly value: string;
  readonly language: Language;
  /** Belongs to no language: a name is a name in any sentence. */
  readonly anyLanguage: boolean;
  /** Only with a capital in the text. */
  readonly capital: boolean;
  /** May be the last part of a Dutch compound. */
  readonly head: boolean;
}

export interface Lexicon {
  /** Words and phrases; the values are places in `kinds`. */
  readonly tree: WordTree;
  readonly kinds: readonly Kind[];
  /** The words that the patterns of each language name. */
  readonly vocabularies: Readonly<Record<Language, LoadedVocabulary>>;
}

let loaded: Lexicon | undefined;

/** The bundled word lists, loaded at the first call. */
export function lexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}

/** The node of one word, or 0. */
export const nodeOf = ({ tree }: Lexicon, word: string): number =>
  tree.find(0, wordHash(word, 0, word.length), word, 0, word.length);

/** What a node's word or phrase belongs to, in the order of the lists. */
export function kindsOf({ tree, kinds }: Lexicon, node: number): readonly Kind[] {
  const found: Kind[] = [];
  for (let entry = tree.first(node); entry !== 0; entry = tree.next(entry)) {
    const kind = kinds[tree.value(entry)];
    if (kind !== undefined) found.push(kind);
  }
  return found;
}

const SPACE = 32;

function load(): Lexicon {
  const tree = new WordTree(compiled.sizes);
  const kinds = compiled.kinds.map(kindFrom);
  const [nl, en] = loadWords(
    compiled.words,
    tree,
    kinds.map(({ language }) => languages.indexOf(language)),
  );
  if (nl === undefined || en === undefined) throw new Error('The word lists lack a language');
  return { tree, kinds, vocabularies: { nl, en } };
}

function kindFrom(line: string): Kind {
  const [topic = '', language = '', flags = '', value = ''] = line.split('\t');
  const name = compiled.topics[Number(topic)] ?? '';
  return {
    topic: name,
    value,
    language: language === 'n' ? 'nl' : 'en',
    anyLanguage: anyLanguage.has(name),
    capital: flags.includes('C'),
    head: flags.includes('n'),
  };
}

/** Enters words that are apart by single spaces, one after the other; returns the node of the last. */
export function enterPhrase(tree: WordTree, codes: Uint16Array, length: number): number {
  let node = 0;
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= length; at++) {
    const code = codes[at] ?? SPACE;
    if (at === length || code === SPACE) {
      node = tree.enter(node, hash, codes, start, at);
      start = at + 1;
      hash = 0;
    } else hash = nextHash(hash, code);
  }
  return node;
}
