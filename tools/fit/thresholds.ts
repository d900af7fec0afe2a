/** One cross-validated judgement on one draft about one risk. */
export interface Judgement {
  readonly score: number;
  readonly fired: boolean;
  readonly lesson: 1 | 0 | -1;
  readonly ordinary: boolean;
  readonly unread: boolean;
}

export interface Thresholds {
  readonly keep: number;
  readonly add: number | null;
  readonly hold: number;
}

// A finding is taken when it is right more often than 1 - RIGHT. At the best overall F1 that is F1 / 2; here more is taken,
// for on unread drafts precision stands higher than recall
const RIGHT = 0.7;
// What the rules' authors have read flatters the rules
const UNREAD = 3;
const WRONG_ON_ORDINARY = 2;
/** Precision that holding an author up must have among the drafts it was chosen on. */
const HOLD_PRECISION = 0.92;
const LEAST_POSITIVES = 12;
const LEAST_UNREAD = 20;

type Gain = (judgement: Judgement) => number;

const gainOf =
  (right: number): Gain =>
  ({ lesson, ordinary, unread }) => {
    if (lesson === -1) return 0;
    const share = unread ? UNREAD : 1;
    return ordinary ? -WRONG_ON_ORDINARY * share : (lesson === 1 ? right : right - 1) * share;
  };

/** The score from which on taking all gains most; `null` when taking none is best. */
function bestCut(judgements: readonly Judgement[], gain: Gain): number | null {
  const falling = [...judgements].sort((a, b) => b.score - a.score);
  let sum = 0;
  let best = 0;
  let cut: number | null = null;
  for (const [at, judgement] of falling.entries()) {
    sum += gain(judgement);
    const next = falling[at + 1];
    if (next?.score === judgement.score) continue;
    if (sum > best) {
      best = sum;
      cut = next === undefined ? judgement.score - 1 : (judgement.score + next.score) / 2;
    }
  }
  return cut;
}

function holdCut(taken: readonly Judgement[]): number {
  const falling = [...taken].filter(({ lesson }) => lesson !== -1).sort((a, b) => b.score - a.score);
  let right = 0;
  let cut = Number.POSITIVE_INFINITY;
  for (const [at, { lesson, score }] of falling.entries()) {
    right += lesson;
    if (right / (at + 1) >= HOLD_PRECISION) cut = score;
  }
  return cut;
}

/** Chooses the thresholds of one risk on judgements of drafts that its model had not seen. */
export function chooseThresholds(judgements: readonly Judgement[]): Thresholds {
  const gain = gainOf(RIGHT);
  const fired = judgements.filter((judgement) => judgement.fired);
  const silent = judgements.filter((judgement) => !judgement.fired);
  const positives = judgements.filter(({ lesson }) => lesson === 1).length;
  // Too few to learn from: the rule speaks alone
  if (positives < LEAST_POSITIVES) return { keep: -1e3, add: null, hold: -1e3 };
  const keep = bestCut(fired, gain) ?? 1e3;
  const add = bestCut(silent, gain);
  const taken = [
    ...fired.filter(({ score }) => score >= keep),
    ...silent.filter(({ score }) => add !== null && score >= add),
  ];
  // What its authors have read flatters a rule: where there is enough else, only that says when it is sure
  const unread = taken.filter((judgement) => judgement.unread);
  return { keep, add, hold: Math.min(holdCut(unread.length >= LEAST_UNREAD ? unread : taken), 1e3) };
}
