/** Two drafts per language: one that describes a patient, one that is nobody's business. */
export const drafts = {
  nl: {
    risky: 'Vanochtend een vrouw van 43 met een longembolie op onze afdeling, ze was doodsbang.',
    clean: 'Vandaag heerlijk in het bos gewandeld. Morgen weer vroeg op.',
  },
  en: {
    risky: 'Admitted a 54-year-old woman with a pulmonary embolism on our ward this morning, she was terrified.',
    clean: 'Lovely walk in the woods today. Up early again tomorrow.',
  },
};
