import type { Language } from '../../src/engine/draft.ts';
import { foldText } from '../../src/engine/fold.ts';
import { anyLanguage } from '../../src/engine/words/any-language.ts';
import { entryWords } from '../../src/engine/words/entry-words.ts';
import type { TreeSizes } from '../../src/engine/words/word-tree.ts';
import { codeForms, type Inflected, inflected } from './code-forms.ts';
import { codePatterns } from './code-patterns.ts';
import { dutchAdjective, dutchNoun, dutchVerb } from './dutch-forms.ts';
import { englishAdjective, englishNoun, englishVerb } from './english-forms.ts';
import { type LexiconEntry, parseEntry } from './parse-entry.ts';
import type { LexiconFile } from './read-lexicon.ts';

/** What ships: topics by number, word forms one a line, and patterns in the order in which they can be matched. */
export interface CompiledLexicon {
  readonly topics: readonly string[];
  /** One line per kind of word: `topic number \t n(l)|e(n) \t flags \t value \t forms`, the forms as in `codeForms`. */
  readonly words: string;
  /** Sets of endings, each joined by commas, that the forms name by their place here. */
  readonly endings: readonly string[];
  /** Room for all words and beginnings of phrases, those of the patterns too. */
  readonly sizes: TreeSizes;
  /** `level \t topic number \t value \t pattern`, joined by newlines, by rising level; patterns as in `codePatterns`. */
  readonly patterns: Readonly<Record<Language, { readonly terms: string; readonly lines: string }>>;
}

const makers = {
  nl: { n: dutchNoun, v: dutchVerb, a: dutchAdjective },
  en: { n: englishNoun, v: englishVerb, a: englishAdjective },
} as const;

const isPattern = (phrase: string): boolean => /[[(<?]|(?:^|\s)\.{1,3}(?:\s|$)/.test(phrase);

/** Turns the word lists into what the matcher loads. Throws on a pattern cycle or an unknown topic. */
export function compileLexicon(files: readonly LexiconFile[]): CompiledLexicon {
  const topics = [...new Set(files.map((file) => file.topic))].sort();
  const words = new Map<string, Set<string>>();
  const entries = new Map<string, Inflected[]>();
  const patterns: { topic: string; language: Language; pattern: string; value: string }[] = [];
  for (const { language, topic, lines } of files) {
    for (const entry of lines.map(parseEntry)) {
      if (entry === undefined) continue;
      if (isPattern(entry.phrase)) {
        patterns.push({ topic, language, pattern: foldText(entry.phrase), value: entry.value });
        continue;
      }
      const kept = `${entry.flags.has('n') ? 'n' : ''}${entry.flags.has('C') ? 'C' : ''}`;
      const kind = `${topics.indexOf(topic)}\t${language.slice(0, 1)}\t${kept}\t${entry.value}`;
      const forms = formsOf(entry, language).map((form) => (isPlain(form) ? form : entryWords(form).join(' ')));
      const known = words.get(kind) ?? new Set();
      words.set(kind, known);
      // A name is a name in either language: what the other one has as well need not ship twice
      const twin = anyLanguage.has(topic) && language === 'en' ? words.get(kind.replace('\te\t', '\tn\t')) : undefined;
      const fresh = new Set(forms.filter((form) => form !== '' && !twin?.has(form)));
      // An entry all of whose forms are there already is another's plural
      if ([...fresh].every((form) => known.has(form))) continue;
      for (const form of fresh) known.add(form);
      entries.set(kind, [...(entries.get(kind) ?? []), inflected([...fresh])]);
    }
  }
  const level = levels(topics, patterns);
  const named = new Set<string>();
  const patternsOf = (language: Language): { terms: string; lines: string } => {
    const own = patterns
      .filter((each) => each.language === language)
      .map((each) => ({ ...each, level: level(each.topic) }))
      .sort((a, b) => a.level - b.level);
    const coded = codePatterns(own.map(({ pattern }) => pattern));
    for (const word of coded.words) named.add(word);
    const lines = own.map(
      (each, at) => `${each.level}\t${topics.indexOf(each.topic)}\t${each.value}\t${coded.patterns[at]}`,
    );
    return { terms: coded.terms, lines: lines.join('\n') };
  };
  const coded = codeForms([...entries.values()]);
  const kinds = [...entries.keys()].map((kind, at) => `${kind}\t${coded.kinds[at]}`);
  const languages = { nl: patternsOf('nl'), en: patternsOf('en') };
  const sizes = sizesOf([...words.values()], named);
  return {
    topics,
    words: kinds.join('\n'),
    endings: coded.endings,
    sizes,
    patterns: languages,
  };
}

/** Nothing but letters and signs beyond ASCII, like an emoji: one word as it stands. */
const isPlain = (form: string): boolean => /^[a-z\u00c0-\uffff]+$/.test(form);

/** Counts what the tree will hold: forms, beginnings of phrases, and the words that patterns name. */
function sizesOf(forms: readonly ReadonlySet<string>[], named: ReadonlySet<string>): TreeSizes {
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
