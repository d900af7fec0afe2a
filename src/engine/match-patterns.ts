import { compiled } from 'virtual:lexicon';
import type { Language } from './draft';
import { addHit, type Hits } from './hit';
import type { SentenceLanguage } from './language';
import type { Token } from './tokens';

/** One step of a pattern: any of these words, phrases or topics; or a gap of at most `gap` tokens. */
interface Step {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
  readonly topics: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
  readonly place: 'start' | 'end' | undefined;
}

interface Pattern {
  readonly topic: string;
  readonly value: string;
  readonly language: Language;
  readonly steps: readonly Step[];
}

/** Patterns of one level, found by the word or topic they begin with. */
interface Level {
  readonly byWord: Map<string, Pattern[]>;
  readonly byTopic: Map<string, Pattern[]>;
}

const gaps: Readonly<Record<string, number>> = { '.': 1, '..': 3, '...': 8 };
let loaded: readonly Level[] | undefined;

/** Matches the patterns of the word lists, level by level, so that a pattern may name topics found before it. */
export function matchPatterns(tokens: readonly Token[], languages: readonly SentenceLanguage[], hits: Hits): void {
  loaded ??= load();
  for (const level of loaded) {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const tried = new Set<Pattern>();
      const attempt = (pattern: Pattern): void => {
        if (tried.has(pattern)) return;
        tried.add(pattern);
        const language = languages[token.sentence];
        if (language !== 'other' && language !== pattern.language) return;
        const to = follow(pattern.steps, 0, at, tokens, hits, token.sentence);
        if (to > at) addHit(hits, { topic: pattern.topic, value: pattern.value, from: at, to });
      };
      for (const pattern of level.byWord.get(token.text) ?? []) attempt(pattern);
      if (token.base !== token.text) for (const pattern of level.byWord.get(token.base) ?? []) attempt(pattern);
      for (const { topic } of hits.at[at]?.slice() ?? [])
        for (const pattern of level.byTopic.get(topic) ?? []) attempt(pattern);
    }
  }
}

/** Returns the token after the match, or -1. Recursion is as deep as the pattern is long. */
function follow(
  steps: readonly Step[],
  step: number,
  at: number,
  tokens: readonly Token[],
  hits: Hits,
  sentence: number,
): number {
  const now = steps[step];
  if (now === undefined) return at;
  if (now.place === 'start')
    return tokens[at]?.first === true ? follow(steps, step + 1, at, tokens, hits, sentence) : -1;
  const token = tokens[at];
  const inside = token !== undefined && token.sentence === sentence;
  if (now.place === 'end') return inside ? -1 : at;
  if (now.gap > 0) {
    for (let skip = 0; skip <= now.gap; skip++) {
      const to = follow(steps, step + 1, at + skip, tokens, hits, sentence);
      if (to >= 0) return to;
      if (tokens[at + skip]?.sentence !== sentence) return -1;
    }
    return -1;
  }
  if (inside) {
    for (const next of ends(now, at, token, tokens, hits)) {
      const to = follow(steps, step + 1, next, tokens, hits, sentence);
      if (to >= 0) return to;
    }
  }
  return now.optional ? follow(steps, step + 1, at, tokens, hits, sentence) : -1;
}

function ends(step: Step, at: number, token: Token, tokens: readonly Token[], hits: Hits): number[] {
  const found: number[] = [];
  for (const phrase of step.phrases)
    if (
      phrase.every((word, more) => tokens[at + more]?.text === word && tokens[at + more]?.sentence === token.sentence)
    )
      found.push(at + phrase.length);
  if (step.words.has(token.text) || (token.base !== token.text && step.words.has(token.base))) found.push(at + 1);
  if (step.topics.length > 0)
    for (const hit of hits.at[at] ?? []) if (step.topics.includes(hit.topic)) found.push(hit.to);
  return found;
}

function load(): Level[] {
  const levels: Level[] = [];
  for (const line of compiled.patterns.split('\n')) {
    const [level = '0', topic = '0', language = '', source = '', value = ''] = line.split('\t');
    if (source === '') continue;
    const steps = source.match(/\([^)]*\)\??|\[[^\]]*\]\??|<[^>]*>\??|[^\s]+/g)?.flatMap(parseStep) ?? [];
    const pattern = {
      topic: compiled.topics[Number(topic)] ?? '',
      value,
      language: language === 'n' ? 'nl' : 'en',
      steps,
    } as const;
    levels[Number(level)] ??= { byWord: new Map(), byTopic: new Map() };
    const index = levels[Number(level)];
    if (index !== undefined) addToIndex(index, pattern);
  }
  return levels.filter((level) => level !== undefined);
}

function addToIndex(level: Level, pattern: Pattern): void {
  for (const step of pattern.steps) {
    if (step.place === 'start') continue;
    for (const word of step.words) push(level.byWord, word, pattern);
    for (const [word = ''] of step.phrases) push(level.byWord, word, pattern);
    for (const topic of step.topics) push(level.byTopic, topic, pattern);
    if (!step.optional) return;
  }
}

function parseStep(source: string): Step[] {
  const optional = source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const none = { words: new Set<string>(), phrases: [], topics: [], optional, gap: 0, place: undefined };
  const gap = gaps[body];
  if (gap !== undefined) return [{ ...none, gap }];
  if (body === '<start>') return [{ ...none, place: 'start' }];
  if (body === '<end>') return [{ ...none, place: 'end' }];
  const parts = body.startsWith('(') ? body.slice(1, -1).split('|') : [body];
  const topics = parts.filter((part) => /^[[<]/.test(part)).map((part) => part.slice(1, -1));
  const words = parts.filter((part) => !/^[[<]/.test(part));
  const phrases = words.filter((part) => part.includes(' ')).map((part) => part.split(' '));
  return [{ ...none, words: new Set(words.filter((part) => !part.includes(' '))), phrases, topics }];
}

function push(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [pattern]);
  else if (!known.includes(pattern)) known.push(pattern);
}
