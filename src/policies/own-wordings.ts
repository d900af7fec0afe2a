import type { Language } from '@/engine/draft';

/** A line of the author's own: for where there is room, and `Short` for X and a bio, where the other counts without it. */
export const ownWordingKeys = ['nl', 'nlShort', 'en', 'enShort'] as const;
export type OwnWordings = Readonly<Partial<Record<(typeof ownWordingKeys)[number], string>>>;

/** The author's own line in a language, of the length that fits; undefined = none. */
export function ownWording(own: OwnWordings, language: Language, brief: boolean): string | undefined {
  const long = own[language];
  return brief ? (own[`${language}Short`] ?? long) : long;
}
