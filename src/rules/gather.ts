import type { Hit } from '@/engine/hit';
import type { Reading } from '@/engine/reading';
import type { Weighed, Weights } from '@/engine/weigh';

// A word that the lists call vague counts for this share
const VAGUE = 0.4;
// A topic that comes back counts for so much
const AGAIN = 1.25;

function touches(hit: Hit, others: readonly Hit[]): boolean {
  for (const other of others) if (other.from < hit.to && hit.from < other.to) return true;
  return false;
}

/**
 * Adds up weights within sentences `[first, last]`, in the order of `weights`. A topic counts once, a quarter more when
 * it comes back. Hits that touch one of `skip` don't count; with `once`, nor do words that spoke for a topic before.
 */
export function gather(
  reading: Reading,
  weights: Weights,
  [first, last]: readonly [number, number],
  skip: readonly Hit[] = [],
  once = false,
): Weighed {
  let score = 0;
  const hits: Hit[] = [];
  for (const topic in weights) {
    if (reading.list(topic).length === 0) continue;
    let count = 0;
    let one: Hit | undefined;
    for (const hit of reading.listWithin(first, last, topic)) {
      if (touches(hit, skip) || (once && touches(hit, hits))) continue;
      count++;
      if (one === undefined || (one.value === 'vague' && hit.value !== 'vague')) one = hit;
    }
    if (one === undefined) continue;
    score += (weights[topic] ?? 0) * (count > 1 ? AGAIN : 1) * (one.value === 'vague' ? VAGUE : 1);
    hits.push(one);
  }
  return { score, hits };
}

/** The most that `gather` can find of all these weights together, wherever it looks: little of most drafts. */
export function mostOf(reading: Reading, all: readonly Weights[]): number {
  let most = 0;
  for (const weights of all)
    for (const topic in weights) if (reading.list(topic).length > 0) most += (weights[topic] ?? 0) * AGAIN;
  return most;
}
