import type { Bilingual, Language } from '@/engine/draft';

/** What is said around findings. It comes to the page with them, in one language, and so is in no content script. */
export const adviceMessages = {
  tip: { nl: 'Tip', en: 'Tip' },
  warn: { nl: 'Let op', en: 'Take a look' },
  hold: { nl: 'Eerst even kijken', en: 'Look at this first' },
  position: { nl: '{position} van {count}', en: '{position} of {count}' },
  previous: { nl: 'Vorige punt', en: 'Previous point' },
  next: { nl: 'Volgende punt', en: 'Next point' },
  fold: { nl: 'Inklappen', en: 'Fold away' },
  why: { nl: 'Waarom?', en: 'Why?' },
  less: { nl: 'Minder', en: 'Less' },
  evidence: { nl: 'Dit viel op', en: 'What we noticed' },
  help: { nl: 'Hier kun je terecht', en: 'Where to turn' },
  newTab: { nl: 'opent in een nieuw tabblad', en: 'opens in a new tab' },
  preview: { nl: 'Wordt toegevoegd:', en: 'Will be added:' },
  becomes: { nl: 'wordt', en: 'becomes' },
  leave: { nl: 'Niet voor dit bericht', en: 'Not for this post' },
  consent: { nl: 'Ik heb schriftelijk toestemming', en: 'I have written consent' },
  wait: { nl: 'Wacht 1 minuut', en: 'Give it a minute' },
  waiting: { nl: 'Nog {seconds} {seconds|seconde|seconden}', en: '{seconds} {seconds|second|seconds} to go' },
  post: { nl: 'Plaatsen', en: 'Post' },
  skip: { nl: 'Sla het wachten over', en: 'Skip the wait' },
  later: { nl: 'Bewaar voor later', en: 'Keep for later' },
  laterDone: {
    nl: 'Je tekst staat op je klembord. Plak hem waar je hem wilt bewaren.',
    en: 'Your text is on your clipboard. Paste it wherever you want to keep it.',
  },
  laterFailed: {
    nl: 'Kopiëren lukte niet. Selecteer je tekst hierboven.',
    en: 'Copying failed. Select your text above.',
  },
  waited: { nl: 'De minuut is om. Lees je bericht nog eens.', en: 'The minute is over. Read your post once more.' },
  aside: { nl: 'Niet meer laten zien', en: 'Stop showing this' },
  notNow: { nl: 'Niet nu', en: 'Not now' },
  neverWords: { nl: 'Deze woorden mogen altijd', en: 'These words are always fine' },
  neverRule: { nl: 'Let hier nooit meer op', en: 'Never look for this' },
  wordsSure: {
    nl: 'Bezint zegt dan nergens meer iets van “{words}”. De woorden komen in je instellingen; daar haal je ze ook weg.',
    en: 'Bezint will never point out “{words}” again. The words go into your settings, where you can remove them.',
  },
  ruleSure: {
    nl: 'Bezint let dan op geen enkele site meer op “{title}”. In de instellingen zet je het weer aan.',
    en: 'Bezint will no longer look for “{title}” on any site. You switch it on again in the settings.',
  },
  yes: { nl: 'Ja, onthoud dit', en: 'Yes, remember this' },
  no: { nl: 'Laat maar', en: 'Never mind' },
  wrong: { nl: 'Deze waarschuwing klopt niet', en: 'This warning is wrong' },
  wrongLead: {
    nl: 'Bezint verstuurt niets. Kopieer dit en geef het door als je wilt.',
    en: 'Bezint sends nothing. Copy this and pass it on if you like.',
  },
  report: { nl: 'Melding om te kopiëren', en: 'Report to copy' },
  withWords: { nl: 'Met mijn woorden erbij', en: 'Include my words' },
  copy: { nl: 'Kopieer', en: 'Copy' },
  copyDone: { nl: 'Gekopieerd', en: 'Copied' },
  copyFailed: { nl: 'Kopieer de tekst hierboven zelf.', en: 'Copy the text above yourself.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** These messages in one language, unfilled, as they travel with an advice. */
export const adviceWords = (language: Language): Readonly<Record<string, string>> => words[language];

const wordsIn = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(adviceMessages).map(([key, message]) => [key, message[language]]));

const words = { nl: wordsIn('nl'), en: wordsIn('en') } as const;
