import { SymbolReader } from '../packed/symbol-reader';
import { EntryCoder } from './entry-coder';
import { FormLoader } from './form-loader';
import { LONGEST, PhraseCoder } from './phrase-coder';
import { SpellingCoder } from './spelling-coder';
import { UseCoder } from './use-coder';
import { Vocabulary } from './vocabulary';
import { wordHashOf } from './word-hash';
import { USED } from './word-sorts';
import type { WordTree } from './word-tree';

/** The word lists as they ship: see `tools/lexicon/pack-words.ts`. */
export interface PackedWords {
  /** How many different words there are. */
  readonly count: number;
  /** The letters by their codes, the most common first. */
  readonly alphabet: readonly number[];
  /** Sets of endings, each joined by commas. */
  readonly endings: readonly string[];
  readonly text: string;
}

/** The words that phrases and patterns of one language name. */
export interface LoadedVocabulary {
  /** Their numbers, from 1 on, by their node in the tree; 0 for all others. */
  readonly ofNodes: Uint16Array;
  readonly count: number;
}

/**
 * Reads the word lists into the tree: every single word with what it belongs to, then the phrases of each kind.
 * `languages` has the language of each kind, as a number; the result is the vocabulary of each language.
 */
export function loadWords(
  packed: PackedWords,
  tree: WordTree,
  languages: readonly number[],
): readonly LoadedVocabulary[] {
  const reader = new SymbolReader(packed.text);
  const forms = new FormLoader(tree, packed.endings);
  const { nodes, vocabularies } = loadSingles(packed, reader, tree, forms, languages.length);
  const phrases = new PhraseCoder(reader, languages.length, packed.endings.length);
  // The nodes of a phrase's beginnings, by how many words they have; `known` of them may serve the next phrase too
  const path = new Int32Array(LONGEST);
  const codes = new Uint16Array(256);
  for (let kind = 0; kind < languages.length; kind++) {
    const words = vocabularies[languages[kind] ?? 0] ?? nodes;
    let known = 0;
    for (let left = phrases.start(kind); left > 0; left--) {
      phrases.next();
      const last = phrases.length - 1;
      for (let at = Math.min(phrases.shared, known); at < last; at++)
        path[at + 1] = tree.enterAgain(path[at] ?? 0, nodes[words[phrases.words[at] ?? 0] ?? 0] ?? 0);
      known = last;
      const node = nodes[words[phrases.words[last] ?? 0] ?? 0] ?? 0;
      forms.enter(path[last] ?? 0, tree.hashOf(node), codes, tree.lettersOf(node, codes), phrases.endings, kind);
    }
  }
  return vocabularies.map((words) => {
    const ofNodes = new Uint16Array(tree.room);
    for (let number = 1; number < words.length; number++) ofNodes[nodes[words[number] ?? 0] ?? 0] = number;
    return { ofNodes, count: words.length - 1 };
  });
}

interface Singles {
  /** The node of each word that phrases or patterns name, by its place in the list of all words. */
  readonly nodes: Int32Array;
  /** The places of the words that those of each language name, by their numbers. */
  readonly vocabularies: readonly Int32Array[];
}

function loadSingles(
  { count, alphabet, endings }: PackedWords,
  reader: SymbolReader,
  tree: WordTree,
  forms: FormLoader,
  kinds: number,
): Singles {
  const word = new SpellingCoder(reader, alphabet);
  const entries = new EntryCoder(reader, kinds, endings.length);
  const uses = USED.map(() => new UseCoder(reader));
  const vocabularies = USED.map(() => new Vocabulary());
  const nodes = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    word.next();
    const hash = wordHashOf(word.letters, word.length);
    if ((word.sort & (USED[0] | USED[1])) !== 0) nodes[at] = tree.enter(0, hash, word.letters, 0, word.length);
    for (let language = 0; language < USED.length; language++)
      if ((word.sort & (USED[language] ?? 0)) !== 0) vocabularies[language]?.add(at, uses[language]?.next(word) ?? 0);
    if (word.sort <= (USED[0] | USED[1])) continue;
    entries.start();
    while (entries.next(word)) forms.enter(0, hash, word.letters, word.length, entries.endings, entries.kind);
  }
  return { nodes, vocabularies: vocabularies.map((vocabulary) => vocabulary.words()) };
}
