import { describe, expect, test } from 'vitest';
import type { Role } from '@/engine/draft';
import { type RuleId, ruleIds } from '@/engine/rule-ids';
import { holdsPhrase } from '@/policies/holds-phrase';
import { baselinePack, bundledPacks } from '@/policies/packs';
import type { Clause, PolicyPack } from '@/policies/policy-pack';
import { type PolicyInput, resolvePolicy } from '@/policies/resolve';
import { clauseTable } from './clause-table';

function packOf(id: string): PolicyPack {
  const pack = bundledPacks().find((each) => each.id === id);
  if (pack === undefined) throw new Error(`${id} is not bundled`);
  return pack;
}

const rows = Object.entries(clauseTable).flatMap(([pack, clauses]) => clauses.map((row) => ({ pack, ...row })));
const served = (clause: Clause): boolean =>
  [clause.rules, clause.profile, clause.nudges, clause.help, clause.checklist, clause.why, clause.permits].some(
    (way) => way !== undefined,
  );

const inputOf = (institution: string, role: Role): PolicyInput => ({
  affiliations: [{ institution, role }],
  severities: {},
  disclaimerInBio: false,
  allowedPhrases: [],
  language: 'nl',
});

describe('every clause', () => {
  test.each(rows)('$pack/$clause is served as its guideline asks', ({ pack, clause, rules, ways }) => {
    const found = packOf(pack).clauses.find(({ id }) => id === clause);
    const severities = Object.fromEntries(
      Object.entries(found?.rules ?? {}).map(([id, { severity }]) => [id, severity]),
    );
    expect(severities).toMatchObject(rules ?? {});
    for (const way of ways ?? []) expect(found?.[way], way).toBeTruthy();
  });

  test.each(bundledPacks())('of $id is known to the table, and serves somehow', ({ id, clauses }) => {
    expect(clauses.filter((clause) => !served(clause))).toEqual([]);
    const expected = clauseTable[id];
    if (expected !== undefined)
      expect(clauses.map((clause) => clause.id)).toEqual(expected.map(({ clause }) => clause));
    else expect(id).toBe('baseline');
  });

  test.each(bundledPacks())('of $id says something of its own in each language', ({ clauses }) => {
    for (const { summary } of clauses) {
      expect(summary.nl).not.toBe(summary.en);
      expect(summary.nl).toMatch(/\.$/);
      expect(summary.en).toMatch(/\.$/);
    }
  });
});

describe('an institution', () => {
  const isOn = (institution: string, role: Role, id: RuleId): boolean =>
    resolvePolicy(inputOf(institution, role), 'nl').policy.rules[id] !== undefined;
  const only: readonly [RuleId, readonly string[]][] = [
    ['edit-transparency', ['kempenkind']],
    ['leader-as-representative', ['stellingwerf', 'kempenkind']],
    ['patient-description', ['umcu', 'own']],
    ['unsubstantiated', ['stellingwerf', 'kempenkind']],
    ['pupil-contact', ['stellingwerf', 'clusius', 'kempenkind']],
  ];

  test.each(only)('looks for %s only at %j', (id, institutions) => {
    const all = ['umcu', 'stellingwerf', 'clusius', 'kempenkind', 'own'];
    expect(all.filter((institution) => isOn(institution, 'leader', id))).toEqual(institutions);
  });

  test.each(['stellingwerf', 'clusius', 'kempenkind'])('%s asks no disclaimer of pupils and parents', (school) => {
    for (const role of ['pupil', 'parent'] as const) expect(isOn(school, role, 'missing-disclaimer')).toBe(false);
    expect(isOn(school, 'staff', 'missing-disclaimer')).toBe(true);
  });

  test.each(['stellingwerf', 'clusius', 'kempenkind'])(
    '%s minds a party of its teachers, not of its pupils',
    (school) => {
      expect(isOn(school, 'staff', 'alcohol-party')).toBe(true);
      expect(isOn(school, 'pupil', 'alcohol-party')).toBe(false);
    },
  );

  test('umcu lets its ambassadors use the brand', () => {
    expect(isOn('umcu', 'student', 'brand-and-logo')).toBe(true);
    expect(isOn('umcu', 'ambassador', 'brand-and-logo')).toBe(false);
  });

  test('clusius asks those who work there not to argue with pupils and parents, and advises its own accounts', () => {
    const asked = (role: 'corporate' | 'staff' | 'leader' | 'pupil' | 'parent') =>
      resolvePolicy(inputOf('clusius', role), 'nl').policy.rules['discussion-with-pupil-or-parent']?.severity;
    expect(asked('corporate')).toBe('tip');
    expect([asked('staff'), asked('leader')]).toEqual(['warn', 'warn']);
    expect([asked('pupil'), asked('parent')]).toEqual([undefined, undefined]);
  });

  test('clusius warns of anger and of a hidden tie, as respect and one’s own name ask', () => {
    const { rules } = resolvePolicy(inputOf('clusius', 'staff'), 'nl').policy;
    expect(rules['heated-draft']).toEqual({ severity: 'warn', clauses: ['clusius-college/7'] });
    expect(rules['undisclosed-affiliation']).toEqual({ severity: 'warn', clauses: ['clusius-college/2'] });
  });

  test('of no listed kind gets the common core', () => {
    const core = Object.keys(resolvePolicy(inputOf('own', 'staff'), 'nl').policy.rules);
    expect(core).toEqual(
      expect.arrayContaining(['patient-description', 'personal-data', 'people-in-media', 'threat', 'insult', 'doubt']),
    );
    expect(core.every((id) => ruleIds.some((rule) => rule === id))).toBe(true);
  });
});

describe('a disclaimer', () => {
  const wordings = bundledPacks().flatMap((pack) =>
    (['nl', 'en'] as const).flatMap((language) =>
      (['short', 'long'] as const).map((length) => ({ id: pack.id, pack, language, length })),
    ),
  );

  test.each(wordings)('of $id, $language, $length, is recognised once it is inserted', ({ pack, language, length }) => {
    const text = pack.disclaimers[language][length].replaceAll('{institution}', pack.institution.name);
    for (const { phrases } of pack.disclaimers.parts) expect(holdsPhrase(text, phrases), text).toBe(true);
  });

  test.each(bundledPacks())(
    'of $id is not seen in an opinion or in plain affiliation',
    ({ disclaimers, affiliation }) => {
      const plain = [
        'Naar mijn mening is dit onzin.',
        'Ik vind het beleid van de school slecht.',
        'In my opinion this is wrong.',
      ];
      const lines = Object.values(affiliation).flatMap(({ nl, en }) => [nl, en]);
      for (const text of [...plain, ...lines]) {
        expect(
          disclaimers.parts.some(({ phrases }) => holdsPhrase(text, phrases)),
          text,
        ).toBe(false);
      }
    },
  );

  test('that UMC Utrecht prescribes is kept to the letter and marked as official', () => {
    expect(packOf('umc-utrecht-nl').disclaimers.nl).toMatchObject({
      official: true,
      long: 'De hier gepubliceerde uitingen vertegenwoordigen uitsluitend mijn persoonlijke meningen en opvattingen en komen niet noodzakelijkerwijs overeen met die van het UMC Utrecht.',
    });
    expect(packOf('umc-utrecht-en').disclaimers.en).toMatchObject({
      official: true,
      long: 'My posts are personal / Views are my own',
    });
  });

  test('of Stellingwerf has two parts, of KempenKind either statement will do', () => {
    expect(packOf('stellingwerf-college').disclaimers.parts).toHaveLength(2);
    const [part] = packOf('kempenkind').disclaimers.parts;
    expect(holdsPhrase('Ik schrijf dit namens KempenKind.', part?.phrases ?? [])).toBe(true);
    expect(holdsPhrase('Ik spreek hier op persoonlijke titel.', part?.phrases ?? [])).toBe(true);
  });
});

test('two-step verification links lead to the four sites’ own settings', () => {
  const items = bundledPacks().flatMap(({ checklist }) => checklist.filter(({ id }) => id === 'two-step-verification'));
  expect(items).toHaveLength(bundledPacks().length);
  for (const { links } of items) {
    expect(links?.map(({ platform }) => platform)).toEqual(['instagram', 'linkedin', 'x', 'facebook']);
  }
});

test('the baseline speaks for itself, not for an institution', () => {
  expect(baselinePack().document.issuer).toBe('Bezint');
});
