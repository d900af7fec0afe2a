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

const LONGEST_JOINED = 40;
/** As far apart as words of one phrase: “vrouw” and “43” in “vrouw van 43”. */
const NEAR = 5;

/** Spans in the order of the text, overlapping ones as one, and words of one phrase as that phrase. */
function phrases(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const end = Math.max(last?.end ?? 0, span.end);
    const overlaps = last !== undefined && span.start < last.end;
    const between = last === undefined ? '' : text.slice(last.end, span.start);
    const near = last !== undefined && between.length <= NEAR && !/[.!?\n]/u.test(between);
    if (last && (overlaps || (near && end - last.start <= LONGEST_JOINED)))
      joined.splice(-1, 1, { start: last.start, end });
    else joined.push(span);
  }
  return joined;
}

/** The quotes for the banner: whole phrases, each once, in the order of the text, at most `most`. */
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
