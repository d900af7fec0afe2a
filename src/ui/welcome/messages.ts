import { type Messages, type Say, speaker } from '@/ui/speaker';

export const welcomeMessages = {
  title: { nl: 'Welkom bij Bezint', en: 'Welcome to Bezint' },
  lead: {
    nl: 'Bezint leest mee terwijl je schrijft, en zegt iets voordat je plaatst. In drie stappen ben je klaar. Niets verlaat je browser.',
    en: 'Bezint reads along while you write, and speaks up before you post. Three steps and you are done. Nothing leaves your browser.',
  },

  who: { nl: '1. Waar hoor je bij?', en: '1. Where do you belong?' },
  whoLead: {
    nl: 'Bezint past de richtlijn van die plek toe. Hoor je nergens bij, dan gelden de algemene vuistregels.',
    en: 'Bezint applies the guideline of that place. If you belong to none, the common ground rules count.',
  },
  institution: { nl: 'Instelling', en: 'Institution' },
  none: { nl: 'Nergens bij', en: 'None of these' },
  other: { nl: 'Een andere instelling', en: 'Another institution' },
  role: { nl: 'Jouw rol', en: 'Your role' },
  byOrganisation: { nl: 'Ingesteld door je organisatie', en: 'Set by your organisation' },
  more: {
    nl: 'Hoor je bij meer plekken? Voeg ze toe in de instellingen.',
    en: 'Do you belong to several? Add them in the settings.',
  },

  where: { nl: '2. Waar leest Bezint mee?', en: '2. Where does Bezint read along?' },
  whereLead: {
    nl: 'Alleen op deze vier, en alleen in het vak waarin je schrijft. Een bordje bij je tekst laat zien dat Bezint meeleest.',
    en: 'On these four only, and only in the box you write in. A small sign beside your text shows that Bezint reads along.',
  },
  instagram: { nl: 'Bijschriften, reacties, berichten en je bio', en: 'Captions, comments, messages and your bio' },
  linkedin: { nl: 'Posts, artikelen, reacties en berichten', en: 'Posts, articles, comments and messages' },
  x: { nl: 'Posts, antwoorden, berichten en je bio', en: 'Posts, replies, messages and your bio' },
  facebook: { nl: 'Posts, reacties en chats, ook in Messenger', en: 'Posts, comments and chats, Messenger too' },
  allowed: { nl: 'Aan', en: 'On' },
  off: { nl: 'Uitgezet', en: 'Switched off' },
  denied: { nl: 'Nog niet toegelaten', en: 'Not let in yet' },
  allow: { nl: 'Toelaten', en: 'Let in' },

  practice: { nl: '3. Probeer het', en: '3. Try it' },
  practiceLead: {
    nl: 'Schrijf hier wat je wilt: dit is een oefenvak, er wordt niets geplaatst of bewaard.',
    en: 'Write whatever you like: this is a practice box, nothing is posted or kept.',
  },
  draft: { nl: 'Oefenbericht', en: 'Practice post' },
  example: { nl: 'Laat een voorbeeld zien', en: 'Show an example' },
  publish: { nl: 'Plaatsen (oefening)', en: 'Post (practice)' },
  published: {
    nl: 'Hier zou je bericht nu online staan. In dit oefenvak gaat er niets de deur uit.',
    en: 'Your post would now be online. In this practice box nothing goes out.',
  },
  hospitalExample: {
    nl: 'Wat een dag. Vanochtend een vrouw van 43 met een longembolie op onze afdeling, ze was doodsbang.',
    en: 'What a day. Admitted a 54-year-old woman with a pulmonary embolism on our ward this morning, she was terrified.',
  },
  schoolExample: {
    nl: 'Bel Sem uit 4B maar op: 06 12 34 56 78. Hij heeft iets uit te leggen.',
    en: 'Call Sam from 4B on 06 12 34 56 78, he has some explaining to do.',
  },

  done: { nl: 'Klaar', en: 'Done' },
  doneLead: {
    nl: 'Je vindt Bezint terug bij de extensies naast de adresbalk. Strenger of stiller? Dat regel je in de instellingen.',
    en: 'You will find Bezint among the extensions beside the address bar. Stricter or quieter? That is in the settings.',
  },
  settings: { nl: 'Naar de instellingen', en: 'To the settings' },
} as const satisfies Messages;

export type WelcomeSay = Say<keyof typeof welcomeMessages>;
export const sayWelcome = speaker(welcomeMessages);
