import type { RuleContext } from '../rule';
import { type RuleId, ruleIds } from '../rule-ids';

/** One thing that a draft shows, as the fitted models count it. Tokens `[from, to)`; `from` is -1 for the whole draft. */
export interface Feature {
  /** 32-bit hash of its name. */
  readonly hash: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** What the rules said before the correction: which fired, with which messages. */
export type RuleOutcomes = ReadonlyMap<RuleId, readonly string[]>;

// How much one group of features may say against the others; chosen by cross-validation on the training drafts
const weights = { rule: 2, topic: 1, pair: 0.7, context: 0.7, word: 2.5, character: 2.5 } as const;
const MOST_TOPICS_PAIRED = 16;

/** FNV-1a over UTF-16 units: small, fast, the same everywhere. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

class Bag {
  readonly features: Feature[] = [];
  private readonly seen = new Set<number>();

  add(name: string, value: number, from = -1, to = -1): void {
    const hash = hashOf(name);
    if (this.seen.has(hash)) return;
    this.seen.add(hash);
    this.features.push({ hash, value, from, to });
  }

  /** Adds a group that shares one unit of length between its members. */
  addShared(
    group: readonly { readonly name: string; readonly from: number; readonly to: number }[],
    value: number,
  ): void {
    const share = value / Math.sqrt(Math.max(1, group.length));
    for (const { name, from, to } of group) this.add(name, share, from, to);
  }
}

function addContext(bag: Bag, { draft, roles, hospital, school, policy, language }: RuleContext): readonly string[] {
  const role = [...roles].sort().join('+');
  const media = draft.media.length > 0 ? 'media' : 'no-media';
  const place = hospital ? 'hospital' : school ? 'school' : 'other';
  const names = [`surface ${draft.surface}`, `role ${role}`, `place ${place}`, media];
  for (const name of names) bag.add(name, weights.context);
  bag.add(`language ${language}`, weights.context);
  for (const kind of draft.media) bag.add(`media ${kind}`, weights.context);
  for (const { institution } of policy.affiliations) bag.add(`institution ${institution.id}`, weights.context);
  bag.add(`${place} ${role} ${draft.surface}`, weights.context);
  return names;
}

function addRules(bag: Bag, outcomes: RuleOutcomes, context: readonly string[]): void {
  for (const id of ruleIds) {
    const messages = outcomes.get(id);
    if (!messages) continue;
    bag.add(`rule ${id}`, weights.rule);
    for (const message of messages) bag.add(`rule ${id} ${message}`, weights.rule);
    for (const name of context) bag.add(`rule ${id} | ${name}`, weights.topic);
  }
}

function addTopics(bag: Bag, { hits, sentences, tokens }: RuleContext, context: readonly string[]): void {
  const bySentence = sentences.map(() => new Map<string, { from: number; to: number }>());
  for (const hit of hits) {
    const { topic, value, from, to } = hit;
    bag.add(`topic ${topic}`, weights.topic, from, to);
    if (value !== '') bag.add(`topic ${topic}=${value}`, weights.topic, from, to);
    for (const name of context) bag.add(`topic ${topic} | ${name}`, weights.pair, from, to);
    const sentence = bySentence[tokens[from]?.sentence ?? 0];
    if (sentence && !sentence.has(topic)) sentence.set(topic, { from, to });
  }
  for (const topics of bySentence) {
    const list = [...topics].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_TOPICS_PAIRED);
    for (let a = 0; a < list.length; a += 1) {
      for (let b = a + 1; b < list.length; b += 1) {
        const [one, other] = [list[a], list[b]];
        if (!one || !other) continue;
        const from = Math.min(one[1].from, other[1].from);
        bag.add(`pair ${one[0]} ${other[0]}`, weights.pair, from, Math.max(one[1].to, other[1].to));
      }
    }
  }
}

function addWords(bag: Bag, { tokens }: RuleContext): void {
  const words: { name: string; from: number; to: number }[] = [];
  const characters: { name: string; from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const text = token.kind === 'number' ? `${token.text.length}#` : token.text;
    words.push({ name: `word ${text}`, from: at, to: at + 1 });
    const next = tokens[at + 1];
    if (next && next.sentence === token.sentence) {
      const second = next.kind === 'number' ? `${next.text.length}#` : next.text;
      words.push({ name: `words ${text} ${second}`, from: at, to: at + 2 });
    }
    if (token.kind !== 'word' && token.kind !== 'hashtag') continue;
    const padded = `_${token.text.slice(0, 30)}_`;
    for (let start = 0; start + 4 <= padded.length; start += 1) {
      characters.push({ name: `chars ${padded.slice(start, start + 4)}`, from: at, to: at + 1 });
    }
  }
  bag.addShared(words, weights.word);
  bag.addShared(characters, weights.character);
}

/**
 * Everything the fitted models look at: rule outcomes, topics and their pairs, context, word and character n-grams.
 * Deterministic; linear in the text but for the pairs, which are capped per sentence.
 */
export function featuresOf(context: RuleContext, outcomes: RuleOutcomes): readonly Feature[] {
  const bag = new Bag();
  const names = addContext(bag, context);
  addRules(bag, outcomes, names);
  addTopics(bag, context, names);
  addWords(bag, context);
  return bag.features;
}
