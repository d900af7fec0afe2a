const MOST_PATTERNS = 65_536;
const MOST_RANKS = 256;
const MOST_LANGUAGES = 2;

/**
 * The place of a match among those of its sentence and level: by token, then by what leads there (first the word, then
 * its base, then the topics of the token: its rank), then by language, and in the order of the patterns.
 */
export const matchOrder = (at: number, rank: number, language: number, pattern: number): number =>
  ((at * MOST_RANKS + Math.min(rank, MOST_RANKS - 1)) * MOST_LANGUAGES + language) * MOST_PATTERNS + pattern;
