import type { Span } from '../draft';
import type { Reading } from '../reading';
import type { RuleContext } from '../rule';
import { shapes } from './identifier-shapes';
import { accounts, cards } from './long-numbers';
import type { IdentifierKind, Shape, Surroundings } from './shape';

export type { IdentifierKind } from './shape';

/** A number or address that leads to one person. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly span: Span;
}

const digits = (text: string): string => text.replace(/\D/g, '');
const homeward = (text: string): string => digits(text).replace(/^(?:0031|31)0?/, '0');

const email =
  /(?<![\p{L}\p{N}._%+-])[a-z0-9][a-z0-9._%+-]{0,63}(?:@\n?|\s@\s)(?:[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}|(?:hotmail|gmail|outlook|icloud|yahoo|ziggo|protonmail)(?![\p{L}\p{N}.]))/gu;
// `tom (dot) reed (at) gmail (dot) com`, `joost apenstaartje gmail punt com`
const spelledEmail =
  /(?<![\p{L}\p{N}._%+-])[a-z0-9][a-z0-9._%+-]{0,63}(?:\s?[([]?(?:dot|punt)[)\]]?\s?[a-z0-9_-]{1,40}){0,3}\s?(?:[([]\s?(?:at|apenstaartje)\s?[)\]]|\sapenstaart(?:je)?\s|\sat\s(?=[a-z0-9-]{2,40}\s?[([]?(?:dot|punt)(?![\p{L}\p{N}])))\s?[a-z0-9-]{2,63}(?:\s?(?:\.|[([]?(?:dot|punt)[)\]]?)\s?(?:nl|com|be|org|net|de|eu|uk|co|edu|fr)(?!\p{L})){1,2}/gu;
const bracketed = /[([]\s?a/;
const desks =
  /^(?:info|contact|receptie|vacatures|hr|pers|press|secretariaat|administratie|jobs|redactie|events?|support|helpdesk|service|balie|communicatie|vragen|aanmelden|inschrijven|studie|bestuur|hallo|hello|webmaster|privacy|klachten|noreply)[@.]/;
// Numbers of books, papers and computers, whose digits could pass for others
const elsewhere =
  /isbn(?:-1[03])?[\s:]{0,3}[\dx][\dx\s-]{8,17}|(?<!\d)97[89](?:[\s-]?\d){10}(?!\d)|(?<![\d.])10\.\d{4,9}\/\S+|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
const mayBeElsewhere = /isbn|97[89]|\d\.\d/;
const meetingPlace =
  /(?<!\p{L})(?:cafe|restaurant|bibliotheek|\p{L}*kerk|theater|zaal|museum|winkel|shop|store|bar|pub|symposium|congres|conference|open dag|open day|borrel|locatie|location|gebouw|building|campus|hotel|concert|expo|markt|kantoor|office|ingang|entrance|bezoekadres|clubhuis|sporthal|workshop|training|bijeenkomst|ouderavond|inloop|bewoners|praktijk)(?!\p{L})/u;

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

/** What leads to one person, save what the author's institutions publish themselves. */
export function personalIdentifiers(context: RuleContext): readonly Identifier[] {
  if (!mayIdentify(context.folded)) return [];
  const institutions = context.policy.affiliations.map(({ institution }) => institution);
  const contacts = institutions.flatMap(({ publicContacts }) => publicContacts);
  return identifiers(
    context,
    contacts,
    institutions.flatMap(({ domains }) => domains),
  );
}

/**
 * Finds personal numbers, addresses and dates of birth in the folded text. `publicContacts` are the institution's own
 * published numbers and addresses, and never personal. Numbers with check digits that fail are left alone.
 */
export function identifiers(
  reading: Reading,
  publicContacts: readonly string[],
  publicDomains: readonly string[],
): Identifier[] {
  const { folded, cased } = reading;
  const found: Identifier[] = [];
  const taken: Span[] = [];
  const isFree = ({ start, end }: Span): boolean => !taken.some((other) => start < other.end && other.start < end);
  const take = (kind: IdentifierKind | undefined, start: number, end: number): void => {
    const span = { start, end };
    if (!isFree(span)) return;
    taken.push(span);
    if (kind !== undefined) found.push({ kind, span: reading.original(start, end) });
  };
  for (const { 0: match, index } of emails(folded))
    take(isOpenAddress(match, publicContacts, publicDomains) ? undefined : 'email', index, index + match.length);
  const together = mostDigits(folded, 5);
  if (together === 0) return found;
  if (mayBeElsewhere.test(folded))
    for (const { 0: match, index } of folded.matchAll(elsewhere)) take(undefined, index, index + match.length);
  if (together >= 10)
    for (const { start, end, holds } of accounts(folded)) take(holds ? 'iban' : undefined, start, end);
  if (together >= 13) for (const { start, end, holds } of cards(folded)) take(holds ? 'card' : undefined, start, end);
  const isPublic = (number: string): boolean =>
    publicContacts.some((contact) => !contact.includes('@') && homeward(contact) === number);
  let names: ReadonlySet<number> | undefined;
  const open = (): boolean => reading.has('institution') || meetingPlace.test(folded);
  for (const shape of shapes) {
    if (!mayHold(folded, shape, together)) continue;
    for (const { match, index } of matches(folded, shape)) {
      names ??= new Set(reading.of('name').map((hit) => reading.span(hit).end));
      const around: Surroundings = {
        before: folded.slice(Math.max(0, index - 80), index),
        after: folded.slice(index + match.length, index + match.length + 60),
        raw: cased.slice(index, index + match.length),
        named: followsName(reading, index, names),
        open,
      };
      if (shape.accept?.(match, around) === false || isPublic(homeward(match))) continue;
      take(shape.kind, index + skipped(shape, around), index + match.length);
    }
  }
  return found;
}

/** Whether it is worth the time to look for a shape where so many digits stand together. */
function mayHold(folded: string, { digits: fewest, mixed, sign, hint }: Shape, together: number): boolean {
  if (together < fewest && !(together > 1 && mixed?.test(folded) === true)) return false;
  return (sign === undefined || folded.includes(sign)) && hint?.test(folded) !== false;
}

const BEFORE = 150;
const AFTER = 60;

/** The matches of a shape, one after the other, without overlaps. */
function* matches(folded: string, { pattern, near }: Shape): Iterable<{ match: string; index: number }> {
  if (near === undefined) {
    for (const { 0: match, index } of folded.matchAll(pattern)) yield { match, index };
    return;
  }
  let done = 0;
  for (const sign of folded.matchAll(near)) {
    if (sign.index < done) continue;
    const start = Math.max(done, sign.index - BEFORE);
    // One sign more, for expressions that look back
    const from = Math.max(0, start - 1);
    pattern.lastIndex = start - from;
    const found = pattern.exec(folded.slice(from, sign.index + sign[0].length + AFTER));
    if (found === null) continue;
    yield { match: found[0], index: from + found.index };
    done = from + found.index + found[0].length;
  }
}

const skipped = ({ from }: Shape, { raw }: Surroundings): number => from?.(raw) ?? 0;

// `Joost`, `mevr. De Boer,`, `Joost vd Berg (`: as a name is written, up to where something follows it
const nameBefore =
  /(?:\p{Lu}[\p{L}'-]*\.?\s|(?:v\.?d\.?|van|de|der|den|ten|ter|te|el|al)\s){0,4}\p{Lu}[\p{L}'-]*\.?[,:]?\s?\(?$/u;

/** Is what stands right before `at` in the folded text written as a name, and known as one at least in part? */
function followsName({ cased, original }: Reading, at: number, names: ReadonlySet<number>): boolean {
  if (names.size === 0) return false;
  const start = Math.max(0, at - 40);
  const match = nameBefore.exec(cased.slice(start, at));
  if (match === null) return false;
  for (let end = start + match.index + 1; end <= at; end++) if (names.has(original(0, end).end)) return true;
  return false;
}

function* emails(folded: string): Iterable<RegExpExecArray> {
  if (folded.includes('@')) yield* folded.matchAll(email);
  if (maySpellEmail(folded)) yield* folded.matchAll(spelledEmail);
}

function maySpellEmail(folded: string): boolean {
  if (folded.includes('apenstaart')) return true;
  if ((folded.includes('dot') || folded.includes('punt')) && /\sat\s/.test(folded)) return true;
  return (folded.includes('(') || folded.includes('[')) && bracketed.test(folded);
}

/** Whether a text can hold any of them: quick to see, and mostly not so. */
const mayIdentify = (folded: string): boolean => folded.includes('@') || /\d/.test(folded) || maySpellEmail(folded);

function isOpenAddress(match: string, contacts: readonly string[], domains: readonly string[]): boolean {
  const address = match.replace(/\s/g, '');
  return (
    contacts.some((contact) => contact.toLowerCase() === address) ||
    domains.some((domain) => address.endsWith(domain)) ||
    desks.test(address)
  );
}
