import type { Folded } from './fold';
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

// One expression, one pass. Order matters: an address before a word, a tag before its sign
const scanner =
  /(?<email>[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})|(?<link>https?:\/\/[^\s<>"]{1,2000}|(?:www\.)?[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:nl|com|org|net|be|de|eu|edu|gov|io|app|info|uk)(?![\p{L}\p{N}])(?:\/[^\s<>"]{0,2000})?)|@(?<mention>[\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,60}[\p{L}\p{N}_])?)|#(?<hashtag>[\p{L}\p{N}_]{1,80})|(?<number>\p{N}+(?:[.,:/]\p{N}+){0,6})|(?<word>\p{L}[\p{L}\p{N}]*(?:(?:['][\p{L}]|[$@*!1](?=[\p{L}*$@]))[\p{L}\p{N}]*){0,12})|(?<emoji>\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?)/gu;

const abbreviation =
  /^(?:dr|drs|mevr|mw|mvr|dhr|mr|mrs|ms|prof|ir|ing|st|nr|no|bijv|bv|ca|vs|jr|sr|afd|tel|blz|pag|resp|[a-z])$/;
const closing = /[.!?]+|\n/;

/** Cuts folded text into tokens and sentences. Iterative and linear. `original` is only read for capitals. */
export function tokenize(folded: Folded, original: string): Tokens {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotes = quotedRanges(folded.text);
  let quote = 0;
  let from = 0;
  let last = 0;
  const close = (marks: string): void => {
    if (tokens.length === from) return;
    sentences.push({ from, to: tokens.length, marks });
    from = tokens.length;
  };
  for (const match of folded.text.matchAll(scanner)) {
    const before = folded.text.slice(last, match.index);
    const end = match.index + match[0].length;
    if (endsSentence(before, tokens.at(-1))) close(before.replace(/[^.!?\n]/g, ''));
    while ((quotes[quote]?.[1] ?? Infinity) <= match.index) quote++;
    const span = { start: folded.start(match.index), end: folded.end(end - 1) };
    const kind = kindOf(match.groups ?? {});
    const text = kind === 'mention' || kind === 'hashtag' ? match[0].slice(1) : match[0];
    const apostrophe = text.indexOf("'");
    tokens.push({
      kind,
      text,
      base: kind === 'word' ? baseOf(text, apostrophe) : text,
      ...span,
      before,
      caps: capitals(original.slice(span.start, span.end)),
      sentence: sentences.length,
      quoted: (quotes[quote]?.[0] ?? Infinity) <= match.index,
      first: tokens.length === from,
    });
    last = end;
  }
  close(folded.text.slice(last).replace(/[^.!?\n]/g, ''));
  return { tokens, sentences };
}

/** What a word is looked up as besides itself: `dont` as `don't`, `anna's` as `anna`, `noooo` as `no`. */
function baseOf(text: string, apostrophe: number): string {
  const meant = spellings.get(text);
  if (meant !== undefined) return meant;
  const word = apostrophe > 1 && !text.endsWith("n't") ? text.slice(0, apostrophe) : text;
  return /(.)\1\1/.test(word) ? word.replace(/(.)\1{2,}/g, '$1') : word;
}

function endsSentence(before: string, previous: Token | undefined): boolean {
  if (previous === undefined || !closing.test(before)) return false;
  if (/[!?\n]|\.\.|\.["')\]]*\s*$/.test(before) && !/^\.\s?$/.test(before)) return true;
  if (!/^\.\s/.test(before)) return false;
  return !(previous.kind === 'word' && abbreviation.test(previous.text));
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  for (const kind of tokenKinds) if (groups[kind] !== undefined) return kind;
  return 'word';
}

function capitals(text: string): Token['caps'] {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters.slice(0, 1) === letters.slice(0, 1).toLowerCase()) return 'none';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'all' : 'first';
}

/** Ranges between quotation marks in the folded text; a lone mark opens nothing. */
function quotedRanges(text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let open = -1;
  let single = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n' && open >= 0 && at - open > 1200) open = -1;
    if (sign === '"') {
      if (open < 0) open = at;
      else {
        ranges.push([open, at]);
        open = -1;
        single = -1;
      }
    } else if (sign === "'" && open < 0) {
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
