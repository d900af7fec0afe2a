import { type Messages, type Say, speaker } from '@/ui/speaker';

export const optionsMessages = {
  title: { nl: 'Instellingen van Bezint', en: 'Bezint settings' },
  tagline: {
    nl: 'Leest mee terwijl je schrijft, en zegt iets voordat je plaatst.',
    en: 'Reads along while you write, and speaks up before you post.',
  },
  sections: { nl: 'Onderdelen', en: 'Sections' },
  saved: { nl: 'Opgeslagen', en: 'Saved' },
  failed: {
    nl: 'Opslaan lukte niet. Je vorige keuze geldt nog.',
    en: 'Saving failed. Your earlier choice still counts.',
  },
  lockedHere: { nl: 'Ingesteld door je organisatie', en: 'Set by your organisation' },
  newTab: { nl: 'opent in een nieuw tabblad', en: 'opens in a new tab' },

  you: { nl: 'Waar hoor je bij?', en: 'Where do you belong?' },
  youLead: {
    nl: 'Bezint past de richtlijn van je school of ziekenhuis toe. Hoor je bij meer plekken, dan telt de strengste.',
    en: 'Bezint applies the guideline of your school or hospital. If you belong to several, the strictest counts.',
  },
  none: {
    nl: 'Nog niets gekozen: Bezint gebruikt de algemene vuistregels.',
    en: 'Nothing chosen yet: Bezint uses the common ground rules.',
  },
  institution: { nl: 'Instelling', en: 'Institution' },
  role: { nl: 'Jouw rol', en: 'Your role' },
  other: { nl: 'Een andere instelling', en: 'Another institution' },
  add: { nl: 'Instelling toevoegen', en: 'Add an institution' },
  remove: { nl: 'Verwijder {name}', en: 'Remove {name}' },
  ownName: { nl: 'Naam van je instelling', en: 'Name of your institution' },
  ownAliases: { nl: 'Hoe heet die nog meer?', en: 'What else is it called?' },
  ownAliasesHint: {
    nl: 'Eén per regel: een afkorting, @account, #hashtag of website. Zo herkent Bezint de instelling in je tekst.',
    en: 'One per line: an abbreviation, @handle, #hashtag or website. This is how Bezint spots it in your text.',
  },
  ownSector: { nl: 'Soort instelling', en: 'Kind of institution' },
  hospital: { nl: 'Zorg', en: 'Care' },
  school: { nl: 'Onderwijs', en: 'Education' },
  otherSector: { nl: 'Anders', en: 'Other' },
  language: { nl: 'Taal van Bezint', en: 'Language of Bezint' },
  auto: { nl: 'Zoals je browser', en: 'As your browser' },

  rules: { nl: 'Waar Bezint op let', en: 'What Bezint looks for' },
  rulesLead: {
    nl: 'Een tip is een stille regel. Bij waarschuwen gaat er een kaartje open. Bij vasthouden vraagt Bezint één keer: weet je het zeker? Plaatsen kan altijd.',
    en: 'A tip is a quiet line. A warning opens a card. A hold asks once whether you are sure. You can always post.',
  },
  search: { nl: 'Zoek in de instellingen', en: 'Search the settings' },
  searchResult: { nl: '{count} {count|onderdeel|onderdelen}', en: '{count} {count|section|sections}' },
  noResult: { nl: 'Niets met “{query}”.', en: 'Nothing with “{query}”.' },
  byGuideline: { nl: 'Richtlijn: {severity}', en: 'Guideline: {severity}' },
  tip: { nl: 'Tip', en: 'Tip' },
  warn: { nl: 'Waarschuwen', en: 'Warn' },
  hold: { nl: 'Vasthouden', en: 'Hold once' },
  off: { nl: 'Uit', en: 'Off' },
  examples: { nl: 'Waarom, met voorbeelden', en: 'Why, with examples' },
  flagged: { nl: 'Hier zeggen we iets van', en: 'Here we say something' },
  clean: { nl: 'Dit mag gewoon', en: 'This is fine' },
  allowed: { nl: 'Woorden die altijd mogen', en: 'Words that are always fine' },
  allowedAdd: { nl: 'Woorden toevoegen', en: 'Add words' },
  offByYou: { nl: 'Door jou uitgezet', en: 'Switched off by you' },
  onAgain: { nl: 'Weer aanzetten', en: 'Switch on again' },
  allowedHint: {
    nl: 'Eén per regel. Wat hier staat, wordt nooit aangemerkt.',
    en: 'One per line. Nothing listed here is ever pointed out.',
  },

  disclaimer: { nl: 'Namens jezelf', en: 'Speaking for yourself' },
  disclaimerLead: {
    nl: 'Schrijf je over je instelling, dan stelt Bezint deze zin voor. Toevoegen doe je zelf, met één klik.',
    en: 'When you write about your institution, Bezint suggests this line. You add it yourself, with one click.',
  },
  officialText: { nl: 'Officiële tekst', en: 'Official text' },
  longForm: { nl: 'Bij een bericht', en: 'With a post' },
  shortForm: { nl: 'Op X en in een bio', en: 'On X and in a bio' },
  copy: { nl: 'Kopieer', en: 'Copy' },
  copyLine: { nl: 'Kopieer “{text}”', en: 'Copy “{text}”' },
  copyDone: { nl: 'Gekopieerd. Plak de zin in je bio.', en: 'Copied. Paste the line into your bio.' },
  copyFailed: { nl: 'Kopiëren lukte niet. Selecteer de zin zelf.', en: 'Copying failed. Select the line yourself.' },
  ownNl: { nl: 'Eigen zin in het Nederlands', en: 'Own line in Dutch' },
  ownEn: { nl: 'Eigen zin in het Engels', en: 'Own line in English' },
  ownNlShort: { nl: 'Korte zin in het Nederlands', en: 'Short line in Dutch' },
  ownEnShort: { nl: 'Korte zin in het Engels', en: 'Short line in English' },
  ownShortHint: {
    nl: 'Voor X en je bio. Leeg: je eigen zin hierboven, of de korte zin van je instelling.',
    en: 'For X and your bio. Empty: your own line above, or the short one of your institution.',
  },
  ownLineHint: { nl: 'Leeg: de zin van je instelling.', en: 'Empty: the line of your institution.' },
  inBio: { nl: 'Deze boodschap staat in mijn bio', en: 'My bio already says this' },
  inBioCounts: {
    nl: 'Dan vraagt Bezint er niet bij elk bericht om.',
    en: 'Then Bezint does not ask for it with every post.',
  },
  inBioNot: {
    nl: 'Telt pas als elke richtlijn die voor jou geldt dat goed vindt. Niet geaccepteerd door: {names}.',
    en: 'Counts only if every guideline that applies to you accepts it. Not accepted by: {names}.',
  },

  checklist: { nl: 'Je accounts op orde', en: 'Your accounts in order' },
  checklistLead: {
    nl: 'Eenmalig na te lopen. Alleen jij ziet deze vinkjes.',
    en: 'To go through once. Only you see these ticks.',
  },
  groundRule: { nl: 'Een vuistregel voor iedereen', en: 'A ground rule for everyone' },
  askedBy: { nl: 'Gevraagd door {names}', en: 'Asked by {names}' },

  sites: { nl: 'Waar Bezint meeleest', en: 'Where Bezint reads along' },
  keys: {
    nl: 'Met het toetsenbord: Alt+Shift+B gaat naar de waarschuwing, Alt+Shift+N naar het volgende punt, Alt+Shift+F past de verbetering toe. Esc brengt je terug in je tekst.',
    en: 'By keyboard: Alt+Shift+B goes to the warning, Alt+Shift+N to the next point, Alt+Shift+F applies the fix. Esc takes you back to your text.',
  },
  unchecked: { nl: 'Als controleren niet lukt', en: 'When a check fails' },
  ask: { nl: 'Vraag het mij', en: 'Ask me' },
  notice: { nl: 'Plaats het, en laat het me weten', en: 'Post it, and let me know' },

  nudges: { nl: 'Zetjes', en: 'Nudges' },
  nudgesLead: {
    nl: 'Stille tips om iets wat je doet, niet om wat je schrijft. Bezint onthoudt alleen momenten, op deze computer.',
    en: 'Quiet tips about what you do, not about what you write. Bezint remembers moments only, on this computer.',
  },
  insights: { nl: 'Wat er met waarschuwingen gebeurt', en: 'What becomes of warnings' },
  insightsLead: {
    nl: 'Staat uit tot jij het aanzet. Bezint telt dan per week, per onderwerp en per site. Alleen getallen, alleen in deze browser, nooit in privévensters.',
    en: 'Off until you switch it on. Bezint then counts by week, subject and site. Numbers only, in this browser only, never in private windows.',
  },
  insightsOn: { nl: 'Houd de tellingen bij', en: 'Keep the counts' },
  insightsNone: { nl: 'Nog niets geteld.', en: 'Nothing counted yet.' },
  insightsWhat: { nl: 'Wat de grafiek laat zien', en: 'What the chart shows' },
  insightsChart: {
    nl: '{what}, de laatste {count} {count|week|weken}',
    en: '{what}, the last {count} {count|week|weeks}',
  },
  insightsTables: { nl: 'Alle getallen', en: 'All numbers' },
  insightsClear: { nl: 'Wis de tellingen', en: 'Clear the counts' },
  seen: { nl: 'Gezien', en: 'Seen' },
  changed: { nl: 'Zelf aangepast', en: 'Rewritten' },
  fixed: { nl: 'Met één klik verbeterd', en: 'Mended with one click' },
  posted: { nl: 'Toch geplaatst', en: 'Posted anyway' },
  perWeek: { nl: 'Per week', en: 'By week' },
  perRule: { nl: 'Per onderwerp', en: 'By subject' },
  perSite: { nl: 'Per site', en: 'By site' },
  week: { nl: 'Week van', en: 'Week of' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  site: { nl: 'Site', en: 'Site' },

  packs: { nl: 'Richtlijnen', en: 'Guidelines' },
  transfer: { nl: 'Bewaren en terugzetten', en: 'Save and restore' },

  organisation: { nl: 'Van je organisatie', en: 'From your organisation' },
  organisationNone: {
    nl: 'Je organisatie heeft niets voor je ingesteld.',
    en: 'Your organisation has set nothing for you.',
  },
  organisationSets: { nl: 'Je organisatie heeft dit ingesteld:', en: 'Your organisation has set this:' },
  organisationPacks: { nl: 'Eigen richtlijn: {names}', en: 'Guideline of its own: {names}' },
  organisationOff: { nl: 'Uitgezet door je organisatie: {names}', en: 'Switched off by your organisation: {names}' },
  lockedToo: { nl: 'vast', en: 'locked' },
  ignored: { nl: 'Dit telt niet mee:', en: 'This does not count:' },
  ignoredOrganisation: { nl: 'beleid', en: 'policy' },
  ignoredUser: { nl: 'jouw instellingen', en: 'your settings' },
  pausedUntil: { nl: 'Pauzeren', en: 'Pausing' },

  privacy: { nl: 'Wat er met je tekst gebeurt', en: 'What happens to your text' },
  privacy1: {
    nl: 'Je tekst verlaat je browser niet. Bezint kan niet eens met internet praten.',
    en: 'Your text never leaves your browser. Bezint cannot even talk to the internet.',
  },
  privacy2: {
    nl: 'Er wordt niets van bewaard: na het nakijken is het weg. Alleen woorden waarvan jij zegt dat ze altijd mogen, komen in je lijst.',
    en: 'None of it is kept: once checked, it is gone. Only words that you say are always fine go into your list.',
  },
  privacy3: {
    nl: 'Je school of werkgever krijgt niets te zien, ook niet als zij Bezint hebben geïnstalleerd.',
    en: 'Your school or employer gets to see nothing, even if they installed Bezint.',
  },
  privacy4: {
    nl: 'In privévensters werkt Bezint alleen als je dat zelf toestaat in je browser.',
    en: 'In private windows Bezint works only if you allow it in your browser.',
  },
  reset: { nl: 'Alles terugzetten', en: 'Reset everything' },
  resetSure: {
    nl: 'Al je keuzes hierboven gaan weg. Zeker weten?',
    en: 'All your choices above will be gone. Are you sure?',
  },
  resetYes: { nl: 'Ja, zet terug', en: 'Yes, reset' },
  resetNo: { nl: 'Nee, laat staan', en: 'No, keep them' },
} as const satisfies Messages;

export type OptionsKey = keyof typeof optionsMessages;
export type OptionsSay = Say<OptionsKey>;
export const sayOptions = speaker(optionsMessages);
