import type { Language } from '@/engine/draft';

/** How dates, times and numbers are written: as in the Netherlands, and as in Britain rather than in America. */
export const localeOf = (language: Language): string => ({ nl: 'nl-NL', en: 'en-GB' })[language];
