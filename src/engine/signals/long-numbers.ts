import { isCard, isIban } from './check-digits';

/** A stretch of the folded text; `holds` is false for what looks the part and fails its check digits. */
export interface LongNumber {
  readonly start: number;
  readonly end: number;
  readonly holds: boolean;
}

// How long an account number is in the countries that our authors bank in (ISO 13616)
const accountLengths = new Map(
  (
    'nl18 be16 de22 gb22 fr27 lu20 es24 it27 at20 ch21 ie22 pt25 pl28 dk18 se24 no15 fi18 tr26 ro24 bg22 cz24 hu28 ' +
    'gr27 hr21 sk24 si19 lt20 lv21 ee20 mt31 cy28'
  )
    .split(' ')
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
);
const accountStart = /(?<![\p{L}\p{N}])[a-z]{2}[\s.-]?\d{2}(?=[\s.-]{0,2}[a-z0-9])/gu;
const cardStart =
  /(?<![\p{N}.,+-])(?:4\d{3}|5[0-8]\d\d|6\d{3}|2[2-7]\d\d|3[47]\d\d)(?=[\s.-]{0,2}\d)(?:[\s.-]{0,2}\d){9,15}/gu;
const isSign = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
const isGap = (sign: string): boolean => sign === ' ' || sign === '\n' || sign === '.' || sign === '-';

/** Bank account numbers, however they are spaced. */
export function accounts(text: string): LongNumber[] {
  const found: LongNumber[] = [];
  for (const { index } of text.matchAll(accountStart)) {
    const length = accountLengths.get(text.slice(index, index + 2));
    if (length === undefined) continue;
    const end = endOf(text, index, length);
    if (end < 0 || isSign(text.charCodeAt(end))) continue;
    found.push({ start: index, end, holds: isIban(text.slice(index, end)) });
  }
  return found;
}

/** Payment cards: the lengths that their first digits allow, the most common first. */
export function cards(text: string): LongNumber[] {
  const found: LongNumber[] = [];
  for (const { 0: match, index } of text.matchAll(cardStart)) {
    let whole: LongNumber | undefined;
    for (const length of lengthsOf(match)) {
      const end = endOf(text, index, length);
      if (end < 0 || end > index + match.length || /\d/.test(text.charAt(end))) continue;
      whole ??= { start: index, end, holds: false };
      if (isCard(text.slice(index, end))) {
        whole = { start: index, end, holds: true };
        break;
      }
    }
    if (whole !== undefined) found.push(whole);
  }
  return found;
}

function lengthsOf(number: string): readonly number[] {
  if (number.startsWith('4')) return [16, 13, 19];
  if (number.startsWith('3')) return [15];
  return /^(?:5[1-5]|2)/.test(number) ? [16] : [16, 19, 18, 17];
}

/** Where the first `length` letters and digits from `start` end, at most two signs apart; -1 when there are fewer. */
function endOf(text: string, start: number, length: number): number {
  let seen = 0;
  let gap = 0;
  for (let at = start; at < text.length; at++) {
    if (isSign(text.charCodeAt(at))) {
      gap = 0;
      seen += 1;
      if (seen === length) return at + 1;
    } else if (isGap(text.charAt(at)) && gap < 2) gap += 1;
    else return -1;
  }
  return -1;
}
