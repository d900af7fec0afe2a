import { type Language, languages } from '../../src/engine/draft.ts';
import { foldText } from '../../src/engine/fold.ts';
import type { PackedPatterns } from '../../src/engine/patterns/pattern-loader.ts';
import { anyLanguage } from '../../src/engine/words/any-language.ts';
import { entryWords } from '../../src/engine/words/entry-words.ts';
import type { PackedWords } from '../../src/engine/words/word-loader.ts';
import type { TreeSizes } from '../../src/engine/words/word-tree.ts';
import { dutchAdjective, dutchNoun, dutchVerb } from './dutch-forms.ts';
import { englishAdjective, englishNoun, englishVerb } from './english-forms.ts';
import { type Inflected, inflections } from './inflected.ts';
import { packPatterns } from './pack-patterns.ts';
import { packWords } from './pack-words.ts';
import { type LexiconEntry, parseEntry } from './parse-entry.ts';
import { isPattern, type ParsedOperation, parsePattern } from './parse-pattern.ts';
import type { LexiconFile } from './read-lexicon.ts';
import { DifferentSteps, Uses } from './uses.ts';

/** What ships. */
export interface CompiledLexicon {
  /** The topics of the word lists by their places, and after them what else patterns name. */
  readonly topics: readonly string[];
  /** What words belong to, each `place of the topic \t n(l)|e(n) \t flags \t value`. */
  readonly kinds: readonly string[];
  readonly words: PackedWords;
  /** Room for all words and beginnings of phrases, those of the patterns too. */
  readonly sizes: TreeSizes;
  readonly patterns: Readonly<Record<Language, PackedPatterns>>;
}

const makers = {
  nl: { n: dutchNoun, v: dutchVerb, a: dutchAdjective },
  en: { n: englishNoun, v: englishVerb, a: englishAdjective },
} as const;

/** Turns the word lists into what the matcher loads. Throws on a pattern cycle or an unknown topic. */
export function compileLexicon(files: readonly LexiconFile[]): CompiledLexicon {
  const lists = [...new Set(files.map((file) => file.topic))].sort();
  const { kinds, patterns } = gather(files, lists);
  const parsed = languages.map((language) =>
    patterns
      .filter((each) => each.language === language)
      .map((each) => ({ ...each, operations: parsePattern(each.pattern) })),
  );
  const named = parsed.flat().flatMap(({ operations }) => operations.flatMap((operation) => operation.topics));
  const topics = [...lists, ...[...new Set(named)].filter((topic) => !lists.includes(topic)).sort()];
  const uses = parsed.map((own) => usesOf(own.flatMap(({ operations }) => operations)));
  for (const { language, entries } of kinds)
    for (const { stem } of entries) if (stem.includes(' ')) uses[language]?.add(stem.split(' '));
  const words = packWords(kinds, uses);
  const level = levels(lists, patterns);
  const [nl, en] = parsed.map((own, language) =>
    packPatterns(
      own
        .map((each) => ({ ...each, topic: topics.indexOf(each.topic), level: level(each.topic) }))
        .sort((a, b) => a.level - b.level),
      words.numbers[language] ?? new Map(),
      topics,
    ),
  );
  if (nl === undefined || en === undefined) throw new Error('The word lists lack a language');
  return {
    topics,
    kinds: kinds.map(({ label }) => label),
    words: words.packed,
    sizes: sizesOf(
      kinds.map(({ forms }) => forms),
      uses.flatMap((own) => own.words),
    ),
    patterns: { nl, en },
  };
}

/** All entries that share topic, language, flags and value: `label` says which. */
export interface GatheredKind {
  readonly label: string;
  readonly language: number;
  readonly anyLanguage: boolean;
  readonly entries: Inflected[];
  readonly forms: Set<string>;
}

export interface GatheredPattern {
  readonly topic: string;
  readonly language: Language;
  readonly pattern: string;
  readonly value: string;
}

/** The entries of the lists by what they belong to, in the order of the lists, and their patterns. */
export function gather(
  files: readonly LexiconFile[],
  topics: readonly string[],
): { readonly kinds: readonly GatheredKind[]; readonly patterns: readonly GatheredPattern[] } {
  const kinds = new Map<string, GatheredKind>();
  const patterns: GatheredPattern[] = [];
  for (const { language, topic, lines } of files) {
    for (const entry of lines.map(parseEntry)) {
      if (entry === undefined) continue;
      if (isPattern(entry.phrase)) {
        patterns.push({ topic, language, pattern: foldText(entry.phrase), value: entry.value });
        continue;
      }
      const flags = `${entry.flags.has('n') ? 'n' : ''}${entry.flags.has('C') ? 'C' : ''}`;
      const labelFor = (initial: string): string => `${topics.indexOf(topic)}\t${initial}\t${flags}\t${entry.value}`;
      const label = labelFor(language.slice(0, 1));
      const forms = formsOf(entry, language).map((form) => (isPlain(form) ? form : entryWords(form).join(' ')));
      const known = kinds.get(label);
      // A name is a name in either language: what the other one has as well need not ship twice
      const twin = anyLanguage.has(topic) && language === 'en' ? kinds.get(labelFor('n'))?.forms : undefined;
      const fresh = new Set(forms.filter((form) => form !== '' && !twin?.has(form)));
      // An entry all of whose forms are there already is another's plural
      if ([...fresh].every((form) => known?.forms.has(form))) continue;
      const kind = known ?? {
        label,
        language: languages.indexOf(language),
        anyLanguage: anyLanguage.has(topic),
        entries: [],
        forms: new Set(),
      };
      kinds.set(label, kind);
      for (const form of fresh) kind.forms.add(form);
      kind.entries.push(...inflections([...fresh]));
    }
  }
  return { kinds: [...kinds.values()], patterns };
}

/** How often patterns use each word, counting every different step once. */
function usesOf(operations: readonly ParsedOperation[]): Uses {
  const steps = new DifferentSteps();
  for (const operation of operations) steps.numberOf(operation);
  const uses = new Uses();
  for (const { words, phrases } of steps.all) {
    uses.add(words);
    for (const phrase of phrases) uses.add(phrase);
  }
  return uses;
}

/** Nothing but letters and signs beyond ASCII, like an emoji: one word as it stands. */
const isPlain = (form: string): boolean => /^[a-z\u00c0-\uffff]+$/.test(form);

/** Counts what the tree will hold: forms, beginnings of phrases, and the words that patterns name. */
function sizesOf(forms: readonly ReadonlySet<string>[], named: readonly string[]): TreeSizes {
  const nodes = new Set<string>();
  let entries = 0;
  for (const form of forms.flatMap((each) => [...each])) {
    entries++;
    for (let at = form.indexOf(' '); at > 0; at = form.indexOf(' ', at + 1)) nodes.add(form.slice(0, at));
    nodes.add(form);
  }
  for (const word of named) nodes.add(word);
  let letters = 0;
  for (const node of nodes) letters += node.length - (node.lastIndexOf(' ') + 1);
  return { nodes: nodes.size, letters, entries };
}

/** The forms of one entry; of a phrase only the last word bends. */
function formsOf({ phrase, flags }: LexiconEntry, language: 'nl' | 'en'): string[] {
  const folded = foldText(phrase);
  if (flags.has('x')) return [folded];
  const at = folded.lastIndexOf(' ') + 1;
  const head = folded.slice(0, at);
  const forms = new Set([folded]);
  for (const flag of ['n', 'v', 'a'] as const) {
    if (flags.has(flag)) for (const form of makers[language][flag](folded.slice(at))) forms.add(head + form);
  }
  return [...forms];
}

/** A pattern can only be matched once the patterns of every topic it names have been. */
function levels(topics: readonly string[], patterns: readonly { topic: string; pattern: string }[]) {
  const needs = new Map<string, Set<string>>();
  for (const { topic, pattern } of patterns) {
    const own = needs.get(topic) ?? new Set();
    needs.set(topic, own);
    for (const [, named = ''] of pattern.matchAll(/\[([a-z-]+)\]/g)) {
      if (!topics.includes(named)) throw new Error(`unknown topic [${named}] in "${pattern}"`);
      if (named !== topic) own.add(named);
    }
  }
  const found = new Map<string, number>();
  const visit = (topic: string, path: readonly string[]): number => {
    if (path.includes(topic)) throw new Error(`topics name each other in a circle: ${[...path, topic].join(' → ')}`);
    const known = found.get(topic);
    if (known !== undefined) return known;
    const below = needs.get(topic);
    const level = below === undefined ? 0 : 1 + Math.max(0, ...[...below].map((next) => visit(next, [...path, topic])));
    found.set(topic, level);
    return level;
  };
  return (topic: string): number => visit(topic, []);
}
