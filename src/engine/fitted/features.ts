import type { Policy } from '../policy';
import type { RuleContext } from '../rule';
import { type RuleId, ruleIds } from '../rule-ids';
import type { Token } from '../tokens';
import { FeatureBag } from './feature-bag';
import { hashOf, mix } from './hash';
import { nameHash } from './name-hash';
import { addTopicPairs, addTopics } from './topic-features';
import type { WeightTable } from './weight-table';

/** What the rules said before the correction: which fired, and what `outcomeNames` tells of it. */
export type RuleOutcomes = ReadonlyMap<RuleId, readonly string[]>;

// How much one group of features may say against the others; chosen by cross-validation on the training drafts
const weights = { rule: 1.5, crossed: 0.7, topic: 0.7, context: 0.7, pair: 3, word: 4, character: 4 } as const;
const LONGEST_WORD = 30;
const EDGE = 95; // _

const kind = {
  context: hashOf('context') | 0,
  rule: hashOf('rule') | 0,
  word: hashOf('word') | 0,
  words: hashOf('words') | 0,
  characters: hashOf('characters') | 0,
} as const;

/** The hash of a rule's own outcome: where the rules enter the models as their prior. */
export const ruleFeature = (id: RuleId): number => mix(kind.rule, hashOf(id));

interface ContextNames {
  readonly crossed: readonly number[];
  readonly all: readonly number[];
}

// What an author, a place and a language come to; there are few of each
const contextNames = new WeakMap<Policy, Map<string, ContextNames>>();

function contextNamesOf(context: RuleContext): ContextNames {
  const { draft, policy, language } = context;
  const known = contextNames.get(policy) ?? new Map<string, ContextNames>();
  contextNames.set(policy, known);
  const key = `${draft.surface} ${language} ${draft.media.join()}`;
  const names = known.get(key) ?? nameContext(context);
  known.set(key, names);
  return names;
}

function nameContext({ draft, roles, hospital, school, policy, language }: RuleContext): ContextNames {
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
  return { crossed, all: [...crossed, ...others].map((name) => mix(kind.context, name)) };
}

function addRules(bag: FeatureBag, outcomes: RuleOutcomes, context: readonly number[]): void {
  if (outcomes.size === 0) return;
  for (const id of ruleIds) {
    const names = outcomes.get(id);
    if (!names) continue;
    const own = ruleFeature(id);
    bag.add(own, weights.rule, -1, -1);
    for (const name of names) bag.add(mix(own, nameHash(name)), weights.rule, -1, -1);
    for (const name of context) bag.add(mix(own, name), weights.crossed, -1, -1);
  }
}

const lengthNames = Array.from({ length: 32 }, (_, length) => hashOf(`${length}#`) | 0);

function wordHash(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  return token.kind === 'number' ? (lengthNames[Math.min(31, token.text.length)] ?? 0) : token.print;
}

/** Each word, and each with the next of its sentence. Returns the places of words that had not been there before. */
function addWords(bag: FeatureBag, tokens: readonly Token[]): readonly number[] {
  const since = { size: bag.size, counted: bag.counted };
  const fresh: number[] = [];
  let hash = wordHash(tokens, 0);
  for (let at = 0; at < tokens.length; at += 1) {
    if (bag.count(mix(kind.word, hash), at, at + 1)) fresh.push(at);
    const next = wordHash(tokens, at + 1);
    if (tokens[at + 1]?.sentence === tokens[at]?.sentence) bag.count(mix(mix(kind.words, hash), next), at, at + 2);
    hash = next;
  }
  bag.share(weights.word, since);
  return fresh;
}

/** Four signs of each word, with `_` before and after it. */
function addCharacters(bag: FeatureBag, tokens: readonly Token[], places: readonly number[]): void {
  const since = { size: bag.size, counted: bag.counted };
  for (const at of places) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'hashtag')) continue;
    const { text } = token;
    const length = Math.min(text.length, LONGEST_WORD);
    let a = EDGE;
    let b = text.charCodeAt(0);
    let c = length > 1 ? text.charCodeAt(1) : EDGE;
    for (let last = 2; last <= length; last += 1) {
      const d = last < length ? text.charCodeAt(last) : EDGE;
      let gram = Math.imul(kind.characters ^ a, 0x01000193);
      gram = Math.imul(gram ^ b, 0x01000193);
      gram = Math.imul(gram ^ c, 0x01000193);
      gram = Math.imul(gram ^ d, 0x01000193);
      bag.count(mix(gram, 0), at, at + 1);
      a = b;
      b = c;
      c = d;
    }
  }
  bag.share(weights.character, since);
}

const bag = new FeatureBag();

/**
 * Everything the fitted models look at: rule outcomes, topics alone, in pairs and beside the context, that context, word and
 * character n-grams. Deterministic; linear in the text. The bag is emptied for the next draft: copy what has to stay. With
 * `table`, features without weights are left out.
 */
export function featuresOf(context: RuleContext, outcomes: RuleOutcomes, table?: WeightTable): FeatureBag {
  bag.clear(table);
  const names = contextNamesOf(context);
  for (const name of names.all) bag.add(name, weights.context, -1, -1);
  addRules(bag, outcomes, names.crossed);
  addTopics(bag, context, weights.topic, names.crossed);
  addTopicPairs(bag, context, weights.pair);
  const fresh = addWords(bag, context.tokens);
  addCharacters(bag, context.tokens, fresh);
  return bag;
}
