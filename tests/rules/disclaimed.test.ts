import { describe, expect, test } from 'vitest';
import { contextOf } from '@/engine/context';
import type { Draft, Role } from '@/engine/draft';
import { resolvePolicy } from '@/policies/resolve';
import { disclaimed } from '@/rules/disclaimed';

type Tie = { institution: string; role: Role };
const umcu = { institution: 'umcu', role: 'staff' } as const;
const school = { institution: 'kempenkind', role: 'staff' } as const;

function isDisclaimed(text: string, ...affiliations: readonly Tie[]): boolean {
  const input = { affiliations, severities: {}, disclaimerInBio: false, allowedPhrases: [], language: 'nl' as const };
  const draft: Draft = { text, platform: 'linkedin', surface: 'post', media: [] };
  return disclaimed(contextOf(draft, resolvePolicy(input, 'nl').policy));
}

describe('of one institution', () => {
  test.each([
    ['Ik werk bij het UMC Utrecht, dit is niet namens het UMC Utrecht.', true],
    ['Ik werk bij het UMC Utrecht en spreek voor mezelf.', true],
    ['Ik werk bij het UMC Utrecht en vind er wat van.', false],
  ])('%s', (text, expected) => {
    expect(isDisclaimed(text, umcu)).toBe(expected);
  });
});

describe('of two institutions', () => {
  const intro = 'Verpleegkundige in het UMC Utrecht en leerkracht bij KempenKind.';

  test.each([
    ['Ik schrijf dit niet namens het UMC Utrecht.', false],
    ['Ik schrijf dit niet namens KempenKind.', false],
    ['Niet namens het UMC Utrecht en niet namens KempenKind.', true],
    ['Niet namens het UMC Utrecht of KempenKind.', true],
    ['Ik spreek voor mezelf.', true],
    ['Op persoonlijke titel.', true],
    ['Not on behalf of UMC Utrecht.', false],
    ['Views are my own.', true],
  ])('each needs one: %s', (line, expected) => {
    expect(isDisclaimed(`${intro} ${line}`, umcu, school)).toBe(expected);
  });

  test('only those that the draft names count', () => {
    expect(isDisclaimed('Ik werk bij het UMC Utrecht, niet namens het UMC Utrecht.', umcu, school)).toBe(true);
  });

  test('a school where the author is a parent asks for none', () => {
    const parent = { institution: 'kempenkind', role: 'parent' } as const;
    expect(isDisclaimed(`${intro} Niet namens het UMC Utrecht.`, umcu, parent)).toBe(true);
  });
});
