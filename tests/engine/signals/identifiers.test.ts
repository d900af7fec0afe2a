import { expect, test } from 'vitest';
import { read } from '@/engine/reading';
import { isBsn, isCard, isIban } from '@/engine/signals/check-digits';
import { identifiers } from '@/engine/signals/identifiers';
import { policyFor } from '../../rules/policy-for';

const kinds = (text: string, contacts: string[] = [], domains: string[] = []) =>
  identifiers(
    read({ text, platform: 'x', surface: 'post', media: [] }, policyFor({ language: 'nl', text })),
    contacts,
    domains,
  ).map(({ kind }) => kind);

test('checks digits', () => {
  expect(isBsn('111222333')).toBe(true);
  expect(isBsn('111222334')).toBe(false);
  expect(isIban('NL91 ABNA 0417 1643 00')).toBe(true);
  expect(isIban('NL92 ABNA 0417 1643 00')).toBe(false);
  expect(isCard('4111 1111 1111 1111')).toBe(true);
  expect(isCard('4111 1111 1111 1112')).toBe(false);
});

test.each([
  ['BSN 111222333 staat erop', 'bsn'],
  ['haar nummer 111222333 dus', 'bsn'],
  ['NL91 ABNA 0417 1643 00', 'iban'],
  ['bel 06 12345678', 'phone'],
  ['bel 06-12 34 56 78', 'phone'],
  ['+32 470 12 34 56', 'phone'],
  ['+49 151 23456789', 'phone'],
  ['+44 20 7946 0958', 'phone'],
  ['jelle.dewaard99@gmail.com', 'email'],
  ['geboren op 4 juli 1951', 'birth-date'],
  ['born 12 March 1961', 'birth-date'],
  ['Joost (12-03-1988)', 'birth-date'],
  ['studentnummer 6213340', 'record-number'],
  ['Patiëntnr 4471902', 'record-number'],
  ['woont op Kerklaan 12', 'address'],
  ['lives at Molenstraat 22', 'address'],
  ['4111 1111 1111 1111', 'card'],
  ['kenteken 12-ABC-3', 'plate'],
  ['3584 CX', 'postcode'],
])('finds in “%s” a %s', (text, kind) => {
  expect(kinds(text)).toContain(kind);
});

test.each([
  'in 2024 waren er 12.300 mensen',
  'order 448120931',
  'nummer 111222333 dus',
  'BSN 111222334',
  'isbn 9780323796088',
  'NCT04839231',
  'om 14.20 uur',
  'weg 12 km lopen',
  'n=2,318',
])('finds nothing in “%s”', (text) => {
  expect(kinds(text)).toEqual([]);
});

test('leaves the institution’s own numbers and addresses alone', () => {
  expect(kinds('bel 088 755 55 55 of mail j.jansen@umcutrecht.nl', ['+31 88 755 55 55'], ['umcutrecht.nl'])).toEqual(
    [],
  );
});
