import { type Messages, type Say, speaker } from '@/ui/speaker';

export const popupMessages = {
  unsupported: { nl: 'Hier leest Bezint niet mee', en: 'Bezint does not read along here' },
  unsupportedHint: {
    nl: 'Wel op Instagram, LinkedIn, X en Facebook.',
    en: 'It does on Instagram, LinkedIn, X and Facebook.',
  },
  silent: { nl: 'Herlaad deze pagina', en: 'Reload this page' },
  silentHint: {
    nl: 'Bezint hoort nog niets van dit tabblad. Blijft dat zo na herladen, dan laat je browser of je organisatie Bezint hier niet toe.',
    en: 'Bezint hears nothing from this tab yet. If that stays so after reloading, your browser or your organisation does not let Bezint in here.',
  },
  unreachable: { nl: 'Bezint geeft geen antwoord', en: 'Bezint does not answer' },
  unreachableHint: {
    nl: 'Je berichten worden nu niet gecontroleerd. Sluit je browser en open hem opnieuw.',
    en: 'Your posts are not being checked now. Close your browser and open it again.',
  },
  paused: { nl: 'Gepauzeerd', en: 'Paused' },
  pausedHint: {
    nl: 'Tot {time} uur leest Bezint nergens mee.',
    en: 'Bezint does not read along anywhere until {time}.',
  },
  siteOff: { nl: 'Uit op {site}', en: 'Off on {site}' },
  siteOffHint: { nl: 'Op de andere sites leest Bezint wel mee.', en: 'Bezint does read along on the other sites.' },
  idle: { nl: 'Klaar om mee te lezen', en: 'Ready to read along' },
  idleHint: {
    nl: 'Schrijf je al en zie je hier niets veranderen? Dan herkent Bezint deze plek niet.',
    en: 'Writing already, and nothing changes here? Then Bezint does not recognise this place.',
  },
  composing: { nl: 'Leest mee', en: 'Reading along' },
  composingHint: { nl: 'Tot nu toe niets gevonden.', en: 'Nothing found so far.' },
  points: { nl: '{count} {count|punt|punten} in je bericht', en: '{count} {count|point|points} in your post' },
  findingsHint: { nl: 'Je ziet ze bij het bericht zelf.', en: 'You will find them beside the post itself.' },
  held: { nl: 'Je bericht wacht op jou', en: 'Your post is waiting for you' },
  heldHint: { nl: 'Kies op de pagina wat ermee gebeurt.', en: 'Choose on the page what happens to it.' },
  unchecked: { nl: 'Niet gecontroleerd', en: 'Not checked' },
  uncheckedHint: {
    nl: 'Het laatste bericht kon niet worden nagekeken.',
    en: 'The last post could not be checked.',
  },

  settings: { nl: 'Instellingen', en: 'Settings' },
  pause: { nl: 'Pauzeer een uur', en: 'Pause for an hour' },
  resume: { nl: 'Weer meelezen', en: 'Read along again' },
  readOn: { nl: 'Meelezen op {site}', en: 'Read along on {site}' },
  byOrganisation: { nl: 'Ingesteld door je organisatie', en: 'Set by your organisation' },
  organisationOff: { nl: 'Uitgezet door je organisatie: {names}', en: 'Switched off by your organisation: {names}' },
  noAffiliation: {
    nl: 'Bezint weet nog niet waar je bij hoort.',
    en: 'Bezint does not know yet where you belong.',
  },
  noGuideline: {
    nl: 'Bezint heeft geen richtlijn van {names}.',
    en: 'Bezint has no guideline of {names}.',
  },
  groundRules: { nl: 'Nu gelden de algemene vuistregels.', en: 'The common ground rules apply now.' },
  someIgnored: {
    nl: 'Een deel van je instellingen telt niet mee.',
    en: 'Some of your settings do not count.',
  },
  seeIgnored: { nl: 'Kijk wat er mis is', en: 'See what is wrong' },
  choose: { nl: 'Kies je instelling', en: 'Choose your institution' },

  checkText: { nl: 'Kijk een tekst na', en: 'Check a text' },
  yourText: { nl: 'Tekst om na te kijken', en: 'Text to check' },
  check: { nl: 'Nakijken', en: 'Check' },
  clear: { nl: 'Niets gevonden', en: 'Nothing found' },
  notChecked: {
    nl: 'Deze tekst kon niet worden nagekeken. Probeer het nog eens.',
    en: 'This text could not be checked. Please try again.',
  },
  help: { nl: 'Hulp en contact', en: 'Help and contact' },
  newTab: { nl: 'opent in een nieuw tabblad', en: 'opens in a new tab' },
  language: { nl: 'Taal', en: 'Language' },
  auto: { nl: 'Zoals je browser', en: 'As your browser' },
} as const satisfies Messages;

export type PopupSay = Say<keyof typeof popupMessages>;
export const sayPopup = speaker(popupMessages);
