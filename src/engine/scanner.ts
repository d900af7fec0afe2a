import type { TokenKind } from './tokens';

/** Every token, one group each. Order matters: an address before a word, a tag before its sign. */
export const tokenExpression =
  /([a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})|(https?:\/\/[^\s<>"]{1,2000}|(?:www\.)?[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:nl|com|org|net|be|de|eu|edu|gov|io|app|info|uk)(?![\p{L}\p{N}])(?:\/[^\s<>"]{0,2000})?)|@([\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,60}[\p{L}\p{N}_])?)|#([\p{L}\p{N}_]{1,80})|(\p{N}+(?:[.,:/]\p{N}+){0,6})|(\p{L}[\p{L}\p{N}]*(?:(?:['][\p{L}]|[$@*!1](?=[\p{L}*$@]))[\p{L}\p{N}]*){0,12})|(\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?)/uy;
export const tokenGroups = ['email', 'link', 'mention', 'hashtag', 'number', 'word', 'emoji'] as const;

const MOST_WORD_PARTS = 12;
const MOST_NUMBER_PARTS = 6;

/** What a sign below U+0080 can be part of. */
const LETTER = 1;
const DIGIT = 2;
/** `. _ % + -`: goes on in an address. */
const JOINER = 4;
/** `$ @ * !`: stands for a letter. */
const DISGUISE = 8;
/** `. , : /`: goes on in a number. */
const SEPARATOR = 16;

const classes = new Uint8Array(128);
for (let code = 97; code <= 122; code++) classes[code] = LETTER;
for (let code = 48; code <= 57; code++) classes[code] = DIGIT;
for (const [signs, bit] of [
  ['._%+-', JOINER],
  ['$@*!', DISGUISE],
  ['.,:/', SEPARATOR],
] as const)
  for (const sign of signs) classes[sign.charCodeAt(0)] = (classes[sign.charCodeAt(0)] ?? 0) | bit;

const AT = 64;
const HASH = 35;
const DOT = 46;
const MINUS = 45;
const COLON = 58;
const APOSTROPHE = 39;
const STAR = 42;
const DOLLAR = 36;
const ASCII = 128;

const classOf = (code: number): number => classes[code] ?? 0;

/**
 * Finds the tokens of folded text one after the other, what the expression above finds. Plain words and numbers are cut
 * by hand, for speed; whatever may be more than that is left to the expression.
 */
export class Scanner {
  readonly #text: string;
  readonly #codes: Uint16Array;
  // The run of letters, digits and joiners that was looked at last, and whether an address may lie in it
  #runEnd = 0;
  #mayBeAddress = false;
  kind: TokenKind = 'word';
  start = 0;
  end = 0;

  /** `codes` are those of the text, made by `codesOf`. */
  constructor(text: string, codes = codesOf(text)) {
    this.#text = text;
    this.#codes = codes;
  }

  /** Moves to the next token; false when there is none. */
  next(): boolean {
    const text = this.#text;
    const codes = this.#codes;
    for (let at = this.end; at < text.length; at++) {
      const code = codes[at] ?? 0;
      if (code >= ASCII) {
        if (this.#byExpression(at)) return true;
        if (code >= 0xd800 && code < 0xdc00 && ((codes[at + 1] ?? 0) & 0xfc00) === 0xdc00) at++;
        continue;
      }
      const kind = classOf(code);
      if (kind === LETTER || kind === DIGIT || code === MINUS) {
        if (this.#addressAt(at)) {
          if (this.#byExpression(at)) return true;
          continue;
        }
        if (code === MINUS) continue;
        const end = kind === LETTER ? this.#wordEnd(at) : this.#numberEnd(at);
        if (end < 0) {
          if (this.#byExpression(at)) return true;
          continue;
        }
        return this.#found(kind === LETTER ? 'word' : 'number', at, end);
      }
      if ((code === AT || code === HASH || (code >= 65 && code <= 90)) && this.#byExpression(at)) return true;
    }
    this.start = text.length;
    this.end = text.length;
    return false;
  }

  #found(kind: TokenKind, start: number, end: number): true {
    this.kind = kind;
    this.start = start;
    this.end = end;
    return true;
  }

  #byExpression(at: number): boolean {
    tokenExpression.lastIndex = at;
    const match = tokenExpression.exec(this.#text);
    if (match === null) return false;
    const group = tokenGroups.findIndex((_, place) => match[place + 1] !== undefined);
    return this.#found(tokenGroups[group] ?? 'word', at, at + match[0].length);
  }

  /** An address needs `@` after the run, a dot inside it, or the colon of `https://`. */
  #addressAt(at: number): boolean {
    if (at < this.#runEnd) return this.#mayBeAddress;
    const text = this.#text;
    const codes = this.#codes;
    let end = at;
    let dot = false;
    for (; end < text.length; end++) {
      const code = codes[end] ?? 0;
      if (code === DOT) {
        const next = codes[end + 1] ?? 0;
        dot = dot || (classOf(next) & (LETTER | DIGIT)) > 0 || next === MINUS;
      } else if ((classOf(code) & (LETTER | DIGIT | JOINER)) === 0) break;
    }
    const after = codes[end] ?? 0;
    this.#runEnd = end;
    this.#mayBeAddress = dot || after === AT || (after === COLON && text.startsWith('://', end));
    return this.#mayBeAddress;
  }

  /** The end of a word of plain letters, or -1 when a sign beyond ASCII may belong to it. */
  #wordEnd(from: number): number {
    const codes = this.#codes;
    let at = from;
    for (let part = 0; ; part++) {
      let code = codes[at] ?? 0;
      while ((classOf(code) & (LETTER | DIGIT)) > 0) code = codes[++at] ?? 0;
      if (code >= ASCII) return -1;
      if (part === MOST_WORD_PARTS || (code !== APOSTROPHE && (classOf(code) & DISGUISE) === 0)) return at;
      const next = codes[at + 1] ?? 0;
      if (next >= ASCII) return -1;
      const letter = classOf(next) === LETTER || (next >= 65 && next <= 90);
      const goesOn = letter || (code !== APOSTROPHE && (next === STAR || next === DOLLAR || next === AT));
      if (!goesOn) return at;
      if (!letter || classOf(next) === LETTER) at++;
      else return -1;
    }
  }

  /** The end of a number of plain digits, or -1 when a sign beyond ASCII may belong to it. */
  #numberEnd(from: number): number {
    const codes = this.#codes;
    let at = from;
    for (let part = 0; ; part++) {
      let code = codes[at] ?? 0;
      while (classOf(code) === DIGIT) code = codes[++at] ?? 0;
      if (code >= ASCII) return -1;
      if (part === MOST_NUMBER_PARTS || (classOf(code) & SEPARATOR) === 0) return at;
      const next = codes[at + 1] ?? 0;
      if (next >= ASCII) return -1;
      if (classOf(next) !== DIGIT) return at;
      at++;
    }
  }
}

/** The codes of a text, with some room behind them: quicker to look at, again and again, than the text itself. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 2);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}
