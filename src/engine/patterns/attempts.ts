const MOST_PATTERNS = 65_536;
const MOST_RANKS = 256;
const MOST_SIEVES = 2;

/**
 * One attempt to follow a pattern, as a number in the order of trying: by token, then by what leads there (first the
 * word, then its base, then the topics of the token: its rank), then by language, and in the order of the patterns.
 */
export const attemptOf = (at: number, rank: number, sieve: number, pattern: number): number =>
  ((at * MOST_RANKS + Math.min(rank, MOST_RANKS - 1)) * MOST_SIEVES + sieve) * MOST_PATTERNS + pattern;

/** The number of the pattern that an attempt is about, among those of its language. */
export const patternOf = (attempt: number): number => attempt % MOST_PATTERNS;
/** The place of that language in the list of sieves. */
export const sieveOf = (attempt: number): number => Math.floor(attempt / MOST_PATTERNS) % MOST_SIEVES;
/** The token at which it begins. */
export const placeOf = (attempt: number): number => Math.floor(attempt / (MOST_PATTERNS * MOST_SIEVES * MOST_RANKS));
