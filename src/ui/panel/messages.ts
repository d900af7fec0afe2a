import { type Messages, type Say, speaker } from '@/ui/speaker';

/** Every text of the panel in the page; apart from the other pages, so that the content script ships only these. */
export const panelMessages = {
  reading: { nl: 'Leest mee', en: 'Reading along' },
  clear: { nl: 'Niets gevonden', en: 'Nothing found' },
  points: { nl: '{count} {count|punt|punten}', en: '{count} {count|point|points}' },
  held: { nl: 'Wacht op jou', en: 'Waiting for you' },
  checking: { nl: 'Controleert…', en: 'Checking…' },
  unchecked: { nl: 'Niet gecontroleerd', en: 'Not checked' },
  paused: { nl: 'Gepauzeerd', en: 'Paused' },
  orphaned: { nl: 'Herlaad deze pagina', en: 'Reload this page' },

  tip: { nl: 'Tip', en: 'Tip' },
  warn: { nl: 'Let op', en: 'Take a look' },
  hold: { nl: 'Eerst even kijken', en: 'Look at this first' },

  region: { nl: 'Bezint: punten in dit bericht', en: 'Bezint: points in this post' },
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
  consent: { nl: 'Ik heb toestemming', en: 'I have their consent' },
  wait: { nl: 'Wacht 1 minuut', en: 'Give it a minute' },
  waiting: { nl: 'Nog {seconds} {seconds|seconde|seconden}', en: '{seconds} {seconds|second|seconds} to go' },
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
  asideDone: {
    nl: 'Onthouden. Je vindt het terug in de instellingen.',
    en: 'Remembered. You will find it in the settings.',
  },
  asideLocked: { nl: 'Je organisatie heeft dit vastgezet.', en: 'Your organisation has locked this.' },
  asidePrivate: {
    nl: 'In een privévenster onthoudt Bezint niets.',
    en: 'Bezint remembers nothing in a private window.',
  },
  asideFailed: { nl: 'Onthouden lukte niet.', en: 'It could not be remembered.' },

  dialogTitle: { nl: 'Even kijken voor je plaatst', en: 'A look before you post' },
  dialogLead: {
    nl: 'Je bericht staat nog niet online. Jij bepaalt wat ermee gebeurt.',
    en: 'Your post is not online yet. You decide what happens to it.',
  },
  yourDraft: { nl: 'Je bericht', en: 'Your post' },
  noText: { nl: 'Zonder tekst', en: 'No text' },
  goBack: { nl: 'Terug', en: 'Go back' },
  postAnyway: { nl: 'Toch plaatsen', en: 'Post anyway' },
  uncheckedTitle: { nl: 'Dit bericht is niet gecontroleerd', en: 'This post could not be checked' },
  uncheckedLead: {
    nl: 'Bezint gaf geen antwoord. Je bericht staat er nog, en is nog niet geplaatst.',
    en: 'Bezint did not answer. Your post is still there, and not yet published.',
  },
  orphanedLead: {
    nl: 'Bezint is bijgewerkt en leest op deze pagina niet meer mee. Bewaar je tekst en herlaad de pagina.',
    en: 'Bezint was updated and no longer reads along on this page. Save your text and reload the page.',
  },
  tryAgain: { nl: 'Opnieuw', en: 'Try again' },
  postUnchecked: { nl: 'Plaatsen zonder controle', en: 'Post without check' },

  fixed: { nl: 'Aangepast. Lees het nog even na.', en: 'Changed. Give it one more read.' },
  copied: {
    nl: 'De tekst staat op je klembord: plak hem in je bericht.',
    en: 'The text is on your clipboard: paste it into your post.',
  },
  pressAgain: { nl: 'Druk nog één keer op plaatsen.', en: 'Press post once more.' },
  partlyChecked: {
    nl: 'Niet alles kon worden gecontroleerd. Lees het zelf nog na.',
    en: 'Not everything could be checked. Read it once more yourself.',
  },
} as const satisfies Messages;

export type PanelSay = Say<keyof typeof panelMessages>;
export const sayPanel = speaker(panelMessages);
