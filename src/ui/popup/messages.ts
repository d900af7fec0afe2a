import { type Messages, type Say, speaker } from '@/ui/speaker';

export const popupMessages = {
  unsupported: { nl: 'Hier leest Bezint niet mee', en: 'Bezint does not read along here' },
  unsupportedHint: {
    nl: 'Wel op Instagram, LinkedIn, X en Facebook. Ben je daar? Dan staat de toegang voor die site uit in je browser.',
    en: 'It does on Instagram, LinkedIn, X and Facebook. Are you there? Then access to that site is off in your browser.',
  },
  silent: { nl: 'Herlaad deze pagina', en: 'Reload this page' },
  silentHint: {
    nl: 'Dit tabblad stond al open. Na het herladen leest Bezint hier mee.',
    en: 'This tab was open already. Bezint reads along here once it is reloaded.',
  },
  blocked: { nl: 'Je organisatie laat Bezint hier niet toe', en: 'Your organisation does not let Bezint in here' },
  blockedHint: {
    nl: 'Wat je hier schrijft, wordt niet nagekeken. Vraag je beheerder om Bezint op deze site toe te laten.',
    en: 'What you write here is not checked. Ask your administrator to let Bezint in on this site.',
  },
  noAccess: { nl: 'Bezint mag hier niet meelezen', en: 'Bezint may not read along here' },
  noAccessHint: {
    nl: 'De toegang tot {site} staat uit. Je zet hem aan bij de extensies van je browser.',
    en: 'Access to {site} is off. You switch it on among your browser’s extensions.',
  },
  generic: { nl: 'Leest mee, maar houdt niets tegen', en: 'Reading along, but holding nothing' },
  genericHint: {
    nl: 'Je tekst wordt nagekeken en je krijgt een waarschuwing, maar plaatsen gaat gewoon door: Bezint kent deze plek niet.',
    en: 'Your text is checked and you are warned, but posting goes right ahead: Bezint does not know this place.',
  },
  earlyHint: {
    nl: 'Je tekst wordt nagekeken en je krijgt een waarschuwing, maar plaatsen gaat gewoon door: op deze pagina weet Bezint nog niet hoe {site} werkt. Klik nog eens in je tekst, of herlaad de pagina.',
    en: 'Your text is checked and you are warned, but posting goes right ahead: on this page Bezint has not heard yet how {site} works. Click in your text once more, or reload the page.',
  },
  lostHint: {
    nl: 'Tot {date} kende Bezint deze plek wel; {site} is veranderd. Je tekst wordt nagekeken en je krijgt een waarschuwing, maar plaatsen gaat gewoon door.',
    en: 'Until {date} Bezint did know this place; {site} has changed. Your text is checked and you are warned, but posting goes right ahead.',
  },
  unknownPlace: { nl: 'Deze plek herkent Bezint niet', en: 'Bezint does not recognise this place' },
  unknownPlaceHint: {
    nl: 'Wat je hier schrijft, wordt niet nagekeken. Hieronder kun je een tekst laten nakijken.',
    en: 'What you write here is not checked. Below you can have a text checked.',
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
    nl: 'Zodra je schrijft, zie je hier hoe het ervoor staat.',
    en: 'As soon as you write, you will see here how things stand.',
  },
  composing: { nl: 'Leest mee', en: 'Reading along' },
  composingHint: { nl: 'Tot nu toe niets gevonden.', en: 'Nothing found so far.' },
  points: { nl: '{count} {count|punt|punten} in je bericht', en: '{count} {count|point|points} in your post' },
  findingsHint: {
    nl: 'Je ziet {count|het|ze} bij het bericht zelf.',
    en: 'You will find {count|it|them} beside the post itself.',
  },
  notHeldHint: {
    nl: 'Plaatsen houdt Bezint hier niet tegen.',
    en: 'Bezint does not hold posting here.',
  },
  held: { nl: 'Je bericht wacht op jou', en: 'Your post is waiting for you' },
  heldHint: { nl: 'Kies op de pagina wat ermee gebeurt.', en: 'Choose on the page what happens to it.' },
  noticed: { nl: 'Waar het over gaat', en: 'What they are about' },
  tip: { nl: 'Tip', en: 'Tip' },
  warn: { nl: 'Let op', en: 'Take a look' },
  hold: { nl: 'Eerst even kijken', en: 'Look at this first' },
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
