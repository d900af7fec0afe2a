/** The words of the domain that every room of the house shares. Pure types and their value lists; no behaviour. */

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages; a missing translation does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;

export const platforms = ['instagram', 'linkedin', 'x', 'facebook'] as const;
export type Platform = (typeof platforms)[number];

export const surfaces = ['post', 'comment', 'reply', 'message', 'bio', 'display-name'] as const;
export type Surface = (typeof surfaces)[number];

export const mediaKinds = ['image', 'video', 'audio', 'document'] as const;
export type MediaKind = (typeof mediaKinds)[number];

export const roles = ['student', 'staff', 'leader', 'pupil', 'parent', 'ambassador', 'corporate'] as const;
export type Role = (typeof roles)[number];

/** Half-open `[start, end)` in UTF-16 units of `draft.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text and attachments not yet published, with what is visible around them. */
export interface Draft {
  readonly text: string;
  readonly platform: Platform;
  readonly surface: Surface;
  readonly media: readonly MediaKind[];
  /** Visible text of the post being answered or quoted; never the author's own words. */
  readonly thread?: string;
  /** It changes a post that is published already. */
  readonly edits?: true;
  /** The name the draft will be published under, where the page shows it. */
  readonly displayName?: string;
}
