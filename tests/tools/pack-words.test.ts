import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindsOf, lexicon } from '@/engine/words/lexicon';
import { wordHash } from '@/engine/words/word-hash';
import { loadWords } from '@/engine/words/word-loader';
import { WordTree } from '@/engine/words/word-tree';
import { gather } from '../../tools/lexicon/compile-lexicon.ts';
import { inflected } from '../../tools/lexicon/inflected.ts';
import { packWords } from '../../tools/lexicon/pack-words.ts';
import { readLexicon } from '../../tools/lexicon/read-lexicon.ts';
import { Uses } from '../../tools/lexicon/uses.ts';

/** The node of a phrase, or 0. */
function nodeOf(tree: WordTree, phrase: string): number {
  let node = 0;
  for (const word of phrase.split(' ')) {
    node = tree.find(node, wordHash(word, 0, word.length), word, 0, word.length);
    if (node === 0) return 0;
  }
  return node;
}

function valuesOf(tree: WordTree, node: number): readonly number[] {
  const values: number[] = [];
  for (let entry = tree.first(node); entry !== 0; entry = tree.next(entry)) values.push(tree.value(entry));
  return values;
}

/** Packs forms by kind (Dutch and English in turn), and loads them. */
function loaded(kinds: readonly (readonly (readonly string[])[])[], named: readonly string[] = []) {
  const uses = [new Uses(), new Uses()];
  uses[0]?.add(named);
  const packed = kinds.map((entries, kind) => ({
    language: kind % 2,
    anyLanguage: false,
    entries: entries.map(inflected),
  }));
  for (const { language, entries } of packed)
    for (const { stem } of entries) if (stem.includes(' ')) uses[language]?.add(stem.split(' '));
  const { packed: words, numbers } = packWords(packed, uses);
  const tree = new WordTree({ nodes: 2_000, letters: 20_000, entries: 2_000 });
  const vocabularies = loadWords(
    words,
    tree,
    packed.map(({ language }) => language),
  );
  return { tree, vocabularies, numbers };
}

const word = fc.stringMatching(/^[a-eé']{1,5}$/);
const entry = fc
  .tuple(fc.array(word, { maxLength: 3 }), fc.uniqueArray(word, { minLength: 1, maxLength: 5 }))
  .map(([before, last]) => last.map((each) => [...before, each].join(' ')));
const kind = fc.array(entry, { maxLength: 10 });

test('every form can be read back with what it belongs to, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(kind, { minLength: 1, maxLength: 5 }), word, (kinds, other) => {
      const { tree } = loaded(kinds);
      const forms = new Set([...kinds.flat(2), other]);
      for (const form of forms) {
        const wanted = kinds.flatMap((entries, at) => (entries.flat().includes(form) ? [at] : []));
        expect(valuesOf(tree, nodeOf(tree, form))).toEqual(wanted);
      }
    }),
  );
});

test('words that patterns name have the numbers that the patterns were written with', () => {
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 3 }), fc.array(word, { minLength: 1, maxLength: 20 }), (kinds, named) => {
      const { tree, vocabularies, numbers } = loaded(kinds, named);
      for (const each of named) expect(vocabularies[0]?.ofNodes[nodeOf(tree, each)]).toBe(numbers[0]?.get(each));
      expect(new Set(named.map((each) => numbers[0]?.get(each))).size).toBe(new Set(named).size);
    }),
  );
});

test('a phrase may begin as another ends, and an ending may be a word of its own', () => {
  const { tree } = loaded([[['type 1', 'type 1 s'], ['type 1 a b'], ['type']]]);
  const phrases = ['type', 'type 1', 'type 1 s', 'type 1 a', 'type 1 a b', 's'];
  expect(phrases.map((phrase) => valuesOf(tree, nodeOf(tree, phrase)).length)).toEqual([1, 1, 1, 0, 1, 0]);
});

test('a tree that is too small stops the loading', () => {
  const { packed } = packWords(
    [{ language: 0, anyLanguage: false, entries: [inflected(['arm']), inflected(['been'])] }],
    [new Uses(), new Uses()],
  );
  const tree = new WordTree({ nodes: 1, letters: 3, entries: 2 });
  expect(() => loadWords(packed, tree, [0])).toThrow('no more words');
});

test('the word lists ship as they are: every form with all it belongs to, and no other', () => {
  const files = readLexicon(path.join(import.meta.dirname, '../../src/lexicon'));
  const { kinds } = gather(files, [...new Set(files.map(({ topic }) => topic))].sort());
  const { tree, kinds: loadedKinds } = lexicon();
  const wanted = new Map<number, number[]>();
  for (const [at, { forms }] of kinds.entries())
    for (const form of forms) {
      const node = nodeOf(tree, form);
      wanted.set(node, [...(wanted.get(node) ?? []), at]);
    }
  expect(wanted.has(0)).toBe(false);
  for (let node = 1; node < tree.size; node++) expect(valuesOf(tree, node)).toEqual(wanted.get(node) ?? []);
  expect(loadedKinds.length).toBe(kinds.length);
  expect(kindsOf(lexicon(), nodeOf(tree, 'borstkanker'))).toContainEqual(
    expect.objectContaining({ topic: 'conditions', language: 'nl', head: true }),
  );
});
