import { describe, expect, test } from 'vitest';
import type { Draft } from '@/engine/draft';
import type { Policy } from '@/engine/policy';
import { review } from '@/engine/review';
import { rules } from '@/rules/index';
import { readCorpus } from '../../tools/eval/corpus.ts';
import { policyOf } from '../../tools/eval/policy-of.ts';
import { draftOf, policyFor } from '../rules/policy-for';

/** A way to write the same so that a reader sees no difference and a search does. */
type Disguise = (text: string) => string;

/** Puts `sign` between the letters of words, every few letters, always in the same places. */
const inWords =
  (sign: string): Disguise =>
  (text) =>
    text.replace(/(\p{L}{2})(?=\p{L})/gu, (letters) => letters + sign);

/** Letters and digits of another alphabet, which begins at these code points. */
const styled =
  (capital: number, small: number, digit?: number): Disguise =>
  (text) =>
    text.replace(/[A-Za-z0-9]/g, (sign) => {
      const code = sign.charCodeAt(0);
      if (code >= 97) return String.fromCodePoint(small + code - 97);
      if (code >= 65) return String.fromCodePoint(capital + code - 65);
      return digit === undefined ? sign : String.fromCodePoint(digit + code - 48);
    });

const swapped =
  (pairs: string): Disguise =>
  (text) => {
    const known = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
    return [...text].map((sign) => known.get(sign) ?? sign).join('');
  };

const cyrillic = swapped('aа eе oо pр cс xх yу iі sѕ jј hһ AА BВ EЕ KК MМ HН OО PР CС TТ XХ SЅ IІ JЈ');

const disguises: Readonly<Record<string, Disguise>> = {
  'soft hyphens': inWords('\u00ad'),
  'zero-width spaces': inWords('\u200b'),
  'zero-width joiners': inWords('\u200d'),
  'word joiners and byte order marks': (text) => inWords('\u2060')(inWords('\ufeff')(text)),
  'variation selectors': inWords('\ufe0f'),
  'directional marks': inWords('\u200e'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'narrow no-break and ideographic spaces': (text) => text.replace(/ (\S*) ?/g, '\u202f$1\u3000').trimEnd(),
  'mathematical bold': styled(0x1d400, 0x1d41a, 0x1d7ce),
  'mathematical sans-serif bold italic': styled(0x1d63c, 0x1d656),
  'mathematical script': styled(0x1d4d0, 0x1d4ea),
  'double-struck digits and monospace letters': styled(0x1d670, 0x1d68a, 0x1d7d8),
  fullwidth: styled(0xff21, 0xff41, 0xff10),
  'circled letters': styled(0x24b6, 0x24d0),
  Cyrillic: cyrillic,
  Greek: swapped('oο vν AΑ BΒ EΕ ZΖ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ YΥ XΧ'),
  'soft hyphens, Cyrillic and no-break spaces at once': (text) =>
    inWords('\u00ad')(cyrillic(text)).replaceAll(' ', '\u00a0'),
  'decomposed accents': (text) => text.normalize('NFD'),
};

interface Case {
  readonly draft: Draft;
  readonly policy: Policy;
}

const DRAFTS = 200;
const training = readCorpus('tests/corpus/training');
const cases: readonly Case[] = [
  ...rules.flatMap((rule) =>
    rule.examples.flagged.map((example) => ({ draft: draftOf(example), policy: policyFor(example, rule) })),
  ),
  ...training
    .filter((_, at) => at % Math.floor(training.length / DRAFTS) === 0)
    .map(({ text, platform, surface, media, thread, institution, role, lang }) => ({
      draft: { text, platform, surface, media, ...(thread === undefined ? {} : { thread }) },
      policy: policyOf(institution, role, lang, { surface, media }),
    })),
];

const found = ({ draft, policy }: Case, text: string): readonly string[] =>
  [...new Set(review({ ...draft, text }, policy, rules).findings.map(({ ruleId }) => ruleId))].sort();

describe.each(Object.entries(disguises))('%s', (_, disguise) => {
  test('hide nothing that would be found, and make nothing up', () => {
    const changed = cases
      .map((each) => ({
        text: each.draft.text,
        plain: found(each, each.draft.text),
        disguised: found(each, disguise(each.draft.text)),
      }))
      .filter(({ plain, disguised }) => plain.join() !== disguised.join());
    expect(changed).toEqual([]);
  });
});
