import { describe, expect, test } from 'vitest';
import { type Draft, type Language, languages } from '@/engine/draft';
import { review } from '@/engine/review';
import { present } from '@/policies/present';
import { resolvePolicy } from '@/policies/resolve';
import { rules } from '@/rules/index';

const input = {
  affiliations: [{ institution: 'umcu', role: 'student' }],
  severities: {},
  disclaimerInBio: true,
  allowedPhrases: [],
  language: 'nl',
} as const;

const advise = (text: string, language: Language, media: Draft['media']) => {
  const draft: Draft = { text, platform: 'linkedin', surface: 'post', media };
  const resolved = resolvePolicy(input, language, draft);
  return present(review(draft, resolved.policy, rules), draft, resolved, language).findings;
};

const pictures = {
  nl: 'Kijk deze toppers van mijn werkgroep eens lachen',
  en: 'Group pic with my colleagues after the night shift',
} as const;

describe.each(languages)('in %s', (language) => {
  test('permission can be mentioned once the author says that there is, and that settles it', () => {
    const found = advise(pictures[language], language, ['image']).find(({ ruleId }) => ruleId === 'people-in-media');
    const fix = found?.fixes.find((each) => 'sure' in each);
    expect(fix?.kind === 'insert' && fix.sure).toMatch(/\?$/);
    const mended = `${pictures[language]} ${fix?.kind === 'insert' ? fix.text : ''}`;
    expect(mended).not.toBe(`${pictures[language]} `);
    expect(advise(mended, language, ['image']).map(({ ruleId }) => ruleId)).not.toContain('people-in-media');
  });
});

test('no other finding offers to say that there was permission', () => {
  const found = advise('Bel Karin op 06-12345678', 'nl', []);
  expect(found.length).toBeGreaterThan(0);
  expect(found.flatMap(({ fixes }) => fixes).filter((fix) => 'sure' in fix)).toEqual([]);
});
