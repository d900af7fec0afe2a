import type { Span } from '../draft';
import type { Reading } from '../reading';

export type IdentifierKind =
  | 'bsn'
  | 'iban'
  | 'phone'
  | 'email'
  | 'postcode'
  | 'address'
  | 'birth-date'
  | 'record-number'
  | 'card'
  | 'plate';

/** A number or address that leads to one person. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly span: Span;
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Dutch citizen service number: nine digits that pass the 11-test. */
export function isBsn(text: string): boolean {
  const number = digits(text);
  if (number.length !== 9 || /^(\d)\1*$/.test(number)) return false;
  const sum = [...number].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** International bank account number: ISO 13616, remainder 1 modulo 97. */
export function isIban(text: string): boolean {
  const account = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account)) return false;
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    rest = Number(`${rest}${/\d/.test(sign) ? sign : sign.charCodeAt(0) - 55}`) % 97;
  }
  return rest === 1;
}

/** Payment card: 13 to 19 digits that pass Luhn's test. */
export function isCard(text: string): boolean {
  const number = digits(text);
  if (number.length < 13 || number.length > 19 || /^(\d)\1*$/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

// Netherlands, Belgium, Germany, United Kingdom, and anything international with + or 00
const phone =
  /(?<![\p{L}\p{N}.,/@#-])(?:(?:\+|00)\d{1,3}[\s.-]{0,2}(?:\(0\)[\s.-]?)?\d(?:[\s.-]{0,3}\d){6,11}|0[1-9](?:[\s./-]{0,3}\d){8,9}|\(0\d{2,4}\)(?:[\s.-]{0,2}\d){6,8})(?![\p{N}])/gu;
const iban = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){2,7}(?:\s?[a-z0-9]{1,4})?(?![\p{L}\p{N}])/gu;
const email = /(?<![\p{L}\p{N}._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gu;
const nineDigits = /(?<![\p{N}.,/+-])\d{4}[\s.]?\d{2}[\s.]?\d{3}(?![\p{N}])/gu;
const long = /(?<![\p{N}])\d{4}(?:[\s-]?\d{4}){2,3}\d{0,3}(?![\p{N}])/gu;
const postcode = /(?<![\p{L}\p{N}])[1-9]\d{3}\s?[a-z]{2}(?![\p{L}\p{N}])/gu;
const street =
  /(?<![\p{L}\p{N}])(?:[\p{L}.'-]{1,40}\s){0,2}[\p{L}'-]{0,40}(?:straat|laan|weg|plein|kade|gracht|singel|dijk|steeg|pad|hof|plantsoen|dreef|dwarsstraat|park|markt|wal|burg|veld|akker|erf|baan|street|road|avenue|lane|drive|square|close)\s\d{1,4}(?:\s?[a-z](?![\p{L}]))?(?![\p{N}%]|\s?(?:km|uur|euro|graden|meter|minuten|jaar))/gu;
const birthDate =
  /(?:geb(?:oren)?\.?|geboortedatum|geboren op|born(?: on)?|date of birth|birthday|dob|d\.o\.b\.|b\.|°|\*)\s?:?\s?(?:is |op |on )?(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d{2}|\d{1,2}(?:st|nd|rd|th)?\s(?:of )?\p{L}{3,9}\.?\s(?:19|20)\d{2}|\p{L}{3,9}\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2})|\(\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}\)|(?<![\p{N}])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19[0-9]\d|200\d|201\d)(?![\p{N}])/gu;
const record =
  /(?:pati[eë]nt(?:en)?(?:nr|nummer)|pati[eë]nt\s?(?:nr|nummer|number|id|no)|pt\s?nr|mrn|student(?:en)?(?:nr|nummer)|student\s?(?:nr|number|id|no)|leerling(?:en)?(?:nr|nummer)|pupil\s?(?:number|id)|dossier(?:nr|nummer)|zis(?:nr|nummer)|bsn|burgerservicenummer|personeels(?:nr|nummer)|employee (?:number|id)|paspoort(?:nr|nummer)|passport (?:number|no)|rijbewijs(?:nr|nummer)|polis(?:nr|nummer))\.?\s?(?:is|was|:|=|#)?\s?[a-z]{0,2}\d[\d\s.-]{3,14}\d/gu;
const plate =
  /(?:kenteken|nummerbord|licen[cs]e plate|number plate|plate)\s?(?:is|:|van \p{L}{2,12})?\s?(?:[a-z0-9]{1,3}-[a-z0-9]{1,3}-[a-z0-9]{1,3}|[a-z0-9]{6})(?![\p{L}\p{N}])/gu;

// What a text must hold for the slow expressions above to be worth their time
const streetHint =
  /(?:straat|laan|weg|plein|kade|gracht|singel|dijk|steeg|pad|hof|soen|dreef|park|markt|wal|burg|veld|akker|erf|baan|street|road|avenue|lane|drive|square|close)\s\d/;
const birthHint = /geb|born|birth|dob|d\.o\.b|b\.|[°*]|\d[-/.]\d/;
const recordHint = /pati|pt|mrn|student|leerling|pupil|dossier|zis|bsn|burger|personeel|employee|pas|rijbewijs|polis/;
const plateHint = /kenteken|nummerbord|plate/;
const ibanHint = /[a-z]{2}\d{2}/;

/** The most digits that stand together, at most `apart` other characters between one and the next. */
function mostDigits(text: string, apart: number): number {
  let most = 0;
  let run = 0;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    run = last >= 0 && at - last - 1 <= apart ? run + 1 : 1;
    last = at;
    if (run > most) most = run;
  }
  return most;
}

/**
 * Finds personal numbers, addresses and dates of birth in the folded text. `publicContacts` are the institution's own
 * published numbers and addresses, and never personal.
 */
export function identifiers(
  { folded, original, text: raw }: Reading,
  publicContacts: readonly string[],
  publicDomains: readonly string[],
): Identifier[] {
  const found: Identifier[] = [];
  const isOpen = (wanted: string): boolean =>
    publicContacts.some(
      (contact) =>
        wanted === (contact.includes('@') ? contact.toLowerCase() : digits(contact).replace(/^(?:0031|31)/, '0')),
    );
  const add = (
    kind: IdentifierKind,
    pattern: RegExp,
    accept: (text: string, raw: string) => boolean = () => true,
  ): void => {
    for (const match of folded.matchAll(pattern)) {
      const span = original(match.index, match.index + match[0].length);
      const overlaps = found.some((other) => span.start < other.span.end && other.span.start < span.end);
      if (!overlaps && accept(match[0], raw.slice(span.start, span.end))) found.push({ kind, span });
    }
  };
  const work = (address: string): boolean =>
    isOpen(address) ||
    publicDomains.some((domain) => address.endsWith(domain)) ||
    /^(?:info|contact|receptie|vacatures|hr|pers|press|secretariaat|administratie|jobs|redactie|events|support)[@.]/.test(
      address,
    );
  if (folded.includes('@')) add('email', email, (text) => !work(text));
  const together = mostDigits(folded, 5);
  if (together === 0) return found;
  if (ibanHint.test(folded)) add('iban', iban, isIban);
  if (recordHint.test(folded)) add('record-number', record);
  if (birthHint.test(folded)) add('birth-date', birthDate);
  if (together >= 8)
    add(
      'phone',
      phone,
      (text) =>
        !isOpen(digits(text).replace(/^(?:0031|31)/, '0')) &&
        !/^0(?:800|90\d)/.test(digits(text)) &&
        !/^\+?0{4}/.test(digits(text)),
    );
  if (together >= 12) add('card', long, isCard);
  if (together >= 9) add('bsn', nineDigits, isBsn);
  if (plateHint.test(folded)) add('plate', plate);
  if (together >= 4) add('postcode', postcode, (_, raw) => /[A-Z]{2}$/.test(raw) && !/^(?:19|20)\d{2}\s/.test(raw));
  if (streetHint.test(folded))
    add(
      'address',
      street,
      (text) => !/^(?:in|op|de|het|op weg|onder|deze|the|on) (?:weg|pad|hof|park|road|drive|erf|baan|veld)/.test(text),
    );
  return found;
}
