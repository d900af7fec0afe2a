import type { Hit } from '@/engine/hit';
import type { Reading } from '@/engine/reading';
import type { Weighed, Weights } from '@/engine/weigh';

// A word that the lists call vague counts for this share
const VAGUE = 0.4;

const overlap = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to;

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
  for (const topic of Object.keys(weights)) {
    const found = reading
      .within(first, last, topic)
      .filter(
        (hit) => !skip.some((other) => overlap(other, hit)) && !(once && hits.some((other) => overlap(other, hit))),
      );
    const one = found.find(({ value }) => value !== 'vague') ?? found[0];
    if (one === undefined) continue;
    score += (weights[topic] ?? 0) * (found.length > 1 ? 1.25 : 1) * (one.value === 'vague' ? VAGUE : 1);
    hits.push(one);
  }
  return { score, hits };
}
