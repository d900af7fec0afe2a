import type { Messages } from '@/ui/speaker';

/** What the panel must be able to say by itself, for there may be nobody to ask: these ship in every content script. */
export const coreMessages = {
  reading: { nl: 'Leest mee', en: 'Reading along' },
  clear: { nl: 'Niets gevonden', en: 'Nothing found' },
  points: { nl: '{count} {count|punt|punten}', en: '{count} {count|point|points}' },
  held: { nl: 'Wacht op jou', en: 'Waiting for you' },
  checking: { nl: 'Controleert…', en: 'Checking…' },
  unchecked: { nl: 'Niet gecontroleerd', en: 'Not checked' },
  paused: { nl: 'Gepauzeerd', en: 'Paused' },
  orphaned: { nl: 'Herlaad deze pagina', en: 'Reload this page' },
  region: { nl: 'Bezint: punten in dit bericht', en: 'Bezint: points in this post' },
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
