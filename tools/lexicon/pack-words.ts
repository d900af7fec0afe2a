import { EntryCoder } from '../../src/engine/words/entry-coder.ts';
import { PhraseCoder } from '../../src/engine/words/phrase-coder.ts';
import { SpellingCoder } from '../../src/engine/words/spelling-coder.ts';
import { UseCoder } from '../../src/engine/words/use-coder.ts';
import { Vocabulary } from '../../src/engine/words/vocabulary.ts';
import type { PackedWords } from '../../src/engine/words/word-loader.ts';
import { ANY_ENTRY, ENTRY, USED } from '../../src/engine/words/word-sorts.ts';
import { written } from '../packed/symbol-writer.ts';
import type { Inflected } from './inflected.ts';
import type { Uses } from './uses.ts';

/** All entries that share topic, language, flags and value. */
export interface PackedKind {
  /** The place of its language: 0 is Dutch, 1 English. */
  readonly language: number;
  readonly anyLanguage: boolean;
  readonly entries: readonly Inflected[];
}

export interface WordsAndNumbers {
  readonly packed: PackedWords;
  /** The numbers of the words that patterns name, by language. */
  readonly numbers: readonly ReadonlyMap<string, number>[];
}

/**
 * Writes the word lists. First come all different words by their letters, those of phrases and patterns (`named`, by
 * language) among them: sort, letters (`SpellingCoder`), how much each language uses them (`UseCoder`), and the kinds
 * and endings of what they are by themselves (`EntryCoder`). The words that a language uses are numbered, the most used
 * first, and then come the phrases of each kind as rows of these numbers (`PhraseCoder`).
 */
export function packWords(kinds: readonly PackedKind[], named: readonly Uses[]): WordsAndNumbers {
  const endings = endingsOf(kinds);
  const setOf = new Map(endings.map((set, at) => [set, at]));
  const singles = new Map<string, { kind: number; endings: number }[]>();
  const phrases = kinds.map(({ entries }, kind) => {
    const split: { words: string[]; endings: number }[] = [];
    for (const entry of entries) {
      const set = setOf.get(entry.endings) ?? 0;
      if (entry.stem.includes(' ')) split.push({ words: entry.stem.split(' '), endings: set });
      else singles.set(entry.stem, [...(singles.get(entry.stem) ?? []), { kind, endings: set }]);
    }
    return split;
  });
  const words = [...new Set([...singles.keys(), ...named.flatMap((uses) => uses.words)])].sort();
  const alphabet = alphabetOf(words);
  const numbers = named.map((uses) => {
    const vocabulary = new Vocabulary();
    for (const [at, text] of words.entries()) if (uses.groupOf(text) > 0) vocabulary.add(at, uses.groupOf(text));
    return new Map([...vocabulary.words()].map((at, number) => [words[at] ?? '', number] as const).slice(1));
  });
  const rows = phrases.map((own, kind) =>
    own
      .map((phrase) => ({
        words: phrase.words.map((text) => numbers[kinds[kind]?.language ?? 0]?.get(text) ?? 0),
        endings: phrase.endings,
      }))
      .sort((a, b) => compare(a.words, b.words) || a.endings - b.endings),
  );
  const text = written((coder) => {
    const word = new SpellingCoder(coder, alphabet);
    const entry = new EntryCoder(coder, kinds.length, endings.length);
    const use = named.map(() => new UseCoder(coder));
    for (const spelled of words) {
      const own = (singles.get(spelled) ?? []).sort((a, b) => a.kind - b.kind || a.endings - b.endings);
      const groups = named.map((uses) => uses.groupOf(spelled));
      word.next({
        places: placesOf(spelled, alphabet),
        sort: sortOf(
          groups,
          own.map(({ kind }) => kinds[kind]),
        ),
      });
      for (const [language, group] of groups.entries()) if (group > 0) use[language]?.next(word, group);
      if (own.length === 0) continue;
      entry.start();
      for (const [at, each] of own.entries()) entry.next(word, each, at === own.length - 1);
    }
    const phrase = new PhraseCoder(coder, kinds.length, endings.length);
    for (const [kind, own] of rows.entries()) {
      phrase.start(kind, own.length);
      for (const row of own) phrase.next(row);
    }
  });
  return { packed: { count: words.length, alphabet, endings, text }, numbers };
}

/** All sets of endings, the most common first; the first is that of a word without any. */
function endingsOf(kinds: readonly PackedKind[]): readonly string[] {
  const counts = new Map([['', Number.POSITIVE_INFINITY]]);
  for (const { entries } of kinds)
    for (const { endings } of entries) counts.set(endings, (counts.get(endings) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1)).map(([set]) => set);
}

/** The letters of sorted words by their codes, the most common first, counting only those that are written. */
function alphabetOf(words: readonly string[]): readonly number[] {
  const counts = new Map<number, number>();
  let before = '';
  for (const word of words) {
    let at = 0;
    while (at < word.length && word[at] === before[at]) at += 1;
    for (; at < word.length; at++) counts.set(word.charCodeAt(at), (counts.get(word.charCodeAt(at)) ?? 0) + 1);
    before = word;
  }
  return [...counts].sort(([a, times], [b, others]) => others - times || a - b).map(([code]) => code);
}

const placesOf = (word: string, alphabet: readonly number[]): readonly number[] =>
  Array.from({ length: word.length }, (_, at) => alphabet.indexOf(word.charCodeAt(at)) + 1);

function sortOf(groups: readonly number[], kinds: readonly (PackedKind | undefined)[]): number {
  let sort = 0;
  for (const [language, group] of groups.entries()) if (group > 0) sort |= USED[language] ?? 0;
  for (const kind of kinds) if (kind !== undefined) sort |= kind.anyLanguage ? ANY_ENTRY : (ENTRY[kind.language] ?? 0);
  return sort;
}

/** By the first number that differs; what ends there comes first. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const distance = (a[at] ?? 0) - (b[at] ?? 0);
    if (distance !== 0) return distance;
  }
  return a.length - b.length;
}
