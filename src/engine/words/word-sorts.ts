/** What a word of the lists is, as bits, each for Dutch and English: phrases and patterns use it, or it is an entry by itself. */
export const USED = [1, 2] as const;
export const ENTRY = [4, 8] as const;
/** An entry that belongs to no language. */
export const ANY_ENTRY = 16;
