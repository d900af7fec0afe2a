import type { RuleId } from '@/engine/rule-ids';

/** One cross-validated judgement on one draft about one risk. */
export interface Judgement {
  readonly score: number;
  readonly fired: boolean;
  readonly lesson: 1 | 0 | -1;
  readonly ordinary: boolean;
  readonly unread: boolean;
  /** Of drafts that two officers judged apart. */
  readonly byOfficers: boolean;
}

export interface Thresholds {
  readonly keep: number;
  readonly add: number | null;
  readonly hold: number;
}

// What it is worth to find a risk, of 1 that finding it and alarming in vain are worth together: a finding is taken when
// it is right more often than 1 - this. At the best overall F1 that is F1 / 2; here more is taken. What guidelines hold an
// author up for and what harms somebody at once come first, patients before all. What only looks hostile (a quotation,
// sport, speaking up for somebody) is common, and being called hostile for it hurts: there less is taken, least of what
// may be an insult
const USUAL = 0.58;
const worth: Partial<Record<RuleId, number>> = {
  'patient-description': 0.86,
  'personal-data': 0.64,
  'confidential-information': 0.64,
  'lecture-material': 0.64,
  'covert-recording': 0.64,
  accusation: 0.64,
  threat: 0.54,
  'sexual-harassment': 0.55,
  insult: 0.44,
};

// But what a rule itself finds of the gravest risks is believed unless the draft as a whole makes it unlikely, however much
// alarms in vain weigh. Hostility: somebody is named, a group, or `you`, and no quotation or denial stands by; the drafts that
// are learnt from hint more often than people do who hate. Patients: a person and a sign of care. Scores are log-odds, so
// these cuts need no choosing: one chance in eight, and one in four
const believed: Partial<Record<RuleId, number>> = {
  threat: -2,
  'sexual-harassment': -2,
  insult: -2,
  'patient-description': -1,
};

// What the rules' authors have read flatters the rules; the officers' judgement is the measure all the same
const TELLING = 3;
// The best cut of one sample jumps with how much an alarm on ordinary text weighs; the middle of two weighings does not
const WRONG_ON_ORDINARY = [4, 7] as const;
/** Precision that holding an author up must have among the drafts it was chosen on. */
const HOLD_PRECISION = 0.95;
const LEAST_POSITIVES = 12;
const LEAST_UNREAD = 20;

type Gain = (judgement: Judgement) => number;

const gainOf =
  (right: number, wrongOnOrdinary: number): Gain =>
  ({ lesson, ordinary, unread, byOfficers }) => {
    if (lesson === -1) return 0;
    const share = unread || byOfficers ? TELLING : 1;
    return ordinary ? -wrongOnOrdinary * share : (lesson === 1 ? right : right - 1) * share;
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

/** The middle of the best cuts under all weighings; `null` when one of them would take none. */
function middleCut(judgements: readonly Judgement[], right: number): number | null {
  const cuts = WRONG_ON_ORDINARY.map((wrong) => bestCut(judgements, gainOf(right, wrong)));
  const known = cuts.filter((cut) => cut !== null);
  return known.length < cuts.length ? null : known.reduce((sum, cut) => sum + cut, 0) / known.length;
}

// There are some four times as many labelled drafts that nobody read as such ordinary lines, and in real life far fewer
const ORDINARY_AMONG_HELD = 12;

/** The score from which on holding is right often enough, and on all that score higher together. */
function holdCut(taken: readonly Judgement[]): number {
  const falling = [...taken].filter(({ lesson }) => lesson !== -1).sort((a, b) => b.score - a.score);
  let right = 0;
  let held = 0;
  let cut = Number.POSITIVE_INFINITY;
  for (const { lesson, score, ordinary } of falling) {
    right += lesson;
    held += ordinary ? ORDINARY_AMONG_HELD : 1;
    if (right / held >= HOLD_PRECISION) cut = score;
  }
  return cut;
}

/** Chooses the thresholds of one risk on judgements of drafts that its model had not seen. */
export function chooseThresholds(judgements: readonly Judgement[], id: RuleId): Thresholds {
  const right = worth[id] ?? USUAL;
  const fired = judgements.filter((judgement) => judgement.fired);
  const silent = judgements.filter((judgement) => !judgement.fired);
  const positives = judgements.filter(({ lesson }) => lesson === 1).length;
  // Too few to learn from: the rule speaks alone
  if (positives < LEAST_POSITIVES) return { keep: -1e3, add: null, hold: -1e3 };
  const keep = Math.min(believed[id] ?? 1e3, middleCut(fired, right) ?? 1e3);
  const add = middleCut(silent, right);
  const taken = [
    ...fired.filter(({ score }) => score >= keep),
    ...silent.filter(({ score }) => add !== null && score >= add),
  ];
  // What its authors have read flatters a rule: where there is enough else, only that says when it is sure
  const unread = taken.filter((judgement) => judgement.unread);
  return { keep, add, hold: Math.min(holdCut(unread.length >= LEAST_UNREAD ? unread : taken), 1e3) };
}
