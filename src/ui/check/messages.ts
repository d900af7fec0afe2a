import { type Messages, type Say, speaker } from '@/ui/speaker';

export const checkMessages = {
  title: { nl: 'Deze tekst nakijken', en: 'Check this text' },
  lead: {
    nl: 'De tekst staat alleen op deze pagina en is weg als je die sluit. Pas hem hier aan zoveel je wilt.',
    en: 'The text is on this page only and gone when you close it. Change it here as much as you like.',
  },
  text: { nl: 'Tekst', en: 'Text' },
  check: { nl: 'Nakijken', en: 'Check' },
  clear: { nl: 'Niets gevonden', en: 'Nothing found' },
  points: { nl: '{count} {count|punt|punten} gevonden', en: '{count} {count|point|points} found' },
  notChecked: {
    nl: 'Deze tekst kon niet worden nagekeken. Probeer het nog eens.',
    en: 'This text could not be checked. Please try again.',
  },
} as const satisfies Messages;

export type CheckSay = Say<keyof typeof checkMessages>;
export const sayCheck = speaker(checkMessages);
