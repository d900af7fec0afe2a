import type { FixKind, Report } from './finding';
import type { Hit } from './hit';
import type { Reading } from './reading';

/** Weights by topic: what one mention counts for. */
export type Weights = Readonly<Record<string, number>>;

export interface Weighed {
  readonly score: number;
  readonly hits: readonly Hit[];
}

/** Hits outside quotation marks. */
export const unquoted = (reading: Reading, ...topics: readonly string[]): readonly Hit[] =>
  outsideQuotes(reading, reading.of(...topics));

function outsideQuotes(reading: Reading, hits: readonly Hit[]): readonly Hit[] {
  for (const hit of hits) if (reading.quoted(hit)) return hits.filter((each) => !reading.quoted(each));
  return hits;
}

function isCovered(hit: Hit, by: readonly Hit[]): boolean {
  for (const other of by) if (covers(other, hit)) return true;
  return false;
}

/** Adds up weights within sentences `[first, last]`: each topic counts once, a second mention for a quarter more. */
export function weigh(
  reading: Reading,
  weights: Weights,
  first: number,
  last: number,
  skip: readonly Hit[] = [],
): Weighed {
  let score = 0;
  const hits: Hit[] = [];
  for (const topic in weights) {
    let count = 0;
    let one: Hit | undefined;
    if (reading.list(topic).length === 0) continue;
    for (const hit of reading.listWithin(first, last, topic)) {
      if (isCovered(hit, skip)) continue;
      count++;
      one ??= hit;
    }
    if (one === undefined) continue;
    score += (weights[topic] ?? 0) * (count > 1 ? 1.25 : 1);
    hits.push(one);
  }
  return { score, hits };
}

export const covers = (outer: Hit, inner: Hit): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** The window of sentences that speaks about the same thing as sentence `at`: short drafts are read as a whole. */
export function around({ sentences }: Reading, at: number): readonly [number, number] {
  if (sentences.length <= 6) return [0, sentences.length - 1];
  return [Math.max(0, at - 2), Math.min(sentences.length - 1, at + 2)];
}

/** Every window of the draft once, in order. */
export function windows(reading: Reading): readonly (readonly [number, number])[] {
  const { sentences } = reading;
  if (sentences.length === 0) return [];
  return sentences.length <= 6 ? [around(reading, 0)] : sentences.map((_, at) => around(reading, at));
}

/** A report on the first of `hits`, with all of them as evidence (at most five, in order of the text). */
export function reportOn<Message extends string>(
  reading: Reading,
  messageId: Message,
  hits: readonly Hit[],
  fixes?: readonly FixKind[],
): Report & { readonly messageId: Message } {
  const [anchor] = hits;
  const inOrder = [...hits].slice(0, 5).sort((a, b) => a.from - b.from);
  return {
    messageId,
    place: anchor === undefined ? { kind: 'draft' } : { kind: 'span', span: reading.span(anchor) },
    evidence: inOrder.map((hit) => ({ signal: hit.topic, span: reading.span(hit) })),
    ...(fixes === undefined ? {} : { fixes }),
  };
}

/**
 * A report on the sentence that holds most of `hits`: its place runs from the first of them there to the last. `hits`
 * come weightiest first; words that already speak for one signal are not named again for another. At most five.
 */
export function reportAcross<Message extends string>(
  reading: Reading,
  messageId: Message,
  hits: readonly Hit[],
): Report & { readonly messageId: Message } {
  const told: Hit[] = [];
  for (const hit of hits)
    if (told.length < 5 && !told.some((other) => hit.from < other.to && other.from < hit.to)) told.push(hit);
  const inOrder = told.sort((a, b) => a.from - b.from);
  const among = (hit: Hit): readonly Hit[] =>
    inOrder.filter((other) => reading.sentenceOf(other) === reading.sentenceOf(hit));
  const deciding = inOrder.map(among).reduce((a, b) => (b.length > a.length ? b : a), []);
  const spans = deciding.map((hit) => reading.span(hit));
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return {
    messageId,
    place: spans.length === 0 ? { kind: 'draft' } : { kind: 'span', span: { start, end } },
    evidence: inOrder.map((hit) => ({ signal: hit.topic, span: reading.span(hit) })),
  };
}

/** Do two hits stand within `distance` tokens of each other, in the same sentence or the next? */
export function near(reading: Reading, a: Hit, b: Hit, distance = 12): boolean {
  const gap = a.from < b.from ? b.from - a.to : a.from - b.to;
  return gap <= distance && Math.abs(reading.sentenceOf(a) - reading.sentenceOf(b)) <= 1;
}

/** Pairs of one hit from each list that stand near each other; the first such pair, or nothing. */
export function nearPair(
  reading: Reading,
  left: readonly Hit[],
  right: readonly Hit[],
  distance = 12,
): readonly [Hit, Hit] | undefined {
  for (const a of left)
    for (const b of right) if (!(a.from < b.to && b.from < a.to) && near(reading, a, b, distance)) return [a, b];
  return undefined;
}

const overlap = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to;

/** The longest of the hits that share words, so that one thing said counts once. `beside`: what counted before. */
export function apart(hits: readonly Hit[], beside: readonly Hit[] = []): readonly Hit[] {
  if (hits.length === 0) return hits;
  const kept: Hit[] = [];
  const sorted = hits.length === 1 ? hits : [...hits].sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const hit of sorted) if (!overlapsAny(hit, kept) && !overlapsAny(hit, beside)) kept.push(hit);
  return kept;
}

function overlapsAny(hit: Hit, others: readonly Hit[]): boolean {
  for (const other of others) if (overlap(hit, other)) return true;
  return false;
}
