import { addressShapes } from './address-shapes';
import { isBsn } from './check-digits';
import type { Shape, Surroundings } from './shape';

const digits = (text: string): string => text.replace(/\D/g, '');
const months =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|june|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const written =
  `(?:${day}\\s?[-/. ]\\s?${day}\\s?[-/. ]\\s?(?:19|20)?\\d{2}|(?:19|20)\\d{2}[-/.]${day}[-/.]${day}` +
  `|${day}(?:st|nd|rd|th|e)?\\s(?:of\\s)?${months}\\.?,?\\s(?:19|20)\\d{2}|${months}\\s${day}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2})(?!\\p{N})`;
// Quick to see, for it begins at digits alone: what every written date holds
const date =
  /\d\s?[-/. ]\s?\d|(?<=(?:jan|feb|maart|march|mrt|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?,?\s)\d/;
const born =
  '(?<!\\p{L})(?:geb\\.?\\s?(?:oren|datum|dat)?|geboren|geboortedatum|geboortedag|gd|g\\.d|born|date of birth|birth ?date|birthday|b-?day|verjaardag|jarig|dob|d\\.o\\.b|(?:hij|zij|ze|he|she|die) (?:is|was) (?:van|from))';
// Between one digit of a telephone number and the next
const gap = '[\\s./()-]{0,3}';
const free = '(?<![\\p{L}\\p{N}.,/@#-])';
const sidecode =
  /(?<![\p{L}\p{N}-])(?:[a-z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[a-z]{2}|\d{2}-[a-z]{2}-\d{2}|[a-z]{2}-\d{2}-[a-z]{2}|[a-z]{2}-[a-z]{2}-\d{2}|\d{2}-[a-z]{2}-[a-z]{2}|\d{2}-[a-z]{3}-\d|\d-[a-z]{3}-\d{2}|[a-z]{2}-\d{3}-[a-z]|[a-z]-\d{3}-[a-z]{2}|[a-z]{3}-\d{2}-[a-z]|[a-z]-\d{2}-[a-z]{3}|\d-[a-z]{2}-\d{3}|\d{3}-[a-z]{2}-\d)(?![\p{L}\p{N}-])/gu;
// Counts, codes and papers, not people
const labelled =
  /(?:isbn|issn|doi|pmid|nct|kvk|btw|iban|giro|order|bestel\p{L}*|bestelling|factuur\p{L}*|invoice|ticket\p{L}*|artikel\p{L}*|serie\p{L}*|serial|zaak\p{L}*|track\p{L}*|versie|version|ref\p{L}*|lot|batch|pakket\p{L}*|zending\p{L}*)\s?(?:nr|nummer|number|no)?\.?\s?[:#=]?\s?$/u;
const personal =
  /bsn|b\.s\.n|burger\s?-?service|citizen service|sofi|social security|id-?\s?kaart|identiteits|id card|paspoort|passport|(?:zijn|haar|hun|z'n|zn|d'r|his|her|their) (?:nummer|nr|number|no)(?!\p{L})/u;
const dated =
  /\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}|^\d{2}\.\d{2}\s?-\s?\d{2}\.\d{2}|^(?:\d{2}-\d{2}\s){2}|^(?:0\d{3}\s){2}/;
/** Telephone numbers of a company, a free line or a helpline are nobody's own. */
function isPrivateLine(match: string, { before }: Surroundings): boolean {
  const number = digits(match).replace(/^(?:00)?31(?=\d{9})0?/, '0');
  return !(/^(?:0800|090\d|088|085|0{4})/.test(number) || dated.test(match) || labelled.test(before));
}

/** Every shape, the surest first: what one has taken no other takes again. */
export const shapes: readonly Shape[] = [
  {
    kind: 'record-number',
    hint: /pat|pt|mrn|stud|leerl|pupil|dossier|zis|hix|opname|hospital|nhs|client|solis|person|medewerk|employee|staff|pas|rijbewijs|licen|polis|kaart/,
    digits: 4,
    mixed: /[a-z]{2}[a-z0-9]{6}\d/,
    pattern:
      /(?<!\p{L})(?:(?:patient(?:en)?|pat|pt|stud|student(?:en)?|leerl|leerling(?:en)?|pupil|dossier|zis|hix|opname|hospital|nhs|client(?:en)?|solis|personeels?|medewerkers?|employee|staff|paspoort|passport|rijbewijs|driving licen[cs]e|id-?kaart|(?:zorg)?polis)[\s.-]{0,2}(?:nr|nummer|number|no|id)(?!\p{L})|(?:mrn|solis|paspoort|passport|rijbewijs)(?!\p{L}))(?:\? (?:it's )?|[\s.:=#]{0,3})(?:(?:van (?:[\p{L}']{1,20} ){1,2})?(?:is|was)\s)?(?:[a-z]{0,2}\d(?:[\s.-]{0,2}\d){3,12}|(?=[a-z0-9]*\d[a-z0-9]*\d)[a-z]{2}[a-z0-9]{6}\d)(?!\p{N})/gu,
  },
  {
    kind: 'record-number',
    hint: /nummer|number|nr/,
    digits: 6,
    pattern: /(?<=[\s,])(?:nummer|number|nr)\.?:?\s(?:is\s)?\d{6,8}(?!\p{N})/gu,
    accept: (_, { before, named }) => named || /(?<!\p{L})(?:zijn|haar|hun|z'n|zn|d'r|his|her|their)\s$/u.test(before),
  },
  {
    kind: 'bsn',
    digits: 9,
    pattern:
      /(?<![\p{N}.,/+-])(?:\d{9}|\d{4}([ ./\n-])\d{2}\1\d{3}|\d{3}([ .\n-])\d{3}\2\d{3}|\d{2}([ .-])\d{2}\3\d{2}\3\d{3})(?!\p{N}|[.,]\d)/gu,
    accept: (match, { before, after }) =>
      isBsn(match) &&
      (personal.test(before.slice(-60)) ||
        personal.test(after.slice(0, 40)) ||
        (/^\d{4}\.\d{2}\.\d{3}$/.test(match) && !labelled.test(before))),
  },
  {
    kind: 'birth-date',
    hint: /geb|gd|g\.d|born|birth|b-?day|verjaar|jarig|dob|d\.o\.b|(?:is|was) (?:van|from)/,
    digits: 4,
    pattern: new RegExp(`${born}[^\\d\\n]{0,24}\\n?${written}`, 'gu'),
  },
  { kind: 'birth-date', hint: /[*°]/, digits: 4, pattern: new RegExp(`[*°]\\s?${written}`, 'gu') },
  {
    kind: 'birth-date',
    hint: date,
    digits: 4,
    pattern: new RegExp(`(?<![\\p{N}/.-])${written}`, 'gu'),
    accept: (_, { before, named }) =>
      named ||
      /(?<!\p{L})(?:pt|patiente?|mevr|mevrouw|mw|dhr|meneer|mrs?|ms)\.?,?\s(?:\p{L}{1,3}[. ]{1,2}){0,3}\(?$/u.test(
        before,
      ),
  },
  {
    kind: 'phone',
    digits: 8,
    pattern: new RegExp(
      `${free}(?:(?:\\+|00)31${gap}(?:0${gap})?[1-9](?:${gap}\\d){8}|\\(?0${gap}6(?:${gap}\\d){8}|(?:\\+|00)[1-9]\\d{0,2}${gap}(?:\\(0\\)${gap})?\\d(?:${gap}\\d){6,11}` +
        `|\\(0\\d{1,4}\\)(?:${gap}\\d){6,8}|0[1-9](?:${gap}\\d){8,10}|0\\d{1,2}[\\s./]{1,2}\\d{2,3}(?:[\\s.]\\d{2}){2})(?!\\p{N})`,
      'gu',
    ),
    accept: isPrivateLine,
  },
  {
    kind: 'phone',
    hint: /nul|zero|oh|6-/,
    digits: 8,
    pattern: new RegExp(`${free}(?:(?:nul|zero|oh)[ -]?(?:zes|six)|6-)(?:${gap}\\d){8}(?!\\p{N})`, 'gu'),
    accept: (match, { before }) =>
      !match.startsWith('6') || /(?:nummer|number|nr|tel|bel|app|mobiel)[\s:.]*$/.test(before),
  },
  {
    kind: 'plate',
    hint: /kenteken|nummerbord|plate/,
    digits: 1,
    pattern:
      /(?:kenteken|nummerbord|plate)[^\d]{0,14}?(?<!\p{L})(?=[a-z -]{0,8}\d)(?=[\d -]{0,8}[a-z])[a-z0-9]{1,3}[- ]?[a-z0-9]{1,3}[- ]?[a-z0-9]{1,3}(?![\p{L}\p{N}])/gu,
    accept: (match) => /(?:[a-z]{1,3}|\d{1,3})[- ]?(?:[a-z]{1,3}|\d{1,3})[- ]?(?:[a-z]{1,3}|\d{1,3})$/.test(match),
  },
  {
    kind: 'plate',
    sign: '-',
    hint: /(?<!\p{L})(?:auto|car|bus|busje|scooter|brommer|motor|rijdt|volvo|polo|bmw|tesla|parked|parking|geparkeerd|parkeer)/u,
    digits: 1,
    pattern: sidecode,
    accept: (_, { raw }) => raw === raw.toUpperCase(),
  },
  ...addressShapes,
];
