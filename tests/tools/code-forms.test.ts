import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormLoader } from '@/engine/words/form-loader';
import { wordHash } from '@/engine/words/word-hash';
import { WordTree } from '@/engine/words/word-tree';
import { codeForms, inflected } from '../../tools/lexicon/code-forms.ts';

const isIn = (tree: WordTree, phrase: string): boolean => {
  let node = 0;
  for (const word of phrase.split(' ')) {
    node = tree.find(node, wordHash(word, 0, word.length), word, 0, word.length);
    if (node === 0) return false;
  }
  return tree.first(node) !== 0;
};

test('writes what forms share once, and common endings as one sign', () => {
  const kind = [inflected(['arts', 'artsen']), inflected(['arm', 'armen']), inflected(['be'])];
  expect(codeForms([kind])).toEqual({ kinds: ['Aarm.Cts.Abe'], endings: [',en'] });
});

test('refuses a word with a sign that the lists are written with', () => {
  expect(() => codeForms([[inflected(['a.b'])]])).toThrow('"a.b"');
});

test('an ending can be a word of its own', () => {
  const coded = codeForms([[inflected(['type 1', 'type 1 s'])]]);
  const tree = new WordTree({ nodes: 10, letters: 40, entries: 10 });
  const [text = ''] = coded.kinds;
  new FormLoader(tree, coded.endings).enter(text, 0, text.length, 7);
  expect(['type 1', 'type 1 s', 'type'].map((phrase) => isIn(tree, phrase))).toEqual([true, true, false]);
});

test('a word that does not fit stops the loading', () => {
  const tree = new WordTree({ nodes: 1, letters: 3, entries: 2 });
  const coded = codeForms([[inflected(['arm']), inflected(['been'])]]);
  const [text = ''] = coded.kinds;
  expect(() => new FormLoader(tree, coded.endings).enter(text, 0, text.length, 7)).toThrow('no more words');
});

test('every form can be read back, and nothing else', () => {
  const word = fc.stringMatching(/^[a-e]{1,4}$/);
  const entry = fc.tuple(fc.array(word, { maxLength: 2 }), fc.uniqueArray(word, { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), word, (entries, other) => {
      const forms = entries.map(([before, last]) => last.map((each) => [...before, each].join(' ')));
      const coded = codeForms([forms.map(inflected)]);
      const tree = new WordTree({ nodes: 200, letters: 1_000, entries: 100 });
      const [text = ''] = coded.kinds;
      new FormLoader(tree, coded.endings).enter(text, 0, text.length, 7);
      for (const form of forms.flat()) expect(isIn(tree, form)).toBe(true);
      expect(isIn(tree, other)).toBe(forms.flat().includes(other));
    }),
  );
});
