/** A text made comparable: lower case, no marks, no disguise. `start(i)`/`end(i)` lead back into the original. */
export interface Folded {
  readonly text: string;
  /** The same, unit by unit, but in capitals where the original is. */
  readonly cased: string;
  /** UTF-16 offset in the original of the character that folded unit `index` came from. */
  start(index: number): number;
  /** UTF-16 offset just past that character. */
  end(index: number): number;
}

/** Letters of other scripts and styles that pass for Latin ones and that NFKD leaves alone. */
const lookAlikes = pairs(
  'аa вb еe ёe кk мm нh оo рp сc тt уy хx ѕs іi їi јj һh ԁd ԛq ԝw ɡg ɑa аa αa οo νv ιi κk ρp τt υu χx ωw εe ηn Βb Ζz Ηh Μm Νn Υy ' +
    'ӏl ѵv ոn օo սu ' +
    'ıi ȷj łl øo đd ħh ŧt ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ' +
    "‘' ’' ‚' ‛' ʼ' ′' `' ´' “\" ”\" „\" ‟\" «\" »\" ″\" ‐- ‑- ‒- –- —- −- ⁓- •- ·.",
);
const wide: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', '…': '...', '™': '', '®': '' };

// Default-ignorable code points: soft hyphen, zero-width characters, joiners, variation selectors, tags
const ignorable =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/u;
const marks = /\p{M}+/gu;
const known = new Map<string, Sign>();

/** One character, folded, and as it was written in capitals or not. */
interface Sign {
  readonly folded: string;
  readonly cased: string;
}

/**
 * Folds a text for matching. One pass, linear; never throws, also not on lone surrogates.
 * ASCII texts take a short cut, because there offsets do not move.
 */
export function fold(text: string): Folded {
  if (!/[^\x00-\x7f]/.test(text))
    return { text: text.toLowerCase(), cased: text, start: (index) => index, end: (index) => index + 1 };
  let map = new Uint32Array(text.length + 64);
  let out = '';
  let cased = '';
  for (let at = 0; at < text.length; ) {
    const run = plainRun(text, at);
    const size = run > 0 ? run : (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const sign = run > 0 ? undefined : foldCharacter(text.slice(at, at + size));
    const folded = sign === undefined ? text.slice(at, at + run) : sign.folded;
    while (out.length + folded.length > map.length) map = grown(map);
    // Each sign of a run leads to itself, each sign of a character to that character
    for (let unit = 0; unit < folded.length; unit++) map[out.length + unit] = run > 0 ? at + unit : at;
    out += run > 0 ? folded.toLowerCase() : folded;
    cased += sign === undefined ? folded : sign.cased;
    at += size;
  }
  const count = out.length;
  const start = (index: number): number => (index < count ? (map[index] ?? text.length) : text.length);
  const end = (index: number): number => start(index) + ((text.codePointAt(start(index)) ?? 0) > 0xffff ? 2 : 1);
  return { text: out, cased, start, end: (index) => (index < count ? end(index) : text.length) };
}

/** Folds one word or phrase, for comparing with folded text. */
export const foldText = (text: string): string => fold(text).text;

function foldCharacter(character: string): Sign {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = foldUnknown(character);
  const shown = character.normalize('NFKD');
  const big = shown !== shown.toLowerCase() || isSquared(character);
  const capital = folded.toUpperCase();
  const sign = { folded, cased: big && capital.length === folded.length ? capital : folded };
  if (known.size < 4096) known.set(character, sign);
  return sign;
}

function foldUnknown(character: string): string {
  if (ignorable.test(character)) return '';
  const code = character.codePointAt(0) ?? 0;
  if (isSquared(character)) return squared(code, character);
  const special = wide[character] ?? lookAlikes.get(character);
  if (special !== undefined) return special;
  if (/\p{Zs}/u.test(character)) return ' ';
  if (character === '\u2028' || character === '\u2029' || character === '\u0085') return '\n';
  const plain = character.normalize('NFKD').replace(marks, '').toLowerCase();
  let out = '';
  for (const part of plain) out += wide[part] ?? lookAlikes.get(part) ?? part;
  return out;
}

const isSquared = (character: string): boolean => /[\u{1f130}-\u{1f189}]/u.test(character);

/** 🄰 🅐 🅰: letters in squares and circles, three alphabets from U+1F130 with gaps between them. */
function squared(code: number, character: string): string {
  const index = (code - 0x1f130) % 32;
  return index < 26 ? String.fromCharCode(97 + index) : character;
}

/** How many signs from `at` on are ASCII. */
function plainRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) < 0x80) end++;
  return end - at;
}

function grown(map: Uint32Array): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(map.length * 2);
  bigger.set(map);
  return bigger;
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
}
