import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from '@/engine/fitted/hash';
import { Letters } from '@/engine/letters';
import { codesOf } from '@/engine/scanner';
import { wordHash } from '@/engine/words/word-hash';

test('knows every part of a text by the hashes of lexicon and models', () => {
  const letters = new Letters();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(30), fc.nat(30), (text, one, other) => {
      const from = Math.min(one, other, text.length);
      const to = Math.min(Math.max(one, other), text.length);
      letters.read(codesOf(text), from, to);
      expect(letters.hash).toBe(wordHash(text, from, to));
      expect(letters.print).toBe(hashOf(text.slice(from, to)) | 0);
    }),
  );
});

test.each([
  ['nooo', true, -1],
  ['noo', false, -1],
  ["anna's", false, 4],
  ["'t", false, 0],
])('sees stretched letters and the apostrophe of %s', (text, stretched, apostrophe) => {
  const letters = new Letters();
  letters.read(codesOf(text), 0, text.length);
  expect([letters.stretched, letters.apostrophe]).toEqual([stretched, apostrophe]);
});
