import { expect, test } from 'vitest';
import { fold } from '@/engine/fold';
import { draftLanguage, sentenceLanguages } from '@/engine/language';
import { tokenize } from '@/engine/tokens';

test.each([
  ['Vandaag een vrouw op de afdeling gezien', 'nl'],
  ['Saw a lady on the ward today', 'en'],
  ['wat een dag', 'nl'],
  ['what a day', 'en'],
  ['stiekem gefilmd', 'nl'],
  ['Nee', 'nl'],
])('tells the language of “%s”', (text, language) => {
  expect(draftLanguage(text)).toBe(language);
});

test('tells each sentence by itself, and lets a short one follow the draft', () => {
  const text = 'Vandaag was het heel erg druk op de poli van ons ziekenhuis. I really love this job. Mooi.';
  expect(sentenceLanguages(tokenize(fold(text)), 'en')).toEqual(['nl', 'en', 'nl']);
});

test('knows neither in a language that is neither', () => {
  const text = 'Nous avons mangé une pomme rouge dans le jardin ensoleillé';
  expect(sentenceLanguages(tokenize(fold(text)), 'nl')).toEqual(['other']);
});
