/** English word forms by rule; like the Dutch ones they err on the side of too many. */

const doubles = /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/;
const plural = (word: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};

/** Plural of a noun, the noun itself first. */
export const englishNoun = (word: string): string[] => [word, plural(word)];

/** An adjective with its comparative and adverb. */
export const englishAdjective = (word: string): string[] => {
  const stem = word.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  return [word, `${stem}er`, `${stem}est`, `${word}ly`];
};

/** Regular forms of a verb. */
export function englishVerb(word: string): string[] {
  const forms = [word, plural(word)];
  if (/e$/.test(word)) forms.push(`${word}d`, `${word.slice(0, -1)}ing`);
  else if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ied`, `${word}ing`);
  else {
    forms.push(`${word}ed`, `${word}ing`);
    if (doubles.test(word)) forms.push(`${word}${word.slice(-1)}ed`, `${word}${word.slice(-1)}ing`);
  }
  return forms;
}
