import { ENDING_SIGNS, FIRST_SHARED, MOST_SHARED, OTHER_ENDINGS } from '../../src/engine/words/form-signs.ts';

/** One entry of a word list: what all its forms begin with, and how each goes on. */
export interface Inflected {
  readonly stem: string;
  /** Sorted, joined by commas. */
  readonly endings: string;
}

/** Takes forms apart into what they share and what they don't. */
export function inflected(forms: readonly string[]): Inflected {
  let stem = forms[0] ?? '';
  for (const form of forms) while (!form.startsWith(stem)) stem = stem.slice(0, -1);
  return {
    stem,
    endings: forms
      .map((form) => form.slice(stem.length))
      .sort()
      .join(','),
  };
}

export interface CodedForms {
  /** The entries of each kind as text. */
  readonly kinds: readonly string[];
  readonly endings: readonly string[];
}

/**
 * Writes entries so that they pack small and load fast. Entries of a kind are sorted and follow each other without a
 * separator: a capital for the letters that a stem shares with the one before (A = 0), the rest of the stem, and which
 * endings it takes: nothing for a stem that is its own only form, a sign for the most common sets, for the others `~`
 * and two digits in base 36.
 */
export function codeForms(kinds: readonly (readonly Inflected[])[]): CodedForms {
  const counts = new Map<string, number>();
  for (const { endings } of kinds.flat()) if (endings !== '') counts.set(endings, (counts.get(endings) ?? 0) + 1);
  const endings = [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1)).map(([set]) => set);
  const signs = new Map(endings.map((set, at) => [set, signOf(at)]));
  const sorted = kinds.map((kind) =>
    [...kind].sort((a, b) => compare(a.stem, b.stem) || compare(a.endings, b.endings)),
  );
  return { kinds: sorted.map((kind) => codeKind(kind, signs)), endings };
}

const reserved = /[^a-z0-9' \u0080-\uffff]/;

function codeKind(kind: readonly Inflected[], signs: ReadonlyMap<string, string>): string {
  let before = '';
  let coded = '';
  for (const { stem, endings } of kind) {
    if (reserved.test(stem)) throw new Error(`"${stem}" holds a sign that word lists cannot`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && stem[shared] === before[shared]) shared += 1;
    coded += String.fromCharCode(FIRST_SHARED + shared) + stem.slice(shared) + (signs.get(endings) ?? '');
    before = stem;
  }
  return coded;
}

function signOf(set: number): string {
  const sign = ENDING_SIGNS[set];
  return sign ?? OTHER_ENDINGS + (set - ENDING_SIGNS.length).toString(36).padStart(2, '0');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted words, each with a capital for the letters it shares with the one before. */
export function frontCoded(words: readonly string[]): string {
  let before = '';
  let coded = '';
  for (const word of words) {
    if (/[A-Z\t\n]/.test(word)) throw new Error(`"${word}" holds a sign that words cannot`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && word[shared] === before[shared]) shared += 1;
    coded += String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared);
    before = word;
  }
  return coded;
}
