import type { RuleContext } from '../rule';
import { type RuleId, ruleIds } from '../rule-ids';
import { type FeatureBag, featureBag } from './feature-bag';
import { hashOf, mix } from './hash';

/** What the rules said before the correction: which fired, with which messages. */
export type RuleOutcomes = ReadonlyMap<RuleId, readonly string[]>;

// How much one group of features may say against the others; chosen by cross-validation on the training drafts
const weights = { rule: 2, topic: 1, pair: 0.7, context: 0.7, word: 2.5, character: 2.5 } as const;
const MOST_TOPICS_PAIRED = 16;
const GRAM = 4;
const LONGEST_WORD = 30;

const kind = {
  context: hashOf('context'),
  rule: hashOf('rule'),
  topic: hashOf('topic'),
  pair: hashOf('pair'),
  word: hashOf('word'),
  words: hashOf('words'),
  characters: hashOf('characters'),
} as const;

/** The hash of a rule's own outcome: where the rules enter the models as their prior. */
export const ruleFeature = (id: RuleId): number => mix(kind.rule, hashOf(id));

const known = new Map<string, number>();

/** The hash of a name that comes back in every draft; there are a few hundred. */
function nameHash(name: string): number {
  let hash = known.get(name);
  if (hash === undefined) {
    hash = hashOf(name);
    known.set(name, hash);
  }
  return hash;
}

function addContext(bag: FeatureBag, context: RuleContext): readonly number[] {
  const { draft, roles, hospital, school, policy, language } = context;
  const role = [...roles].sort().join('+');
  const place = hospital ? 'hospital' : school ? 'school' : 'other';
  const media = draft.media.length > 0 ? 'media' : 'no-media';
  const crossed = [`surface ${draft.surface}`, `role ${role}`, `place ${place}`, media].map(nameHash);
  const others = [
    `language ${language}`,
    ...draft.media.map((each) => `media ${each}`),
    ...policy.affiliations.map(({ institution }) => `institution ${institution.id}`),
    `${place} ${role} ${draft.surface}`,
  ].map(nameHash);
  for (const name of [...crossed, ...others]) bag.add(mix(kind.context, name), weights.context);
  return crossed;
}

function addRules(bag: FeatureBag, outcomes: RuleOutcomes, context: readonly number[]): void {
  for (const id of ruleIds) {
    const messages = outcomes.get(id);
    if (!messages) continue;
    const own = ruleFeature(id);
    bag.add(own, weights.rule);
    for (const message of messages) bag.add(mix(own, nameHash(message)), weights.rule);
    for (const name of context) bag.add(mix(own, name), weights.topic);
  }
}

/** The topics of one sentence: hash, first token, token after the last. */
interface Seen {
  readonly hash: number;
  readonly from: number;
  readonly to: number;
}

function addPairs(bag: FeatureBag, topics: readonly Seen[]): void {
  const list = [...topics].sort((a, b) => a.hash - b.hash).slice(0, MOST_TOPICS_PAIRED);
  for (let a = 0; a < list.length; a += 1) {
    for (let b = a + 1; b < list.length; b += 1) {
      const [one, other] = [list[a], list[b]];
      if (!one || !other) continue;
      const hash = mix(mix(kind.pair, one.hash), other.hash);
      bag.add(hash, weights.pair, Math.min(one.from, other.from), Math.max(one.to, other.to));
    }
  }
}

function addTopics(bag: FeatureBag, { hits, tokens }: RuleContext, context: readonly number[]): void {
  let sentence = -1;
  let topics: Seen[] = [];
  for (const { topic, value, from, to } of hits) {
    const hash = mix(kind.topic, nameHash(topic));
    bag.add(hash, weights.topic, from, to);
    if (value !== '') bag.add(mix(hash, nameHash(value)), weights.topic, from, to);
    for (const name of context) bag.add(mix(hash, name), weights.pair, from, to);
    const own = tokens[from]?.sentence ?? 0;
    if (own !== sentence) {
      addPairs(bag, topics);
      topics = [];
      sentence = own;
    }
    if (!topics.some((seen) => seen.hash === hash)) topics.push({ hash, from, to });
  }
  addPairs(bag, topics);
}

const lengthNames = Array.from({ length: 32 }, (_, length) => hashOf(`${length}#`));

function addWords(bag: FeatureBag, { tokens }: RuleContext): void {
  const wordOf = (at: number): number => {
    const token = tokens[at];
    if (!token) return 0;
    return token.kind === 'number' ? (lengthNames[Math.min(31, token.text.length)] ?? 0) : hashOf(token.text);
  };
  const words = bag.group(weights.word);
  let hash = wordOf(0);
  for (let at = 0; at < tokens.length; at += 1) {
    words.add(mix(kind.word, hash), at, at + 1);
    const next = wordOf(at + 1);
    if (tokens[at + 1]?.sentence === tokens[at]?.sentence) words.add(mix(mix(kind.words, hash), next), at, at + 2);
    hash = next;
  }
  words.close();
  const grams = bag.group(weights.character);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'hashtag') continue;
    const padded = `_${token.text.slice(0, LONGEST_WORD)}_`;
    for (let start = 0; start + GRAM <= padded.length; start += 1) {
      let gram = kind.characters;
      for (let step = 0; step < GRAM; step += 1) gram = Math.imul(gram ^ padded.charCodeAt(start + step), 0x01000193);
      grams.add(mix(gram, 0), at, at + 1);
    }
  }
  grams.close();
}

/**
 * Everything the fitted models look at: rule outcomes, topics and their pairs, context, word and character n-grams.
 * Deterministic; linear in the text but for the pairs, which are capped per sentence.
 */
export function featuresOf(context: RuleContext, outcomes: RuleOutcomes): FeatureBag {
  const bag = featureBag();
  const names = addContext(bag, context);
  addRules(bag, outcomes, names);
  addTopics(bag, context, names);
  addWords(bag, context);
  return bag;
}
