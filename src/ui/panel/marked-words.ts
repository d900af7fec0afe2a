import type { ShownFinding } from '@/engine/advice';
import type { Span } from '@/engine/draft';
import { type Severity, severities } from '@/engine/finding';

/** A stretch of the draft with the same findings over its whole length; `severity` is the strictest of them. */
export interface Segment {
  readonly text: string;
  readonly severity: Severity | null;
  readonly keys: readonly string[];
}

/** The words of the draft that a finding points at: its evidence, or else its place; empty for media or a whole draft. */
export const spansOf = ({ evidence, place }: ShownFinding): readonly Span[] => {
  if (evidence.length > 0) return evidence.map(({ span }) => span);
  return place.kind === 'span' ? [place.span] : [];
};

/** The words under a span, on one line, cut off with … when long. Out of bounds gives ''. */
export function wordsAt(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  const tooLong = words.match(/^(.{40}).{3}/su)?.[1]; // Counts code points: an emoji is never cut in two
  return tooLong === undefined ? words : `${tooLong.trimEnd()}…`;
}

const SHORTEST_PHRASE = 2;
const LONGEST_PHRASE = 80;

/** The exact words that a finding stands on, when they can be declared fine: one line, 2 to 80 characters. */
export function phraseOf(text: string, { place }: ShownFinding): string | null {
  if (place.kind !== 'span') return null;
  const words = text.slice(place.span.start, place.span.end).trim();
  const fits = words.length >= SHORTEST_PHRASE && words.length <= LONGEST_PHRASE;
  return fits && !/[\r\n]/u.test(words) ? words : null;
}

const LONGEST_JOINED = 24;
/** As far apart as words of one phrase: “vrouw” and “43” in “vrouw van 43”. */
const NEAR = 5;

interface Phrase extends Span {
  /** Place of its weightiest piece among the evidence. */
  readonly rank: number;
}

/** Overlapping spans as one, and words of one short phrase as that phrase; the weightiest first. */
function phrases(text: string, spans: readonly Span[]): readonly Phrase[] {
  const joined: Phrase[] = [];
  const ranked = spans.map((span, rank) => ({ ...span, rank }));
  for (const span of ranked.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && belongTogether(text, last, span)) {
      const end = Math.max(last.end, span.end);
      joined.splice(-1, 1, { start: last.start, end, rank: Math.min(last.rank, span.rank) });
    } else joined.push(span);
  }
  return joined.toSorted((a, b) => a.rank - b.rank);
}

function belongTogether(text: string, first: Span, second: Span): boolean {
  if (second.start < first.end) return true;
  const between = text.slice(first.end, second.start);
  const long = second.end - first.start > LONGEST_JOINED;
  return between.length <= NEAR && !long && !/[.!?\n]/u.test(between);
}

/** The quotes for the banner: whole phrases, each once, the weightiest first, at most `most`. */
export function quotesOf(text: string, finding: ShownFinding, most: number): readonly string[] {
  const quotes = phrases(text, spansOf(finding)).map((span) => wordsAt(text, span));
  return [...new Set(quotes)].filter((quote) => quote !== '').slice(0, most);
}

type Evidence = ShownFinding['evidence'][number];

/** The evidence worth a chip each: the same words once, and words without a label only where no labelled ones stand. */
export function chipsOf({ evidence }: ShownFinding): readonly Evidence[] {
  const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
  return evidence.filter(({ label, span }, index) => {
    const repeated = evidence.slice(0, index).some((other) => within(span, other.span) && within(other.span, span));
    const said = label === '' && evidence.some((other) => other.label !== '' && within(other.span, span));
    return !repeated && !said;
  });
}

/** Cuts the draft at every border of a span, so that overlapping findings can each be drawn. */
export function segmentsOf(text: string, findings: readonly ShownFinding[]): readonly Segment[] {
  const marks = findings.flatMap((finding) =>
    spansOf(finding).map(({ start, end }) => ({ start, end, key: finding.key, severity: finding.severity })),
  );
  const borders = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]
    .filter((border) => border >= 0 && border <= text.length)
    .sort((a, b) => a - b);
  const segments: Segment[] = [];
  let start = 0;
  for (const end of new Set(borders)) {
    if (end === start) continue;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const severity = severities.findLast((level) => over.some((mark) => mark.severity === level)) ?? null;
    segments.push({ text: text.slice(start, end), severity, keys: [...new Set(over.map(({ key }) => key))] });
    start = end;
  }
  return segments;
}
