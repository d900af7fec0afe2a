import type { Language } from '@/engine/draft';

/** Drafts that leave no doubt, so that the suites test the walk of a draft and not the finesse of a rule. */
interface Drafts {
  /** Nothing to find. Two lines where the editor has lines. */
  readonly clean: readonly string[];
  /** A patient described. */
  readonly patient: readonly string[];
  /** A second patient, in words that share nothing with the first. */
  readonly otherPatient: string;
  /** An opinion on the institution by someone recognisable as its student. */
  readonly opinion: string;
}

export const drafts: Readonly<Record<Language, Drafts>> = {
  nl: {
    clean: ['Vandaag heerlijk in het bos gewandeld 🌳', 'Morgen weer vroeg op.'],
    patient: ['Vanochtend een vrouw van 43 met een longembolie', 'op onze afdeling, ze was doodsbang.'],
    otherPatient: ' En die meneer van 81 op kamer 12 is vannacht overleden aan zijn hartinfarct.',
    opinion: 'Als student bij het UMC Utrecht vind ik de nieuwe roosters van het ziekenhuis een slecht idee.',
  },
  en: {
    clean: ['Lovely walk in the woods today 🌳', 'Up early again tomorrow.'],
    patient: ['Admitted a 54-year-old woman with a pulmonary embolism', 'on our ward this morning, she was terrified.'],
    otherPatient: ' And that 81-year-old gentleman in room 12 died of his heart attack last night.',
    opinion: 'As a student at UMC Utrecht I think the new schedules of UMC Utrecht are a bad idea.',
  },
};
