import { expect, test } from 'vitest';
import { contextOf } from '@/engine/context';
import type { Draft, Surface } from '@/engine/draft';
import { brandAndLogo } from '@/rules/brand-and-logo';
import { personalData } from '@/rules/personal-data';
import { policyFor } from './policy-for';

const contextFor = (text: string, surface: Surface = 'post') => {
  const draft: Draft = { text, platform: 'facebook', surface, media: [] };
  return contextOf(draft, policyFor({ language: 'nl', text, institution: 'kempenkind', role: 'staff' }));
};

// A finding that only the weights made has no words of a rule: what it says has to fit the draft all the same
test('a name or logo is spoken of as what the draft makes of it', () => {
  const said = (text: string, surface?: Surface) => brandAndLogo.added?.(contextFor(text, surface));
  expect(said('Juf Roos van KempenKind', 'display-name')).toBe('name');
  expect(said('Meester bij KempenKind en trots', 'bio')).toBe('name');
  expect(said('Ons logo op de taart voor het schoolfeest')).toBe('logo');
  expect(said('Nieuwe groep voor ouders van KempenKind')).toBe('title');
});

test('nobody is asked to take out a number that is not there', () => {
  const said = (text: string) => personalData.added?.(contextFor(text));
  expect(said('Ze woont boven de bakker, haar man zit vast')).toBe('someone');
  expect(said('Ze woont op nummer 12')).toBe('identifier');
  expect(said('Mail haar op roos@example.org')).toBe('identifier');
});
