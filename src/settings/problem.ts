import type { Bilingual } from '@/engine/draft';

/** Why a value was left out. Shown to the person who can mend it: the author, or the administrator. */
export const problemReasons = {
  'unknown-key': { nl: 'Deze sleutel bestaat niet.', en: 'There is no such key.' },
  'wrong-type': { nl: 'Hier hoort een ander soort waarde.', en: 'Another kind of value belongs here.' },
  'unknown-value': { nl: 'Deze waarde is niet bekend.', en: 'This value is not known.' },
  'unknown-institution': {
    nl: 'Bezint heeft geen richtlijn van deze instelling. Zonder andere instelling gelden de algemene vuistregels.',
    en: 'Bezint has no guideline of this institution. Without another one the common ground rules apply.',
  },
  'too-long': { nl: 'Deze tekst is te lang.', en: 'This text is too long.' },
  'invalid-pack': {
    nl: 'Deze richtlijn klopt niet op deze plek en telt niet mee.',
    en: 'This guideline is not right at this place and does not count.',
  },
  'no-selector': {
    nl: 'Dit is geen eenvoudige CSS-selector.',
    en: 'This is no plain CSS selector.',
  },
  'too-many': {
    nl: 'De lijst is te lang; de rest telt niet mee.',
    en: 'The list is too long; the rest does not count.',
  },
  unreadable: {
    nl: 'De instellingen konden niet worden gelezen. Alle controles staan aan.',
    en: 'The settings could not be read. Every check is on.',
  },
} as const satisfies Record<string, Bilingual>;

export type ProblemReason = keyof typeof problemReasons;

/** One value that does not count, and why. */
export interface Problem {
  readonly from: 'user' | 'organisation';
  readonly key: string;
  /** The item as far as it can be shown, at most 80 characters; absent when the whole value is meant. */
  readonly item?: string;
  readonly reason: ProblemReason;
}
