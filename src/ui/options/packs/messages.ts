import { type Messages, type Say, speaker } from '@/ui/speaker';

export const packMessages = {
  lead: {
    nl: 'Alle richtlijnen die Bezint kent: wat elk vraagt, hoe streng, en bij wie je terechtkunt. Je kunt er een toevoegen die je van je instelling kreeg.',
    en: 'Every guideline that Bezint knows: what each asks, how strictly, and whom to turn to. You can add one that your institution gave you.',
  },
  bundled: { nl: 'meegeleverd', en: 'comes with Bezint' },
  organisation: { nl: 'van je organisatie', en: 'from your organisation' },
  own: { nl: 'door jou toegevoegd', en: 'added by you' },
  inUse: { nl: 'Geldt voor jou', en: 'Applies to you' },
  overruled: {
    nl: 'Telt niet mee: je organisatie heeft deze richtlijn zelf ingesteld.',
    en: 'Does not count: your organisation has set this guideline itself.',
  },
  file: { nl: 'Kenmerk {id} · bron: {source}', en: 'Id {id} · source: {source}' },
  version: { nl: 'versie {version}', en: 'version {version}' },
  clausesTitle: { nl: 'Bepalingen', en: 'Clauses' },
  clauses: { nl: '{count} {count|bepaling|bepalingen}', en: '{count} {count|clause|clauses}' },
  permits: { nl: 'Mag:', en: 'Allows:' },
  forRole: { nl: '{role}: {severity}', en: '{role}: {severity}' },
  wordings: { nl: 'Namens jezelf', en: 'Speaking for yourself' },
  short: { nl: 'kort', en: 'short' },
  long: { nl: 'lang', en: 'long' },
  official: { nl: 'officiële tekst', en: 'official text' },
  bioYes: { nl: 'Een zin in je bio telt voor elk bericht.', en: 'A line in your bio counts for every post.' },
  bioNo: { nl: 'Een zin in je bio is niet genoeg.', en: 'A line in your bio is not enough.' },
  contacts: { nl: 'Hulp en contact', en: 'Help and contact' },
  checklist: { nl: 'Je accounts op orde', en: 'Your accounts in order' },
  save: { nl: 'Bewaar als bestand', en: 'Save as a file' },
  saved: { nl: 'Staat bij je downloads: {name}', en: 'Among your downloads: {name}' },
  add: { nl: 'Voeg een richtlijn toe', en: 'Add a guideline' },
  addHint: {
    nl: 'Een JSON-bestand, hoogstens {count} naast elkaar. Het kan alleen woorden en adressen bevatten, geen programma.',
    en: 'A JSON file, {count} at most side by side. It can hold words and addresses only, no program.',
  },
  full: {
    nl: 'Je hebt er al {count}. Verwijder er eerst een.',
    en: 'You have {count} already. Remove one first.',
  },
  refused: {
    nl: '{name} is niet toegevoegd. Geef dit door aan wie het bestand heeft gemaakt, of herstel het zelf:',
    en: '{name} was not added. Pass this on to whoever made the file, or mend it yourself:',
  },
  whole: { nl: 'Het bestand', en: 'The file' },
  ask: {
    nl: '{name} is in orde. Dit komt erbij:',
    en: '{name} is all right. This is what comes in:',
  },
  replaces: {
    nl: 'Deze komt in de plaats van “{name}”, dat hetzelfde kenmerk heeft.',
    en: 'It takes the place of “{name}”, which has the same id.',
  },
  notNow: { nl: 'Laat maar', en: 'Never mind' },
  yesAdd: { nl: 'Voeg toe', en: 'Add it' },
  added: {
    nl: 'Toegevoegd. Kies {name} bij “Waar hoor je bij?” om de richtlijn te gebruiken.',
    en: 'Added. Choose {name} under “Where do you belong?” to use it.',
  },
  failed: {
    nl: 'Dit kon niet worden bewaard. Alles is nog zoals het was; probeer het opnieuw.',
    en: 'This could not be stored. Everything is as it was; try again.',
  },
  remove: { nl: 'Verwijder', en: 'Remove' },
  removed: { nl: '{name} is verwijderd.', en: '{name} was removed.' },
  undo: { nl: 'Maak ongedaan', en: 'Undo' },
} as const satisfies Messages;

export type PackSay = Say<keyof typeof packMessages>;
export const sayPacks = speaker(packMessages);
