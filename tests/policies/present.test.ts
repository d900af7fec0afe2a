import { describe, expect, test } from 'vitest';
import type { Draft } from '@/engine/draft';
import type { Finding, FixKind, Severity } from '@/engine/finding';
import type { RuleId } from '@/engine/rule-ids';
import { fixesFor } from '@/policies/fixes';
import { helpByPurpose, helpWith } from '@/policies/help-routes';
import { present } from '@/policies/present';
import { type PolicyInput, resolvePolicy } from '@/policies/resolve';
import { rules } from '@/rules/index';

const post = (text: string, rest: Partial<Draft> = {}): Draft => ({
  text,
  platform: 'linkedin',
  surface: 'post',
  media: [],
  ...rest,
});

const author = (...affiliations: PolicyInput['affiliations']): PolicyInput => ({
  affiliations,
  severities: {},
  disclaimerInBio: false,
  allowedPhrases: [],
  language: 'nl',
});
const student = author({ institution: 'umcu', role: 'student' });
const teacher = author({ institution: 'stellingwerf', role: 'staff' });

function finding(
  ruleId: RuleId,
  text: string,
  words: string,
  severity: Severity = 'warn',
  fixes: readonly FixKind[] = [],
  clauses: readonly string[] = [],
): Finding {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const messageId = Object.keys(rules.find(({ id }) => id === ruleId)?.messages ?? {})[0] ?? '';
  return {
    ruleId,
    severity,
    clauses,
    messageId,
    place: { kind: 'span', span },
    evidence: [{ signal: 'age', span }],
    fixes,
  };
}

const keysOf = (text: string, ...words: readonly string[]): readonly string[] =>
  present(
    { findings: words.map((each) => finding('patient-description', text, each)), failed: [] },
    post(text),
    resolvePolicy(student, 'nl'),
    'nl',
  ).findings.map(({ key }) => key);

describe('a finding', () => {
  const text = 'Vanochtend een vrouw van 43 op onze afdeling.';
  const advise = (language: 'nl' | 'en') =>
    present(
      {
        findings: [finding('patient-description', text, 'vrouw van 43', 'hold', ['mask'], ['umc-utrecht-nl/N2'])],
        failed: ['threat'],
      },
      post(text),
      resolvePolicy(student, 'nl'),
      language,
    );

  test('speaks the author’s language and changes the draft in the draft’s', () => {
    const [dutch] = advise('nl').findings;
    const [english] = advise('en').findings;
    const rule = rules.find(({ id }) => id === 'patient-description');
    expect([dutch?.title, english?.title]).toEqual([rule?.title.nl, rule?.title.en]);
    expect(english?.evidence).toEqual([{ label: 'age', span: { start: 15, end: 27 } }]);
    expect(english?.fixes).toEqual([
      { kind: 'replace', label: 'Take out', span: { start: 15, end: 27 }, text: '[verwijderd]' },
    ]);
  });

  test('names whose clause it is, and the clause that says why it lasts', () => {
    const [shown] = advise('nl').findings;
    expect(shown?.clauses.map(({ ref }) => ref)).toEqual([
      'umc-utrecht-nl/N2',
      'umc-utrecht-nl/2',
      'umc-utrecht-nl/N4',
    ]);
    expect(shown?.clauses[0]).toMatchObject({
      institution: 'UMC Utrecht',
      document: 'Richtlijnen social media',
      section: 'Relatie patiënt-zorgverlener',
    });
    expect(shown?.why).toContain('getekend voor geheimhouding');
  });

  test('shows of nested words with one label the widest, once', () => {
    const [start, end] = [text.indexOf('vrouw'), text.indexOf(' op')];
    const spans = [
      { start, end },
      { start, end: start + 5 },
      { start, end },
    ];
    const evidence = spans.map((span) => ({ signal: 'age', span }));
    const found = { ...finding('patient-description', text, 'vrouw van 43'), evidence };
    const advice = present({ findings: [found], failed: [] }, post(text), resolvePolicy(student, 'nl'), 'nl');
    expect(advice.findings[0]?.evidence).toEqual([{ label: 'leeftijd', span: { start, end } }]);
  });

  test('keeps the names of rules that broke', () => {
    expect(advise('nl').failed).toEqual(['threat']);
  });
});

describe('the key of a finding', () => {
  test('stays the same when the words move, change case or the text around them changes', () => {
    expect(keysOf('Een vrouw van 43 vanochtend', 'vrouw van 43')).toEqual(
      keysOf('Nou, zag ik een Vrouw  van 43!', 'Vrouw  van 43'),
    );
  });

  test('changes with the words', () => {
    expect(keysOf('Een vrouw van 43', 'vrouw van 43')).not.toEqual(keysOf('Een vrouw van 44', 'vrouw van 44'));
  });

  test('is unlike that of a second finding on the same words', () => {
    const [first, second] = keysOf('Een vrouw van 43', 'vrouw', 'vrouw');
    expect(second).toBe(`${first}:2`);
  });

  test('does not hold the words', () => {
    expect(keysOf('Een vrouw van 43', 'vrouw van 43')[0]).toMatch(/^patient-description:[a-z0-9]{1,7}$/);
  });
});

test('findings come hold before warn before tip, then by position', () => {
  const text = 'een twee drie vier';
  const found = [
    ['vier', 'tip'],
    ['drie', 'hold'],
    ['twee', 'warn'],
    ['een', 'warn'],
  ] as const;
  const findings = found.map(([words, severity]) => finding('patient-description', text, words, severity));
  const advice = present({ findings, failed: [] }, post(text), resolvePolicy(student, 'nl'), 'nl');
  const order = advice.findings.map(({ place }) =>
    place.kind === 'span' ? text.slice(place.span.start, place.span.end) : '',
  );
  expect(order).toEqual(['drie', 'een', 'twee', 'vier']);
});

describe('the line that is offered', () => {
  const offer = (input: PolicyInput, draft: Draft, kind: FixKind = 'insert-disclaimer', language: 'nl' | 'en' = 'nl') =>
    fixesFor(
      { ...finding('missing-disclaimer', draft.text, draft.text), fixes: [kind] },
      draft,
      resolvePolicy(input, language),
      'nl',
    ).map(({ text }) => text);

  test('is the official disclaimer, and a short one on X and in a bio', () => {
    expect(offer(student, post('Wat een beleid!'))).toEqual([
      expect.stringMatching(/^De hier gepubliceerde uitingen .* het UMC Utrecht\.$/),
    ]);
    expect(offer(student, post('Wat een beleid!', { platform: 'x' }))).toEqual(['(op persoonlijke titel)']);
    expect(offer(student, post('Med student UMCU', { surface: 'bio' }), 'insert-disclaimer', 'en')).toEqual([
      '(views are my own)',
    ]);
    expect(offer(student, post('UMCU', { surface: 'display-name' }))).toEqual([]);
  });

  test.each([
    ['Wat een beleid', '– De hier'],
    ['Wat een beleid.', 'De hier'],
    ['Wat een beleid 😡', 'De hier'],
    ['Wat een beleid #umcutrecht', 'De hier'],
    ['Wat een beleid https://nos.nl/a', 'De hier'],
    ['', 'De hier'],
  ])('reads well after “%s”', (text, start) => {
    expect(offer(student, post(text))[0]?.slice(0, start.length)).toBe(start);
  });

  test('is only the missing one of two parts', () => {
    expect(offer(teacher, post('Op persoonlijke titel: de toetsweek is te vol.'))).toEqual([
      'Ik ben niet verantwoordelijk voor de inhoud en uitlatingen van derden.',
    ]);
    expect(offer(teacher, post('De toetsweek is te vol.'))[0]).toMatch(/^De standpunten .* derden\.$/);
  });

  test('is nothing when all parts are there', () => {
    expect(offer(teacher, post('Op persoonlijke titel: te vol. Ik ben niet verantwoordelijk voor reacties.'))).toEqual(
      [],
    );
  });

  test('is the author’s own, except where the institution prescribes one', () => {
    const disclaimers = { nl: 'Namens mezelf, Sam.' };
    expect(offer({ ...student, disclaimers }, post('Zo.'))[0]).toMatch(/^De hier gepubliceerde/);
    expect(offer({ ...student, disclaimers }, post('Zo.', { platform: 'x' }))).toEqual(['Namens mezelf, Sam.']);
    const pupil = author({ institution: 'clusius', role: 'staff' });
    expect(offer({ ...pupil, disclaimers }, post('Zo.'))).toEqual(['Namens mezelf, Sam.']);
    const both = { ...disclaimers, nlShort: '(Sam zelf)' };
    expect(offer({ ...pupil, disclaimers: both }, post('Zo.', { platform: 'x' }))).toEqual(['(Sam zelf)']);
    expect(offer({ ...pupil, disclaimers: both }, post('Zo.'))).toEqual(['Namens mezelf, Sam.']);
  });

  test('says where the author belongs, by role', () => {
    expect(offer(student, post('Onzin.'), 'insert-affiliation')).toEqual(['Ik studeer bij het UMC Utrecht.']);
    expect(offer(teacher, post('Onzin.'), 'insert-affiliation')).toEqual(['Ik werk op het Stellingwerf College.']);
    expect(offer(author(), post('Onzin.'), 'insert-affiliation')).toEqual([]);
    const own = { ...author({ institution: 'own', role: 'staff' }), ownInstitution: { name: 'Sint Jan', aliases: [] } };
    expect(offer(own, post('Onzin.'), 'insert-affiliation')).toEqual(['Ik werk bij Sint Jan.']);
    expect(offer(own, post('Onzin.'))).toEqual(['Ik schrijf dit namens mezelf en niet namens Sint Jan.']);
    expect(offer(author(), post('Onzin.'))).toEqual(['Ik schrijf dit namens mezelf en niet namens mijn organisatie.']);
  });

  test('is one for each institution that asks', () => {
    const both = author({ institution: 'umcu', role: 'student' }, { institution: 'kempenkind', role: 'staff' });
    expect(offer(both, post('Onzin.'))).toHaveLength(2);
  });

  test('starts a source for someone else’s work', () => {
    expect(offer(student, post('“Alles stroomt.”'), 'add-source')).toEqual(['Bron:']);
  });
});

describe('help', () => {
  test.each(['umcu', 'stellingwerf', 'clusius', 'kempenkind', 'own'])(
    'for whoever suffers it stands with insults, threats and harassment at %s',
    (institution) => {
      for (const language of ['nl', 'en'] as const) {
        const resolved = resolvePolicy(author({ institution, role: 'student' }), language);
        for (const ruleId of ['insult', 'threat', 'sexual-harassment'] as const) {
          const labels = helpWith(ruleId, resolved.packs, resolved, 'en').map(({ label }) => label);
          expect(
            labels.some((label) => /^Is someone .*you\?/.test(label)),
            ruleId,
          ).toBe(true);
        }
      }
    },
  );

  test('is what fits the risk, and all of it on the page for help', () => {
    const resolved = resolvePolicy(student, 'nl');
    const press = { label: 'UMC Utrecht press office', href: 'mailto:press@umcutrecht.nl' };
    expect(helpWith('press-contact', resolved.packs, resolved, 'en')).toEqual([press]);
    expect(helpWith('patient-description', resolved.packs, resolved, 'en')).toEqual([]);
    expect(helpByPurpose(resolved, 'en')).toContainEqual({ purpose: 'press', routes: [press] });
  });

  test('from a supervisor is for those who have one', () => {
    const labels = (role: 'staff' | 'pupil') =>
      helpByPurpose(resolvePolicy(author({ institution: 'stellingwerf', role }), 'nl'), 'en').flatMap(({ routes }) =>
        routes.map(({ label }) => label),
      );
    expect(labels('staff').some((label) => label.includes('your supervisor first'))).toBe(true);
    expect(labels('pupil').some((label) => label.includes('your supervisor first'))).toBe(false);
  });
});
