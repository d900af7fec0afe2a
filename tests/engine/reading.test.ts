import { expect, test } from 'vitest';
import { read } from '@/engine/reading';
import { policyFor } from '../rules/policy-for';

const readText = (text: string, language: 'nl' | 'en' = 'nl') =>
  read({ text, platform: 'x', surface: 'post', media: [] }, policyFor({ language, text }));
const wordsOf = (text: string, topic: string, language: 'nl' | 'en' = 'nl') => {
  const reading = readText(text, language);
  return reading.of(topic).map((hit) => text.slice(reading.span(hit).start, reading.span(hit).end));
};

test('finds a word in its forms', () => {
  expect(wordsOf('twee patiëntjes en een patiënte', 'patient-words')).toEqual(['patiëntjes', 'patiënte']);
});

test('takes a Dutch compound apart', () => {
  expect(wordsOf('mijn borstkankerpatiënt is er weer', 'patient-words')).toEqual(['borstkankerpatiënt']);
});

test('lets a fixed phrase swallow the words it is made of', () => {
  expect(wordsOf('be patient, dear', 'patient-words', 'en')).toEqual([]);
});

test('ties a word that exists in both languages to the sentence', () => {
  expect(wordsOf('What a kind thing to say to your friends', 'persons', 'en')).toEqual([]);
  expect(wordsOf('Wat een lief kind op de gang', 'persons')).toEqual(['kind']);
});

test('matches words that belong together as one choice of a pattern', () => {
  expect(wordsOf('the guy from last night is back', 'patient-figures', 'en')).toContain('guy from last night');
});

test('knows a name on a platform that speaks of care', () => {
  expect(wordsOf('@zorgmemes de mijne had een papegaai', 'care-handle')).toEqual(['@zorgmemes']);
  expect(wordsOf('@fleurtje97 neem jij chips mee', 'care-handle')).toEqual([]);
});

test('matches a phrase over a gap', () => {
  expect(wordsOf('Als arts hier in het UMC Utrecht zeg ik ja', 'own-role').length).toBeGreaterThan(0);
});

test.each([
  ['een vrouw van 43 jaar', '43 jaar'],
  ['een 54-jarige man', '54-jarige'],
  ['Noah (5) lachte', '5'],
  ['a 19yo guy', '19yo'],
  ['she is 71 and sings', '71'],
  ['begin dertig', 'begin dertig'],
  ['in her eighties', 'her eighties'],
])('finds the age in “%s”', (text, age) => {
  expect(wordsOf(text, 'age', 'en')).toEqual([age]);
});

test.each(['om 14.20 uur', 'kamer 12', 'wij zijn met 43 mensen', 'na 5 dagen', '3 cakes'])(
  'finds no age in “%s”',
  (text) => {
    expect(wordsOf(text, 'age')).toEqual([]);
  },
);

test.each([
  ['mevrouw De Wit belde', 'mevrouw De Wit'],
  ['dr. R. Ferwerda zei', 'dr. R. Ferwerda'],
  ['juf Gonnie lacht', 'juf Gonnie'],
])('finds the name in “%s”', (text, name) => {
  expect(wordsOf(text, 'name')).toEqual([name]);
});

test('finds beds and classes', () => {
  expect(wordsOf('de man van bed 9', 'bed')).toEqual(['bed 9']);
  expect(wordsOf('twee uit 3 havo en een uit groep 4', 'class')).toEqual(['3 havo', 'groep 4']);
});

test.each(['het UMC Utrecht', '@umcutrecht', '#umcutrecht'])('knows the institution in “%s”', (text) => {
  expect(wordsOf(`Eerste dag bij ${text}!`, 'institution').length).toBeGreaterThan(0);
});

test('points into the original when letters were disguised', () => {
  expect(wordsOf('die 𝗽𝗮𝘁𝗶𝗲𝗻𝘁 van bed 3', 'patient-words')).toEqual(['𝗽𝗮𝘁𝗶𝗲𝗻𝘁']);
});
