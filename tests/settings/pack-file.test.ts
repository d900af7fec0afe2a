import { describe, expect, test } from 'vitest';
import { bundledPacks } from '@/policies/packs';
import { combine } from '@/settings/effective-settings';
import { noOrganisation, parseManagedPolicy } from '@/settings/managed-policy';
import { packFile, readPackFile } from '@/settings/pack-file';
import { isOverruled } from '@/settings/packs-in-force';
import { parseSettings } from '@/settings/parse-settings';
import { defaults } from '@/settings/setting-values';

const packNamed = (id: string) => {
  const pack = bundledPacks().find((each) => each.id === id);
  if (pack === undefined) throw new Error(id);
  return pack;
};
const umcu = packNamed('umc-utrecht-nl');
const another = {
  ...umcu,
  id: 'berkenhof',
  institution: { ...umcu.institution, id: 'berkenhof', name: 'De Berkenhof' },
};

describe('a guideline in a file', () => {
  test.each(bundledPacks().filter(({ id }) => id !== 'baseline'))('$id comes back as it was', (pack) => {
    expect(readPackFile(packFile(pack))).toEqual({ ok: true, value: pack });
  });

  test.each<readonly [string, string, string]>([
    ['no JSON', '{', ''],
    ['a misspelt field', JSON.stringify({ ...another, clausses: [] }), 'clausses'],
    [
      'a link that is not https',
      packFile({
        ...another,
        contacts: [{ id: 'a', purpose: 'press', label: { nl: 'a', en: 'a' }, link: 'javascript:alert(1)' }],
      }),
      'contacts[0].link',
    ],
    ['the id of the ground rules', packFile({ ...another, id: 'baseline' }), 'id'],
    ['the id of another institution', packFile({ ...another, id: 'umc-utrecht-nl' }), 'id'],
    [
      'the institution of the ground rules',
      packFile({ ...another, institution: { ...another.institution, id: 'own' } }),
      'institution.id',
    ],
  ])('%s is refused, with its place', (_, text, path) => {
    expect(readPackFile(text)).toMatchObject({ ok: false, problems: [{ path }] });
  });
});

describe('a guideline that the author added', () => {
  const withPack = { ...defaults, packs: [another] };

  test('counts, and its institution is known', () => {
    const user = { ...withPack, affiliations: [{ institution: 'berkenhof', role: 'staff' as const }] };
    const { packs, problems } = combine(user, noOrganisation, []);
    expect(packs).toEqual([another]);
    expect(problems).toEqual([]);
  });

  test('is read back from storage, and named where it is not right', () => {
    expect(parseSettings({ packs: [another] }, 'user').settings.packs).toEqual([another]);
    const { settings, problems } = parseSettings({ packs: [{ ...another, clauses: [] }, another] }, 'user');
    expect(settings.packs).toEqual([another]);
    expect(problems).toEqual([{ from: 'user', key: 'packs', item: 'clauses', reason: 'invalid-pack' }]);
  });

  test('does not count where the organisation has locked guidelines', () => {
    expect(combine(withPack, parseManagedPolicy({ locks: ['packs'] }), []).packs).toEqual([]);
    expect(combine(withPack, parseManagedPolicy({ lockSettings: true }), []).packs).toEqual([]);
  });

  test('does not take the place of what the organisation chose, but does of what the author chose', () => {
    const mild = { ...umcu, clauses: umcu.clauses.slice(0, 1) };
    const theirs = parseManagedPolicy({ affiliations: ['umcu:staff'] });
    expect(isOverruled(mild, theirs)).toBe(true);
    expect(combine({ ...defaults, packs: [mild] }, theirs, []).packs).toEqual([]);
    expect(combine({ ...defaults, packs: [mild] }, noOrganisation, []).packs).toEqual([mild]);
    const brought = parseManagedPolicy({ packs: [JSON.stringify(another)] });
    expect(combine({ ...defaults, packs: [{ ...another, clauses: [] }] }, brought, []).packs).toEqual([another]);
  });
});
