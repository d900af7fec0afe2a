const wordShape = /\p{N}+|\p{L}[\p{L}\p{N}']*/gu;

/** Cuts a folded entry into words the way drafts are cut. */
export const entryWords = (phrase: string): string[] => phrase.match(wordShape) ?? [];
