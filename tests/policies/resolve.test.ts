import { describe, expect, test } from 'vitest';
import { baselinePack } from '@/policies/packs';
import { parsePack } from '@/policies/parse-pack';
import { type PolicyInput, resolvePolicy } from '@/policies/resolve';

const nobody: PolicyInput = {
  affiliations: [],
  severities: {},
  disclaimerInBio: false,
  allowedPhrases: [],
  language: 'nl',
};
const umcu = { institution: 'umcu', role: 'student' } as const;
const clusius = { institution: 'clusius', role: 'pupil' } as const;
const withPhoto = { surface: 'post', media: ['image'] } as const;
const textOnly = { surface: 'post', media: [] } as const;

describe('the packs in force', () => {
  test('follow the language of the draft where an institution has one for each', () => {
    const input = { ...nobody, affiliations: [umcu] };
    expect(resolvePolicy(input, 'nl').packs.map(({ id }) => id)).toEqual(['umc-utrecht-nl']);
    expect(resolvePolicy(input, 'en').packs.map(({ id }) => id)).toEqual(['umc-utrecht-en']);
  });

  test('stay the same in both languages where there is only one', () => {
    const input = { ...nobody, affiliations: [clusius] };
    for (const language of ['nl', 'en'] as const) {
      expect(resolvePolicy(input, language).packs.map(({ id }) => id)).toEqual(['clusius-college']);
    }
  });

  test('are the baseline for a student of nowhere and for an institution nobody knows', () => {
    expect(resolvePolicy(nobody, 'nl').packs.map(({ id }) => id)).toEqual(['baseline']);
    expect(resolvePolicy(nobody, 'nl').policy.affiliations.map(({ role }) => role)).toEqual(['student']);
    const elsewhere = { ...nobody, affiliations: [{ institution: 'elsewhere', role: 'staff' as const }] };
    expect(resolvePolicy(elsewhere, 'nl').packs.map(({ id }) => id)).toEqual(['baseline']);
  });

  test('take the name, tags and domain of the institution that the author filled in', () => {
    const ownInstitution = {
      name: 'Sint Jan',
      aliases: ['SJZ', '@sintjan', '#sjz', 'sintjan.example'],
      sector: 'hospital',
    } as const;
    const input = { ...nobody, affiliations: [{ institution: 'own', role: 'staff' as const }], ownInstitution };
    expect(resolvePolicy(input, 'nl').policy.affiliations[0]?.institution).toMatchObject({
      id: 'own',
      name: 'Sint Jan',
      aliases: ['SJZ'],
      handles: ['sintjan'],
      hashtags: ['sjz'],
      domains: ['sintjan.example'],
      sector: 'hospital',
    });
  });

  test('include one from elsewhere, which may replace a bundled one', () => {
    const source = {
      ...baselinePack(),
      id: 'clusius-college',
      institution: { ...baselinePack().institution, id: 'clusius' },
    };
    const parsed = parsePack(JSON.parse(JSON.stringify(source)));
    const packs = parsed.ok ? [parsed.value] : [];
    const { policy } = resolvePolicy({ ...nobody, affiliations: [clusius], packs }, 'nl');
    expect(policy.rules.insult).toEqual({ severity: 'warn', clauses: ['clusius-college/6'] });
  });
});

describe('the severity in force', () => {
  test('is the strictest of two affiliations, and every clause that asks is named', () => {
    const both = resolvePolicy({ ...nobody, affiliations: [umcu, clusius] }, 'nl').policy;
    expect(resolvePolicy({ ...nobody, affiliations: [umcu] }, 'nl').policy.rules.insult?.severity).toBe('warn');
    expect(both.rules.insult).toEqual({ severity: 'hold', clauses: ['umc-utrecht-nl/N1', 'clusius-college/3'] });
    expect(both.affiliations.map(({ institution, role }) => [institution.id, role])).toEqual([
      ['umcu', 'student'],
      ['clusius', 'pupil'],
    ]);
  });

  test('names a clause once for someone with two roles at one place', () => {
    const affiliations = [
      { institution: 'stellingwerf', role: 'staff' },
      { institution: 'stellingwerf', role: 'parent' },
    ] as const;
    const { policy, packs } = resolvePolicy({ ...nobody, affiliations }, 'nl');
    expect(policy.rules['missing-disclaimer']).toEqual({
      severity: 'warn',
      clauses: ['stellingwerf-college/C3', 'stellingwerf-college/bedenk-grey'],
    });
    expect(packs).toHaveLength(1);
  });

  test('of people in media depends on whether a recording is attached', () => {
    const input = { ...nobody, affiliations: [umcu] };
    expect(resolvePolicy(input, 'nl', withPhoto).policy.rules['people-in-media']?.severity).toBe('hold');
    expect(resolvePolicy(input, 'nl', textOnly).policy.rules['people-in-media']?.severity).toBe('warn');
    expect(resolvePolicy(input, 'nl').policy.rules['people-in-media']?.severity).toBe('hold');
  });

  test('counts a clause only on its own surfaces', () => {
    const input = { ...nobody, affiliations: [{ institution: 'kempenkind', role: 'staff' as const }] };
    expect(resolvePolicy(input, 'nl', textOnly).policy.rules.unsubstantiated).toBeUndefined();
    expect(resolvePolicy(input, 'nl', { surface: 'reply', media: [] }).policy.rules.unsubstantiated?.severity).toBe(
      'tip',
    );
  });

  test('is what the author or the administrator chose, and off removes the rule', () => {
    const severities = { insult: 'off', threat: 'tip', 'alcohol-party': 'hold' } as const;
    const { rules } = resolvePolicy({ ...nobody, affiliations: [umcu], severities }, 'nl').policy;
    expect(rules.insult).toBeUndefined();
    expect(rules.threat).toEqual({ severity: 'tip', clauses: ['umc-utrecht-nl/N1'] });
    expect(rules['alcohol-party']?.severity).toBe('hold');
  });

  test('can be given to a rule that no clause asks for', () => {
    const input = { ...nobody, affiliations: [clusius], severities: { 'patient-description': 'hold' } as const };
    expect(resolvePolicy(input, 'nl').policy.rules['patient-description']).toEqual({
      severity: 'hold',
      clauses: ['baseline/1'],
    });
  });
});

describe('a disclaimer in the bio', () => {
  test.each([
    ['the English guideline of UMC Utrecht', [umcu], 'en', true],
    ['the Dutch one', [umcu], 'nl', false],
    ['two institutions of which one does not', [umcu, clusius], 'en', false],
  ] as const)('counts as %s says', (_name, affiliations, language, counts) => {
    const input = { ...nobody, affiliations, disclaimerInBio: true };
    expect(resolvePolicy(input, language).policy.disclaimerInBio).toBe(counts);
  });

  test('never counts when the author did not confirm it', () => {
    expect(resolvePolicy({ ...nobody, affiliations: [umcu] }, 'en').policy.disclaimerInBio).toBe(false);
  });
});

test('the author’s own wording is recognised as a statement of their own title', () => {
  const input = { ...nobody, affiliations: [umcu], disclaimers: { nl: 'Gewoon Sam aan het woord.' } };
  const [disclaimer] = resolvePolicy(input, 'nl').policy.disclaimers;
  expect(disclaimer?.institutionId).toBe('umcu');
  expect(disclaimer?.parts[0]).toContain('Gewoon Sam aan het woord.');
});

test('the same input gives the same policy, another moment another one', () => {
  const input = { ...nobody, affiliations: [umcu] };
  expect(resolvePolicy(input, 'nl', textOnly)).toBe(resolvePolicy(input, 'nl', { surface: 'post', media: [] }));
  expect(resolvePolicy(input, 'nl', textOnly)).not.toBe(resolvePolicy(input, 'nl', withPhoto));
});
