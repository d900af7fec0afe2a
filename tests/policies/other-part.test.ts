import { describe, expect, test } from 'vitest';
import type { Draft, Role } from '@/engine/draft';
import { review } from '@/engine/review';
import { present } from '@/policies/present';
import { type PolicyInput, resolvePolicy } from '@/policies/resolve';
import { rules } from '@/rules/index';

const post = (text: string, rest: Partial<Draft> = {}): Draft => ({
  text,
  platform: 'facebook',
  surface: 'post',
  media: [],
  ...rest,
});

/** What the author is offered for their disclaimer, with how loudly. */
function offered(draft: Draft, role: Role = 'staff', institution = 'stellingwerf') {
  const input: PolicyInput = {
    affiliations: [{ institution, role }],
    severities: {},
    disclaimerInBio: false,
    allowedPhrases: [],
    language: 'nl',
  };
  const resolved = resolvePolicy(input, 'nl', draft);
  return present(review(draft, resolved.policy, rules), draft, resolved, 'nl')
    .findings.filter(({ ruleId }) => ruleId === 'missing-disclaimer')
    .map(({ severity, fixes, clauses }) => ({ severity, text: fixes.map((fix) => fix.text), clauses: clauses.length }));
}

const mine = 'Op persoonlijke titel: op het Stellingwerf College is de toetsweek veel te vol.';
const others = 'Ik ben niet verantwoordelijk voor de inhoud en uitlatingen van derden.';

describe('of a disclaimer in two parts', () => {
  test('one is enough not to be warned, and the other is offered', () => {
    expect(offered(post(mine))).toEqual([{ severity: 'tip', text: [others], clauses: 2 }]);
  });

  test('both leave nothing to say', () => {
    expect(offered(post(`${mine} ${others}`))).toEqual([]);
  });

  test('none is a warning, with the whole text', () => {
    const [asked] = offered(post('Als docent op het Stellingwerf College vind ik de toetsweek schandalig vol.'));
    expect(asked?.severity).toBe('warn');
    expect(asked?.text[0]).toMatch(/^De standpunten .* derden\.$/);
  });

  test.each([
    ['a draft that does not name the school', post('Op persoonlijke titel: ik vind Ajax niks.')],
    ['a message', post(mine, { surface: 'message' })],
  ])('%s is left alone', (_, draft) => {
    expect(offered(draft)).toEqual([]);
  });

  test('pupils, and schools that ask for one part, are left alone', () => {
    expect(offered(post(mine), 'pupil')).toEqual([]);
    expect(offered(post('Op persoonlijke titel: bij KempenKind is het druk.'), 'staff', 'kempenkind')).toEqual([]);
  });
});
