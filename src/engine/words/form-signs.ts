/** How the word lists are written when they ship: see `tools/lexicon/code-forms.ts`. */
export const FIRST_SHARED = 65;
/** A capital says how many letters are shared: A to Z. */
export const MOST_SHARED = 25;

/** One sign for each of the most common sets of endings; none of them is ever part of a word. */
export const ENDING_SIGNS = '.,:;-+=!?@#%&*()[]{}|<>/_^';
/** Before the two digits of any other set. */
export const OTHER_ENDINGS = '~';
