import { compiled } from 'virtual:lexicon';
import type { Language } from '../draft';
import { enterPhrase, type Lexicon } from './lexicon';

/** One step of a pattern: any of these words, phrases or topics; or a gap of at most `gap` tokens. */
export interface Step {
  /** Nodes of words. */
  readonly words: ReadonlySet<number>;
  /** Nodes of the words of each phrase. */
  readonly phrases: readonly (readonly number[])[];
  readonly topics: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
  readonly place: 'start' | 'end' | undefined;
}

export interface Pattern {
  readonly topic: string;
  readonly value: string;
  readonly language: Language;
  readonly steps: readonly Step[];
  /** Its place among all patterns. */
  readonly number: number;
}

/** Patterns of one level, found by the word or topic they begin with. */
export interface Level {
  readonly byWord: ReadonlyMap<number, readonly Pattern[]>;
  readonly byTopic: ReadonlyMap<string, readonly Pattern[]>;
}

export interface Patterns {
  /** In the order in which they are to be matched: a pattern may name topics found before it. */
  readonly levels: readonly Level[];
  readonly count: number;
}

interface GrowingLevel {
  readonly byWord: Map<number, Pattern[]>;
  readonly byTopic: Map<string, Pattern[]>;
}

const gaps: Readonly<Record<string, number>> = { '.': 1, '..': 3, '...': 8 };
const noWords: ReadonlySet<number> = new Set();
const gapStep = { words: noWords, phrases: [], topics: [], optional: false, gap: 0, place: undefined } as const;
const codes = new Uint16Array(256);
let loaded: Patterns | undefined;

/** The patterns of the word lists, loaded at the first call. Their words join the lexicon's. */
export function patterns(lexicon: Lexicon): Patterns {
  loaded ??= load(lexicon);
  return loaded;
}

function load(lexicon: Lexicon): Patterns {
  const levels: GrowingLevel[] = [];
  let count = 0;
  for (const line of compiled.patterns.split('\n')) {
    const [level = '0', topic = '0', language = '', source = '', value = ''] = line.split('\t');
    if (source === '') continue;
    const pattern = {
      topic: compiled.topics[Number(topic)] ?? '',
      value,
      language: language === 'n' ? 'nl' : 'en',
      steps: parse(source, lexicon),
      number: count,
    } as const;
    count += 1;
    levels[Number(level)] ??= { byWord: new Map(), byTopic: new Map() };
    const index = levels[Number(level)];
    if (index !== undefined) addToIndex(index, pattern);
  }
  return { levels: levels.filter((level) => level !== undefined), count };
}

function addToIndex(level: GrowingLevel, pattern: Pattern): void {
  for (const step of pattern.steps) {
    if (step.place === 'start') continue;
    for (const word of step.words) push(level.byWord, word, pattern);
    for (const [word = 0] of step.phrases) push(level.byWord, word, pattern);
    for (const topic of step.topics) push(level.byTopic, topic, pattern);
    if (!step.optional) return;
  }
}

function parse(source: string, lexicon: Lexicon): Step[] {
  const steps: Step[] = [];
  for (const [part] of source.matchAll(/\([^)]*\)\??|\[[^\]]*\]\??|<[^>]*>\??|[^\s]+/g))
    steps.push(step(part, lexicon));
  return steps;
}

function step(source: string, lexicon: Lexicon): Step {
  const optional = source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const gap = gaps[body];
  if (gap !== undefined) return { ...gapStep, optional, gap };
  if (body === '<start>') return { ...gapStep, optional, place: 'start' };
  if (body === '<end>') return { ...gapStep, optional, place: 'end' };
  const words = new Set<number>();
  const phrases: number[][] = [];
  const topics: string[] = [];
  for (const part of body.startsWith('(') ? body.slice(1, -1).split('|') : [body]) {
    if (part.startsWith('[') || part.startsWith('<')) topics.push(part.slice(1, -1));
    else if (part.includes(' ')) phrases.push(part.split(' ').map((word) => enterWord(word, lexicon)));
    else words.add(enterWord(part, lexicon));
  }
  return { words, phrases, topics, optional, gap: 0, place: undefined };
}

function enterWord(word: string, { tree }: Lexicon): number {
  for (let at = 0; at < word.length; at++) codes[at] = word.charCodeAt(at);
  return enterPhrase(tree, codes, word.length);
}

function push<Key>(map: Map<Key, Pattern[]>, key: Key, pattern: Pattern): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [pattern]);
  else if (known.at(-1) !== pattern) known.push(pattern);
}
