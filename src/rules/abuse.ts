import type { Hit } from '@/engine/hit';
import type { Reading } from '@/engine/reading';
import { apart, covers, unquoted } from '@/engine/weigh';

/** What a draft says to put somebody down: how much of it there is, and where, the weightiest first. */
export interface Abuse {
  readonly score: number;
  readonly hits: readonly Hit[];
}

const targets = [
  'second-person',
  'third-person',
  'name',
  'school-roles',
  'care-roles',
  'pupils',
  'peers',
  'mention',
  'class',
  'persons',
  'groups',
  'titles',
];

const overlap = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to;

/** What the author says; a quotation counts where the author agrees with it. */
export function saidIn(reading: Reading, ...topics: readonly string[]): readonly Hit[] {
  return reading.has('endorsed') ? reading.of(...topics) : unquoted(reading, ...topics);
}

/** Sentences that report, deny or condemn what somebody said; none where the author agrees with it. */
function sentencesOf(reading: Reading, ...topics: readonly string[]): ReadonlySet<number> {
  if (reading.has('endorsed')) return new Set();
  return new Set(reading.of(...topics).map((hit) => reading.sentenceOf(hit)));
}

/** Contempt for a group, unless it is denied, reported or condemned in the same sentence. */
export function contemptIn(reading: Reading): readonly Hit[] {
  const countered = sentencesOf(reading, 'counter-speech');
  const denied = (hit: Hit): boolean => reading.of('negation').some((other) => covers(hit, other));
  const meant = saidIn(reading, 'contempt-frames').filter((hit) => {
    if (hit.value === 'owned') return true;
    if (countered.has(reading.sentenceOf(hit))) return false;
    if (hit.value === 'echo') return reading.has('despised');
    return hit.value !== 'said' || !denied(hit);
  });
  return apart(meant);
}

/** Words of abuse and whole ways of belittling, save those that abuse nobody. */
export function abuseIn(reading: Reading): Abuse {
  const excused = reading.of('insult-void');
  const reported = sentencesOf(reading, 'reporting');
  const countered = sentencesOf(reading, 'counter-speech');
  const excusable = (hit: Hit): boolean => excused.some((other) => overlap(other, hit));
  const words = unquoted(reading, 'insults').filter(
    (hit) => !excusable(hit) && (hit.value === 'strong' || !reported.has(reading.sentenceOf(hit))),
  );
  const frames = unquoted(reading, 'insult-frames').filter((hit) => {
    const sentence = reading.sentenceOf(hit);
    const pointed = hit.value === 'strong' || hit.value === 'aimed';
    return !(excusable(hit) || countered.has(sentence) || (reported.has(sentence) && !pointed));
  });
  if (frames.length === 0 && words.every(({ value }) => value === 'weak')) return { score: 0, hits: [] };
  const valued = (list: readonly Hit[], value: string): readonly Hit[] => list.filter((hit) => hit.value === value);
  const strong = valued(words, 'strong');
  const mild = apart(valued(words, 'mild'), strong);
  const cruel = apart(valued(frames, 'strong'));
  const aimed = apart(valued(frames, 'aimed'), cruel);
  const plain = apart(valued(frames, ''), [...cruel, ...aimed]);
  const vague = [
    ...apart(valued(words, 'weak'), [...strong, ...cruel, ...mild]),
    ...apart(valued(frames, 'weak'), [...words, ...cruel, ...aimed, ...plain]),
  ];
  const score =
    strong.length * 2 +
    Math.min(cruel.length, 2) * 1.6 +
    Math.min(aimed.length, 2) +
    Math.min(mild.length, 3) * 0.9 +
    Math.min(plain.length, 3) * 0.8 +
    Math.min(vague.length, 3) * 0.5;
  return { score, hits: [...strong, ...cruel, ...aimed, ...mild, ...plain, ...vague] };
}

/** Everything that puts somebody down, whether by group, by a turn of phrase or by a word. */
export function belittlingIn(reading: Reading): Abuse {
  const contempt = contemptIn(reading);
  const turns = apart(saidIn(reading, 'belittling'), contempt);
  const abuse = abuseIn(reading);
  const lowered = turns.reduce((sum, { value }) => sum + (value === 'weak' ? 0.7 : 1.4), 0);
  const about = contempt.length + lowered + abuse.score > 0 && reading.has(...targets) ? 0.5 : 0;
  return {
    score: Math.min(contempt.length, 2) * 2 + Math.min(lowered, 2.8) + abuse.score + about,
    hits: [...contempt, ...abuse.hits, ...turns],
  };
}
