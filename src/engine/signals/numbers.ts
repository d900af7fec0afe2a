import { addHit, type Hits } from '../hit';
import type { Token } from '../tokens';
import { COUNTS } from '../words/word-facts';
import { bedWords, groupWords, levels, tens, units } from './number-words';

const yearWords = new Set(
  'jaar jr jarig jarige jarigen jaartjes jarig jarigen yo yrs yr years year y maanden maand mnd weken wk months month weeks week wks dagen days mo'.split(
    ' ',
  ),
);
const adultYears = new Set('jaar jr jarig jarige jarigen jaartjes yo yrs yr years year y'.split(' '));
const dutchNumber = new RegExp(
  `^(?:(?:${units})(?:en(?:${tens}))?|${tens}|honderd(?:${units})?)(?<year>jarig|jarige)?$`,
);
const dutchDecade = new RegExp(`^(?:${tens})er(?:s)?$`);
const englishTens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
const englishNumber =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
const englishDecade =
  /^(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s|octogenarian|nonagenarian)$/;
const ageBefore = new Set('leeftijd age aged van'.split(' '));

/** Ages, beds and rooms, school classes and ward codes: numbers that point at somebody. */
export function addNumbers(tokens: readonly Token[], facts: Uint16Array, hits: Hits): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind !== 'number' && (token.kind !== 'word' || ((facts[at] ?? 0) & COUNTS) === 0)) continue;
    const age = ageAt(tokens, at);
    if (age !== undefined) addHit(hits, { topic: 'age', value: age.value, from: at, to: age.to });
    const place = placeAt(tokens, at);
    if (place !== undefined) addHit(hits, { topic: place.topic, value: '', from: at, to: place.to });
    if (isGrade(tokens, at)) addHit(hits, { topic: 'grade', value: '', from: at, to: at + 1 });
    if (token.kind === 'number') addHit(hits, { topic: 'number', value: token.text, from: at, to: at + 1 });
  }
}

function same(tokens: readonly Token[], at: number, other: number): Token | undefined {
  const token = tokens[other];
  return token !== undefined && token.sentence === tokens[at]?.sentence ? token : undefined;
}

function ageAt(tokens: readonly Token[], at: number): { value: string; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const next = same(tokens, at, at + 1);
  if (token.kind === 'word') return spelledAge(tokens, at, token, next);
  if (token.kind !== 'number' || !/^\d{1,3}$/.test(token.text) || Number(token.text) > 112) return undefined;
  const previous = same(tokens, at, at - 1);
  const value = Number(token.text) < 18 ? 'child' : Number(token.text) > 74 ? 'old' : 'adult';
  if (next !== undefined && yearWords.has(next.text)) {
    const after = same(tokens, at, at + 2);
    const oud =
      after !== undefined &&
      (after.text === 'oud' || after.text === 'old' || after.text === 'jong' || after.text === 'young');
    if (/jarig|yo$/.test(next.text) || (next.text === 'y' && after?.text === 'o')) return { value, to: at + 2 };
    if (oud) return { value: adultYears.has(next.text) ? value : 'child', to: at + 3 };
    if (/^-?$/.test(next.before) && /^(?:yrs?|years?|jr|jaar)$/.test(next.text)) return { value, to: at + 2 };
    if (adultYears.has(next.text) && previous !== undefined && ageBefore.has(previous.text))
      return { value, to: at + 2 };
    if (/[,(]\s*$/.test(token.before) && adultYears.has(next.text)) return { value, to: at + 2 };
    return undefined;
  }
  if (next !== undefined && /^(?:m|f|v|male|female|vrouw|man)$/.test(next.text) && /^\/?$/.test(next.before))
    return { value, to: at + 2 };
  if (/\($/.test(token.before) && (next === undefined || /^[),]/.test(next.before)) && token.text.length < 3)
    return { value, to: at + 1 };
  if (previous === undefined) return undefined;
  const enclosed = /^[,(]\s*$/.test(token.before) && next !== undefined && /^\s*[,)]/.test(next.before);
  if (enclosed && (previous.caps === 'first' || /\($/.test(token.before)) && token.text.length < 3)
    return { value, to: at + 1 };
  if (
    /^(?:is|was|turned|turning|aged|age|word|wordt|werd|leeftijd|vrouw|man|van|zo'n|m|v|f|she's|he's|woman|jongen|meisje|vent|only|just|pas|net|barely|nog|amper|mevrouw|meneer|lady|guy|kid|girl|boy)$/.test(
      previous.text,
    )
  ) {
    const stop =
      next === undefined ||
      /[,.;:!?)]/.test(next.before) ||
      /^(?:die|met|and|en|with|who|of|is|was|kwam|came|op|on|in|nog|maar|but|ligt|had|has|wordt)$/.test(next.text);
    if (stop && token.text.length === 2 && !/[:,/]$/.test(token.before)) {
      const sure =
        /^(?:aged|age|leeftijd|turned|turning|vrouw|man|woman|jongen|meisje|she's|he's|lady|guy|mevrouw|meneer|kid|girl|boy|amper|barely)$/.test(
          previous.text,
        );
      const before = same(tokens, at, at - 2);
      const person =
        before !== undefined &&
        /^(?:he|she|hij|ze|zij|vrouw|man|mevrouw|meneer|jongen|meisje|iemand|who|die|patient|pt|dame|heer|kind|vent|gast|woman|guy|lady)$/.test(
          before.text,
        );
      if (sure || person) return { value, to: at + 1 };
    }
  }
  return undefined;
}

function spelledAge(
  tokens: readonly Token[],
  at: number,
  token: Token,
  next: Token | undefined,
): { value: string; to: number } | undefined {
  const dutch = dutchNumber.exec(token.text);
  if (dutch?.groups?.['year'] !== undefined) return { value: 'adult', to: at + 1 };
  if (dutchDecade.test(token.text) && token.text !== 'twintigers') return { value: 'adult', to: at + 1 };
  if (
    /^(?:begin|eind|midden)$/.test(token.text) &&
    next !== undefined &&
    new RegExp(`^(?:${tens}|\\d0)$`).test(next.text)
  )
    return { value: 'adult', to: at + 2 };
  if (/^(?:late|early|mid)$/.test(token.text) && next !== undefined && englishDecade.test(next.text))
    return { value: 'adult', to: at + 2 };
  if (/^(?:his|her|their)$/.test(token.text) && next !== undefined && englishDecade.test(next.text))
    return { value: 'adult', to: at + 2 };
  if (dutch !== null && next !== undefined && /^(?:jarige?|jaar)$/.test(next.text)) {
    const oud = same(tokens, at, at + 2)?.text === 'oud' || next.text !== 'jaar';
    return oud ? { value: 'adult', to: at + 2 } : undefined;
  }
  if (!englishNumber.test(token.text)) return undefined;
  let to = at + 1;
  if (englishTens.test(token.text) && next !== undefined && englishNumber.test(next.text)) to++;
  const unit = same(tokens, at, to);
  const old = same(tokens, at, to + 1);
  if (unit !== undefined && /^(?:years?|yrs?|months?|weeks?|days?)$/.test(unit.text) && old?.text === 'old')
    return { value: 'adult', to: to + 2 };
  return undefined;
}

function placeAt(
  tokens: readonly Token[],
  at: number,
): { topic: 'bed' | 'class' | 'ward-code'; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const next = same(tokens, at, at + 1);
  if (token.kind === 'word' && bedWords.has(token.text) && next?.kind === 'number' && /^\d{1,3}$/.test(next.text))
    return { topic: 'bed', to: at + 2 };
  if (
    token.kind === 'word' &&
    groupWords.has(token.text) &&
    next !== undefined &&
    /^(?:\d|[1-8][a-h]?)$/.test(next.text)
  ) {
    const letter = same(tokens, at, at + 2);
    const more = letter !== undefined && letter.before === '' && /^[a-h]$/.test(letter.text);
    return { topic: 'class', to: at + (more ? 3 : 2) };
  }
  if (token.kind === 'number' && /^[1-8]$/.test(token.text) && next?.kind === 'word') {
    if (levels.has(next.text) && !/[,;]/.test(next.before)) return { topic: 'class', to: at + 2 };
    if (
      next.before === '' &&
      /^(?:[a-dfgh]|[hvmgtkb]\d?|[hv][a-d]|tl|gt|vmbo|havo|vwo|mavo|ha|vw|atheneum)$/.test(next.text)
    )
      return { topic: 'class', to: at + 2 };
  }
  if (
    token.kind === 'word' &&
    levels.has(token.text) &&
    next?.kind === 'number' &&
    /^[1-6]$/.test(next.text) &&
    /^\s?-?$/.test(next.before)
  )
    return { topic: 'class', to: at + 2 };
  if (token.kind === 'word' && /^(?:[hvmtgk][1-6][a-d]?|b[1-4][a-d])$/.test(token.text))
    return { topic: 'class', to: at + 1 };
  if (token.kind === 'word' && /^[a-f][0-9]{1,2}(?:[a-z])?$/.test(token.text) && token.caps !== 'none')
    return { topic: 'ward-code', to: at + 1 };
  return undefined;
}

/** `een 3,9`, `a 4.5`, `got a 2`: a mark out of ten. */
function isGrade(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number') return false;
  const next = same(tokens, at, at + 1);
  if (
    next !== undefined &&
    /^(?:procent|percent|km|kg|kilo|uur|cm|mm|mg|ml|liter|miljoen|million|euro|jaar|graden|meter|m|fte|ton|jr)$/.test(
      next.text,
    )
  )
    return false;
  if (/^[1-9][.,]\d$/.test(token.text)) return true;
  const previous = same(tokens, at, at - 1);
  const before = same(tokens, at, at - 2);
  const article = previous !== undefined && /^(?:een|a|an|'n)$/.test(previous.text);
  const got =
    before !== undefined &&
    /^(?:had|haalde|kreeg|scoorde|got|scored|gets|krijgt|haalt|gehaald|stond|geven|gaf|gave|geeft)$/.test(before.text);
  return /^(?:10|[1-9])$/.test(token.text) && article && got;
}
