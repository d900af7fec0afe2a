import type { Draft, Language, Span } from './draft';
import { fold } from './fold';
import { addHit, type Hit, noHits, type SentenceIndex, sentenceIndex } from './hit';
import { type SentenceLanguage, sentenceLanguages } from './language';
import { matchPatterns } from './patterns/match-patterns';
import { type Patterns, patterns } from './patterns/patterns';
import type { Policy } from './policy';
import { addDisguised } from './signals/disguise';
import { addInstitutions } from './signals/institution';
import { addNames } from './signals/names';
import { addNumbers } from './signals/numbers';
import { type Sentence, type Token, tokenize } from './tokens';
import { lexicon } from './words/lexicon';
import { matchWords } from './words/match-words';
import { spokenIn } from './words/spoken';

/** A draft as the rules read it: tokens, sentences and everything it mentions. Computed once, read by every rule. */
export interface Reading {
  readonly draft: Draft;
  readonly text: string;
  /** Folded text, for what is a matter of characters (numbers, addresses). Offsets differ from the original's. */
  readonly folded: string;
  /** The folded text in capitals where the draft is. */
  readonly cased: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly languages: readonly SentenceLanguage[];
  /** Everything the draft mentions, in the order of the tokens. */
  readonly hits: readonly Hit[];
  /** The topics that have hits. */
  topics(): Iterable<string>;
  /** Hits of one topic. */
  list(topic: string): readonly Hit[];
  /** Hits of these topics, in the order of the topics. */
  of(...topics: readonly string[]): readonly Hit[];
  has(...topics: readonly string[]): boolean;
  /** The same for a list that is there already. */
  hasAny(topics: readonly string[]): boolean;
  /** Hits of one topic within sentences `[first, last]`. */
  listWithin(first: number, last: number, topic: string): readonly Hit[];
  /** Hits of these topics within sentences `[first, last]`. */
  within(first: number, last: number, ...topics: readonly string[]): readonly Hit[];
  sentenceOf(hit: Hit): number;
  quoted(hit: Hit): boolean;
  /** Place of a hit in the original text. */
  span(hit: Hit): Span;
  /** From a folded range to the original text. */
  original(start: number, end: number): Span;
}

// A name on a platform that speaks of care: `@coassistent_lisa`, `@zorgmemes`
const careHandle =
  /zorg|medic|medm|medt|meded|med(?:s|stu|_)|[._]med|dokter|doctor|doc(?:$|_)|nurs|verpleeg|verpl|zuster|coass|coschap|ambu|seh|huisarts|arts(?:$|_)|midwi|verlosk|vroed|fysio|physio|psych|pharma|apothe|tandarts|dentist|kraam|para?medic|ziekenhuis|hospital|icu|chirurg|surg|scrub|ward/;

const none: readonly Hit[] = [];

// Lists up to this length are quicker to look through than to sort by sentence
const FEW = 24;

/** The lists of all topics, one after the other; most questions are about one, and need no new list. */
function joined(topics: readonly string[], listOf: (topic: string) => readonly Hit[]): readonly Hit[] {
  const [only] = topics;
  if (only !== undefined && topics.length === 1) return listOf(only);
  const found: Hit[] = [];
  for (const topic of topics) for (const hit of listOf(topic)) found.push(hit);
  return found;
}

function inOrder(at: readonly (readonly Hit[])[]): readonly Hit[] {
  const all: Hit[] = [];
  for (const here of at) for (const hit of here) all.push(hit);
  return all;
}

/** Reads a draft: folds, cuts, tells the language, and finds what it mentions. Pure and linear in the text. */
export function read(draft: Draft, policy: Policy): Reading {
  const folded = fold(draft.text);
  const { tokens, sentences } = tokenize(folded);
  const hits = noHits(tokens.length);
  const lists = lexicon();
  const frames = (language: Language): Patterns => patterns(lists, language);
  const spoken = spokenIn(lists, tokens);
  const languages = sentenceLanguages({ tokens, sentences }, policy.language, spoken.facts);
  matchWords(lists, tokens, spoken, languages, hits);
  addInstitutions(tokens, spoken, policy, hits);
  addNumbers(tokens, spoken.facts, hits);
  addNames(tokens, hits);
  addDisguised(tokens, spoken.facts, languages, hits);
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'mention' && careHandle.test(tokens[at]?.text ?? ''))
      addHit(hits, { topic: 'care-handle', value: '', from: at, to: at + 1 });
    if (kind === 'mention' || kind === 'hashtag' || kind === 'link' || kind === 'emoji')
      addHit(hits, { topic: kind, value: '', from: at, to: at + 1 });
  }
  matchPatterns(frames, { tokens, sentences }, spoken, languages, hits);
  const sentenceOf = (hit: Hit): number => tokens[hit.from]?.sentence ?? 0;
  const inSentences = (list: readonly Hit[], first: number, last: number): readonly Hit[] => {
    let inside = 0;
    for (const hit of list) if (sentenceOf(hit) >= first && sentenceOf(hit) <= last) inside++;
    if (inside === 0) return none;
    return inside === list.length ? list : list.filter((hit) => sentenceOf(hit) >= first && sentenceOf(hit) <= last);
  };
  const listOf = (topic: string): readonly Hit[] => hits.byTopic.get(topic) ?? none;
  const hasAny = (topics: readonly string[]): boolean => {
    for (const topic of topics) if (listOf(topic).length > 0) return true;
    return false;
  };
  const indexes = new Map<string, SentenceIndex>();
  const listWithin = (first: number, last: number, topic: string): readonly Hit[] => {
    const list = listOf(topic);
    if (list.length === 0 || (first <= 0 && last >= sentences.length - 1)) return list;
    if (list.length <= FEW) return inSentences(list, first, last);
    const index = indexes.get(topic) ?? sentenceIndex(list, sentenceOf);
    indexes.set(topic, index);
    return index.within(first, last);
  };
  return {
    draft,
    text: draft.text,
    folded: folded.text,
    cased: folded.cased,
    language: languages.filter((each) => each === 'en').length * 2 > languages.length ? 'en' : 'nl',
    tokens,
    sentences,
    languages,
    hits: inOrder(hits.at),
    topics: () => hits.byTopic.keys(),
    list: listOf,
    listWithin,
    of: (...topics) => joined(topics, listOf),
    has: (...topics) => hasAny(topics),
    hasAny,
    within: (first, last, ...topics) => joined(topics, (topic) => listWithin(first, last, topic)),
    sentenceOf,
    quoted: (hit) => tokens[hit.from]?.quoted === true,
    span: (hit) => ({ start: tokens[hit.from]?.start ?? 0, end: tokens[hit.to - 1]?.end ?? 0 }),
    original: (start, end) => ({ start: folded.start(start), end: folded.end(end - 1) }),
  };
}
