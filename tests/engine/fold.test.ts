import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldText } from '@/engine/fold';

test.each([
  ['Patiënt', 'patient'],
  ['pa\u00ADtiënt', 'patient'],
  ['pa\u200Btient', 'patient'],
  ['𝗽𝗮𝘁𝗶𝗲𝗻𝘁', 'patient'],
  ['ｐａｔｉｅｎｔ', 'patient'],
  ['раtiеnt', 'patient'],
  ['🄿🄰🅃', 'pat'],
  ['zo’n “woord”', 'zo\'n "woord"'],
  ['een\u00A0ward', 'een ward'],
  ['Straße', 'strasse'],
  ['ΝΗΥΜΒΖ', 'nhymbz'],
])('folds %s to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['Jan en PIET', 'Jan en PIET'],
  ['pa\u00adtiënt É', 'patient E'],
  ['𝐉𝐚𝐧 ＰＩＥＴ Ⓐⓐ', 'Jan PIET Aa'],
  ['Маn ΑΝΝΑ', 'Man ANNA'],
  ['Æ ß ᴀ 🄰', 'AE ss a A'],
])('knows the capitals of %s', (text, cased) => {
  expect(fold(text).cased).toBe(cased);
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

test('leads back to the original where characters were dropped', () => {
  const text = 'de pa\u00ADtiënt lag';
  const folded = fold(text);
  const at = folded.text.indexOf('patient');
  expect(text.slice(folded.start(at), folded.end(at + 6))).toBe('pa\u00ADtiënt');
});

test('leads back to the original behind a character that takes two units', () => {
  const text = '😂 𝗽t 3';
  const folded = fold(text);
  const at = folded.text.indexOf('pt');
  expect(text.slice(folded.start(at), folded.end(at + 1))).toBe('𝗽t');
});

test('never throws, and every place it names lies in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const folded = fold(text);
      for (let at = 0; at < folded.text.length; at++) {
        expect(folded.start(at)).toBeGreaterThanOrEqual(0);
        expect(folded.end(at)).toBeLessThanOrEqual(text.length);
        expect(folded.end(at)).toBeGreaterThan(folded.start(at));
      }
    }),
  );
});
