import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShownFinding } from '@/engine/advice';
import { severities } from '@/engine/finding';
import { chipsOf, quotesOf, segmentsOf, wordsAt } from '@/ui/panel/marked-words';
import { draftText, heated, patient } from '../samples';

const finding = (key: string, start: number, end: number, severity: ShownFinding['severity']): ShownFinding => ({
  ...heated('nl'),
  key,
  severity,
  evidence: [{ label: 'x', span: { start, end } }],
});

describe('quotes', () => {
  test('are each said once, the weightiest first, and no more than asked', () => {
    const twice = patient('nl');
    const [first] = twice.evidence;
    if (!first) throw new Error('no evidence');
    const repeated = { ...twice, evidence: [first, ...twice.evidence] };
    expect(quotesOf(draftText.nl, repeated, 2)).toEqual(['vrouw van 43', 'onze afdeling']);
    expect(quotesOf(draftText.nl, repeated, 1)).toEqual(['vrouw van 43']);
  });

  const quoted = (text: string, ...words: readonly string[]): readonly string[] => {
    const evidence = words.map((word) => {
      const start = text.indexOf(word);
      return { label: '', span: { start, end: start + word.length } };
    });
    return quotesOf(text, { ...heated('nl'), evidence }, 9);
  };

  test.each([
    ['overlapping words', 'een vrouw van 43', ['een vrouw', 'vrouw', '43'], ['een vrouw van 43']],
    ['words far apart', 'vrouw met een zeldzame ziekte', ['vrouw', 'ziekte'], ['vrouw', 'ziekte']],
    ['words of two sentences', 'vrouw. Bed 3', ['vrouw', 'Bed 3'], ['vrouw', 'Bed 3']],
  ])('join %s into what a person would quote', (_, text, words, quotes) => {
    expect(quoted(text, ...words)).toEqual(quotes);
  });

  test('stand on one line and are cut between letters', () => {
    expect(wordsAt('een\n  twee', { start: 0, end: 10 })).toBe('een twee');
    const long = wordsAt('👩‍🏫'.repeat(40), { start: 0, end: 400 });
    expect(long.endsWith('…')).toBe(true);
    expect(long.isWellFormed()).toBe(true);
  });

  test('fall silent for a span that the text does not have', () => {
    expect(quotesOf('kort', patient('nl'), 3)).toEqual([]);
  });
});

describe('chips', () => {
  test('show the same words once, with what they say', () => {
    const piece = (label: string, start: number, end: number) => ({ label, span: { start, end } });
    const evidence = [
      piece('', 0, 9),
      piece('person', 4, 9),
      piece('family', 4, 9),
      piece('age', 14, 16),
      piece('', 20, 24),
    ];
    const labels = chipsOf({ ...heated('nl'), evidence }).map(({ label, span }) => `${label} ${span.start}`);
    expect(labels).toEqual(['person 4', 'age 14', ' 20']);
  });
});

describe('segments', () => {
  test('give words that two findings share to the strictest, and remember both', () => {
    const segments = segmentsOf('abcdef', [finding('one', 0, 4, 'tip'), finding('two', 2, 6, 'hold')]);
    expect(segments).toEqual([
      { text: 'ab', severity: 'tip', keys: ['one'] },
      { text: 'cd', severity: 'hold', keys: ['one', 'two'] },
      { text: 'ef', severity: 'hold', keys: ['two'] },
    ]);
  });

  test('add up to the draft, whatever the spans', () => {
    const anyFinding = fc
      .tuple(fc.string({ minLength: 1 }), fc.integer({ min: -5, max: 60 }), fc.nat(30), fc.constantFrom(...severities))
      .map(([key, start, length, severity]) => finding(key, start, start + length, severity));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50, unit: 'grapheme' }),
        fc.array(anyFinding, { maxLength: 6 }),
        (text, findings) => {
          const segments = segmentsOf(text, findings);
          expect(segments.map((segment) => segment.text).join('')).toBe(text);
        },
      ),
    );
  });
});
