import type { Folded } from './fold';
import { Letters } from './letters';
import { codesOf, Scanner } from './scanner';
import { spellings } from './signals/spellings';

export const tokenKinds = ['word', 'number', 'mention', 'hashtag', 'link', 'email', 'emoji'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** One word, number, tag or emoji. Punctuation lives in `before`: what stands between this token and the last. */
export interface Token {
  readonly kind: TokenKind;
  /** Folded text; of mentions and hashtags without their sign. */
  readonly text: string;
  /** The part before an apostrophe (`he` of `he's`), stretched letters undone (`no` of `noooo`); else the same as `text`. */
  readonly base: string;
  /** Span in the original text, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** Folded punctuation and space between the previous token and this one. */
  readonly before: string;
  readonly caps: 'none' | 'first' | 'all';
  readonly sentence: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  readonly first: boolean;
  /** The text as the lexicon (`wordHash`) and the fitted models (`hashOf`, signed) know it. */
  readonly hash: number;
  readonly print: number;
}

/** Tokens `[from, to)`; `marks` is the punctuation that closes the sentence. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly marks: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const abbreviation =
  /^(?:dr|drs|mevr|mw|mvr|dhr|mr|mrs|ms|prof|ir|ing|st|nr|no|bijv|bv|ca|vs|jr|sr|afd|tel|blz|pag|resp|[a-z])$/;
const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const closing = /[.!?]+|\n/;

/** Cuts folded text into tokens and sentences. Iterative and linear. */
export function tokenize(folded: Folded): Tokens {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const codes = codesOf(folded.text);
  const quotes = quotedRanges(folded.text, codes);
  let quote = 0;
  let begin = 0;
  let last = 0;
  const close = (marks: string): void => {
    if (tokens.length === begin) return;
    sentences.push({ from: begin, to: tokens.length, marks });
    begin = tokens.length;
  };
  const { text } = folded;
  const scanner = new Scanner(text, codes);
  const letters = new Letters();
  while (scanner.next()) {
    const { kind, start, end } = scanner;
    const before = start === last + 1 && codes[last] === SPACE ? ' ' : text.slice(last, start);
    if (before !== ' ' && endsSentence(before, tokens.at(-1))) close(before.replace(/[^.!?\n]/g, ''));
    while (quote < quotes.length && (quotes[quote]?.[1] ?? 0) <= start) quote++;
    const from = kind === 'mention' || kind === 'hashtag' ? start + 1 : start;
    const own = text.slice(from, end);
    letters.read(codes, from, end);
    tokens.push({
      kind,
      text: own,
      base: kind === 'word' ? baseOf(own, letters) : own,
      start: folded.start(start),
      end: folded.end(end - 1),
      before,
      caps: capitals(folded.cased, start, end),
      sentence: sentences.length,
      quoted: quote < quotes.length && (quotes[quote]?.[0] ?? 0) <= start,
      first: tokens.length === begin,
      hash: letters.hash,
      print: letters.print,
    });
    last = end;
  }
  close(folded.text.slice(last).replace(/[^.!?\n]/g, ''));
  return { tokens, sentences };
}

/** What a word is looked up as besides itself: `dont` as `don't`, `anna's` as `anna`, `noooo` as `no`. */
function baseOf(text: string, { apostrophe, stretched }: Letters): string {
  if (apostrophe < 0 && !stretched) return mayBeShort(text) ? (spellings.get(text) ?? text) : text;
  const meant = text.length > LONGEST_SPELLING ? undefined : spellings.get(text);
  if (meant !== undefined) return meant;
  const word = apostrophe > 1 && !text.endsWith("n't") ? text.slice(0, apostrophe) : text;
  return stretched && isStretched(word) ? word.replace(/(.)\1{2,}/g, '$1') : word;
}

function isStretched(word: string): boolean {
  let run = 1;
  for (let at = 1; at < word.length; at++) {
    run = word.charCodeAt(at) === word.charCodeAt(at - 1) ? run + 1 : 1;
    if (run === 3) return true;
  }
  return false;
}

// By its length and two of its letters most words can be told from all that are spelled in a hurry
const LONGEST_SPELLING = 9;
const signature = (text: string): number =>
  (text.charCodeAt(0) * 5 + text.charCodeAt(text.length - 1) * 31 + text.length * 101) & 1023;
const signatures = new Uint8Array(1024);
for (const spelling of spellings.keys()) signatures[signature(spelling)] = 1;
const mayBeShort = (text: string): boolean => text.length <= LONGEST_SPELLING && signatures[signature(text)] === 1;

function endsSentence(before: string, previous: Token | undefined): boolean {
  if (previous === undefined || !closing.test(before)) return false;
  if (/[!?\n]|\.\.|\.["')\]]*\s*$/.test(before) && !/^\.\s?$/.test(before)) return true;
  if (!/^\.\s/.test(before)) return false;
  return !(previous.kind === 'word' && abbreviation.test(previous.text));
}

function capitals(text: string, from: number, to: number): Token['caps'] {
  let letters = 0;
  let capital = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return capitalsBeyondAscii(text.slice(from, to));
    const big = code >= 65 && code <= 90;
    if (!big && (code < 97 || code > 122)) continue;
    letters++;
    if (big) capital++;
    if (capital === 0) return 'none'; // A sign beyond ASCII further on would not change that
  }
  if (letters === 0) return 'none';
  return letters > 1 && capital === letters ? 'all' : 'first';
}

function capitalsBeyondAscii(text: string): Token['caps'] {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters.slice(0, 1) === letters.slice(0, 1).toLowerCase()) return 'none';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'all' : 'first';
}

/** Ranges between quotation marks in the folded text; a lone mark opens nothing. */
function quotedRanges(text: string, codes: Uint16Array): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  if (!text.includes('"') && !text.includes("'")) return ranges;
  let open = -1;
  let single = -1;
  for (let at = 0; at < text.length; at++) {
    const code = codes[at];
    if (code === NEWLINE && open >= 0 && at - open > 1200) open = -1;
    if (code === QUOTE) {
      if (open < 0) open = at;
      else {
        ranges.push([open, at]);
        open = -1;
        single = -1;
      }
    } else if (code === APOSTROPHE && open < 0) {
      const opens = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
      const closes = !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
      if (opens && !closes && !/^'(?:s|t|n|m|k)(?![\p{L}])/u.test(text.slice(at, at + 3))) single = at;
      else if (closes && !opens && single >= 0) {
        if (at - single < 400) ranges.push([single, at]);
        single = -1;
      }
    }
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}
