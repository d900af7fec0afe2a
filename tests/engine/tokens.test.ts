import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '@/engine/fold';
import { tokenize } from '@/engine/tokens';

const cut = (text: string) => tokenize(fold(text));
const words = (text: string) => cut(text).tokens.map((token) => token.text);

test('cuts words, numbers, tags, addresses and emoji', () => {
  expect(cut('Hoi @jan_1 kijk #umcu: www.umcutrecht.nl/x of a@b.nl 😂 06-12').tokens.map(({ kind }) => kind)).toEqual([
    'word',
    'mention',
    'word',
    'hashtag',
    'link',
    'word',
    'email',
    'emoji',
    'number',
    'number',
  ]);
});

test('splits a number from the word that sticks to it', () => {
  expect(words('54yo en 3C')).toEqual(['54', 'yo', 'en', '3', 'c']);
});

test('keeps letters with digits together, so that disguised words can be read', () => {
  expect(words('k4nker bl4h')).toEqual(['k4nker', 'bl4h']);
});

test('knows the word before an apostrophe', () => {
  expect(cut("Anna's fiets, he's").tokens.map(({ base }) => base)).toEqual(['anna', 'fiets', 'he']);
});

test('ends sentences at marks and line breaks, not at abbreviations', () => {
  const { sentences } = cut('Dr. Bos kwam. Mevr. J. de Wit ook!\nKlaar');
  expect(sentences.length).toBe(3);
});

test('marks what stands between quotation marks', () => {
  const quoted = cut('Zij riep “rot op” en ging').tokens.filter((token) => token.quoted);
  expect(quoted.map(({ text }) => text)).toEqual(['rot', 'op']);
});

test('does not take an apostrophe for a quotation mark', () => {
  expect(cut("'s ochtends zo'n dag, m'n beste").tokens.some(({ quoted }) => quoted)).toBe(false);
});

test('tells capitals', () => {
  expect(cut('ik Jan NU').tokens.map(({ caps }) => caps)).toEqual(['none', 'first', 'all']);
});

test('spans always lie in the original, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let last = 0;
      for (const { start, end } of cut(text).tokens) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
  );
});

test('reads twenty thousand characters without trouble', () => {
  const text = 'de patiënt lag op bed 3. '.repeat(800);
  expect(cut(text).sentences.length).toBe(800);
});
