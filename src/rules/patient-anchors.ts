import type { Reading } from '@/engine/reading';

/** Care that is there without any word of it: a patient, a bed. */
const inCare = ['patient-nouns', 'bed', 'patient-real', 'public-figures'] as const;

/** How much more the rest has to say where no word speaks of care. */
const unsaid = 0.6;

/** Words that hardly mean anything but care. Without one of them, what is left may be a hand, a heart, a long night. */
const anchors = [
  'patient-scenes',
  'chart-notes',
  'chart-findings',
  'chart-plan',
  'patient-nouns',
  'patient-words',
  'patient-real',
  'bed',
  'ward-code',
  'care-acts',
  'care-equipment',
  'care-places',
  'care-shifts',
  'care-handle',
  'conditions',
  'medicines',
  'procedures',
  'symptoms',
] as const;

/** How much more the rest has to say where none of them stands. */
const unanchored = 0.9;

/** How much of that a thing of care makes up for: a prosthesis, a syringe, a drip stand. */
const gear = 0.5;

/** How much more, where what happens may as well be told of the street: `saw a man who …`, `he died`, `held her hand`. */
const unmoored = 0.6;

/** How much more, where the words are those of the train, the market, the match. */
const strayed = 1.6;

/** The most that words that portray somebody count for, however many, where nothing ties that person to care. */
const portrayed = 2.5;

/**
 * How much more is needed of sentences `window`, in which the words of care weigh `care` and those that portray
 * somebody `likeness`: 0 where they speak clearly.
 */
export function lacking(reading: Reading, window: readonly [number, number], care: number, likeness: number): number {
  const bare = care < 0.4 && !reading.has(...inCare);
  const near = reading.within(...window, ...anchors);
  const adrift = !near.some(({ value }) => value !== 'vague' && value !== 'loose');
  const loose = adrift && near.some(({ value }) => value === 'loose');
  const stray = adrift && care < 0.8 && reading.within(...window, 'patient-street').length > 0;
  const held = adrift && reading.within(...window, 'care-things').some(({ value }) => value !== 'vague');
  const heaped = adrift ? Math.max(0, likeness - portrayed) * 0.6 : 0;
  return (
    (bare ? unsaid : 0) +
    (adrift ? unanchored : 0) -
    (held ? gear : 0) +
    (loose ? unmoored : 0) +
    (stray ? strayed : 0) +
    heaped
  );
}
