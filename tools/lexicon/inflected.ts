/** One entry of a word list: what all its forms begin with, and how each goes on. */
export interface Inflected {
  readonly stem: string;
  /** Sorted, joined by commas. */
  readonly endings: string;
}

/**
 * Takes the forms of an entry apart into what they share and what they don't. Dutch participles begin with `ge-`: those of
 * `scopieer` share more with each other than with it, and are an entry of their own.
 */
export function inflections(forms: readonly string[]): readonly Inflected[] {
  const participles = forms.filter((form) => form.startsWith('ge'));
  const others = forms.filter((form) => !form.startsWith('ge'));
  return [others, participles].filter((each) => each.length > 0).map(inflected);
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
