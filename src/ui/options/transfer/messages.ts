import { type Messages, type Say, speaker } from '@/ui/speaker';

export const transferMessages = {
  lead: {
    nl: 'Bewaar je keuzes als bestand, voor een andere browser of een nieuwe computer. Er staat geen bericht en geen telling in.',
    en: 'Save your choices as a file, for another browser or a new computer. It holds no post and no counts.',
  },
  save: { nl: 'Bewaar als bestand', en: 'Save as a file' },
  saved: { nl: 'Staat bij je downloads: {name}', en: 'Among your downloads: {name}' },
  choose: { nl: 'Kies een bestand', en: 'Choose a file' },
  refused: {
    nl: 'Van {name} is niets overgenomen. Alles is nog zoals het was.',
    en: 'Nothing was taken from {name}. Everything is as it was.',
  },
  whole: { nl: 'Het bestand', en: 'The file' },
  same: { nl: '{name} zegt hetzelfde als je instellingen nu.', en: '{name} says the same as your settings now.' },
  will: { nl: 'Dit verandert er met {name}:', en: 'This is what {name} changes:' },
  gone: { nl: 'Gaat weg:', en: 'Goes:' },
  added: { nl: 'Komt erbij:', en: 'Comes:' },
  stays: {
    nl: 'Blijft zoals je organisatie het heeft vastgezet.',
    en: 'Stays as your organisation has locked it.',
  },
  theirs: {
    nl: 'Wat je organisatie hier heeft ingesteld, blijft gelden.',
    en: 'What your organisation has set here still counts.',
  },
  apply: { nl: 'Neem over', en: 'Take over' },
  cancel: { nl: 'Laat maar', en: 'Never mind' },
  done: { nl: 'Overgenomen uit {name}.', en: 'Taken over from {name}.' },
  undo: { nl: 'Maak ongedaan', en: 'Undo' },
  undone: { nl: 'Teruggezet zoals het was.', en: 'Put back as it was.' },
  failed: {
    nl: 'Dit kon niet worden bewaard. Alles is nog zoals het was; probeer het opnieuw.',
    en: 'This could not be stored. Everything is as it was; try again.',
  },
  yes: { nl: 'Ja', en: 'Yes' },
} as const satisfies Messages;

export type TransferSay = Say<keyof typeof transferMessages>;
export const sayTransfer = speaker(transferMessages);
