import type { Language, Surface } from '@/engine/draft';

/** Drafts that leave no doubt, so that the suites test the walk of a draft and not the finesse of a rule. */
interface Drafts {
  /** Nothing to find. Two lines where the editor has lines. */
  readonly clean: readonly string[];
  /** A patient described. */
  readonly patient: readonly string[];
  /** A second patient, in words that share nothing with the first. */
  readonly otherPatient: string;
  /** A telephone number of somebody else; it has no business in a name or a profile either. */
  readonly number: readonly string[];
  /** A second number, after the first. */
  readonly otherNumber: string;
  /** An opinion on the institution by someone recognisable as its student. */
  readonly opinion: string;
}

export const drafts: Readonly<Record<Language, Drafts>> = {
  nl: {
    clean: ['Vandaag heerlijk in het bos gewandeld 🌳', 'Morgen weer vroeg op.'],
    patient: ['Vanochtend een vrouw van 43 met een longembolie', 'op onze afdeling, ze was doodsbang.'],
    otherPatient: ' En die meneer van 81 op kamer 12 is vannacht overleden aan zijn hartinfarct.',
    number: ['Bel Karin maar op 06-12345678', 'over de sleutels.'],
    otherNumber: ' Of Joris, op 06-87654321.',
    opinion: 'Als student bij het UMC Utrecht vind ik de nieuwe roosters van het ziekenhuis een slecht idee.',
  },
  en: {
    clean: ['Lovely walk in the woods today 🌳', 'Up early again tomorrow.'],
    patient: ['Admitted a 54-year-old woman with a pulmonary embolism', 'on our ward this morning, she was terrified.'],
    otherPatient: ' And that 81-year-old gentleman in room 12 died of his heart attack last night.',
    number: ['Just call Karin on 06-12345678', 'about the keys.'],
    otherNumber: ' Or Joris, on 06-87654321.',
    opinion: 'As a student at UMC Utrecht I think the new schedules of UMC Utrecht are a bad idea.',
  },
};

/** What a walk through one kind of place needs. */
interface Walk {
  /** Nothing to find. */
  readonly clean: readonly string[];
  /** Is held. */
  readonly risky: readonly string[];
  /** Is held after it, as something else. */
  readonly other: string;
  /** A number that can be taken out. */
  readonly mendable: string;
}

/** Drafts that suit a surface: nobody describes a patient in a name, and names are short. */
export function draftsFor(surface: Surface, language: Language): Walk {
  const { clean, patient, otherPatient, number, otherNumber } = drafts[language];
  const mendable = number.join(' ');
  switch (surface) {
    case 'display-name':
      return {
        clean: ['Sanne'],
        risky: [language === 'nl' ? ' bel 06-12345678' : ' call 06-12345678'],
        other: ' / 06-87654321',
        mendable: language === 'nl' ? ' bel 06-12345678' : ' call 06-12345678',
      };
    case 'bio':
      return { clean, risky: number, other: otherNumber, mendable };
    case 'post':
    case 'comment':
    case 'reply':
    case 'message':
      return { clean, risky: patient, other: otherPatient, mendable };
  }
}
