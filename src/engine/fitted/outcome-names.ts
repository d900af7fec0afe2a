import type { Report } from '../finding';

const STEP = 0.25;
const MOST_STEPS = 6;

/**
 * What the fitted models hear of a rule's reports: the messages, the signs that gave them away, and how clearly. Each
 * step of a strength is a name of its own, so that each can weigh by itself.
 */
export function outcomeNames(reports: readonly Report[]): readonly string[] {
  const names = new Set<string>();
  for (const { messageId, evidence, strength = 0 } of reports) {
    names.add(messageId);
    for (const { signal } of evidence) names.add(`by ${signal}`);
    for (let step = 1; step <= MOST_STEPS && strength >= step * STEP; step += 1) names.add(`over ${step}`);
  }
  return [...names];
}
