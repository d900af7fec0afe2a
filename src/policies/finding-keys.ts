import type { Draft } from '@/engine/draft';
import type { Finding } from '@/engine/finding';
import { foldText } from '@/engine/fold';

/**
 * A key for each finding, in order: the same risk on the same words has the same key, wherever they moved and however
 * they are capitalised. The second of two alike gets an ordinal, so that each is acknowledged by itself.
 */
export function findingKeys(findings: readonly Finding[], draft: Draft): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.ruleId}:${hash(flaggedWords(finding, draft))}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}:${count}`;
  });
}

function flaggedWords({ place, evidence }: Finding, { text, media }: Draft): string {
  switch (place.kind) {
    case 'span':
      return plain(text.slice(place.span.start, place.span.end));
    case 'media':
      return media.join();
    case 'draft':
      return evidence.map(({ span }) => plain(text.slice(span.start, span.end))).join('|');
  }
}

const plain = (words: string): string => foldText(words).replace(/\s+/gu, ' ').trim();

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
