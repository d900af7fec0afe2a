import { compiled } from 'virtual:lexicon';
import type { Language } from './draft';

/** One way to write an entry; `rest` holds the words after the first. */
export interface WordEntry {
  readonly topic: string;
  readonly value: string;
  readonly language: Language;
  readonly rest: readonly string[];
  /** Only with a capital in the text. */
  readonly capital: boolean;
  /** May be the last part of a Dutch compound. */
  readonly head: boolean;
}

export interface Lexicon {
  /** Entries of one word. */
  readonly words: ReadonlyMap<string, readonly WordEntry[]>;
  /** Entries of more words, by the first two and a space: `de` alone begins hundreds. */
  readonly phrases: ReadonlyMap<string, readonly WordEntry[]>;
}

/** Topics that belong to no language: a name is a name in any sentence. */
export const anyLanguage: ReadonlySet<string> = new Set([
  'given-names',
  'surnames',
  'institutions',
  'municipalities',
  'medicines',
  'groups',
]);

const wordShape = /\p{N}+|\p{L}[\p{L}\p{N}']*/gu;
/** Cuts an entry into words the way drafts are cut. */
export const entryWords = (phrase: string): string[] => phrase.match(wordShape) ?? [];

let loaded: Lexicon | undefined;

/** The bundled word lists, loaded at the first call. */
export function lexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}

const A = 65;
const Z = 90;

/** Calls back with each form of a front-coded list; `simple`: nothing but letters. By character code, for speed. */
function eachForm(coded: string, found: (form: string, simple: boolean) => void): void {
  let form = '';
  let at = 0;
  while (at < coded.length) {
    const shared = coded.charCodeAt(at) - A;
    let end = at + 1;
    let code = coded.charCodeAt(end);
    while (end < coded.length && (code < A || code > Z)) {
      end += 1;
      code = coded.charCodeAt(end);
    }
    form = form.slice(0, shared) + coded.slice(at + 1, end);
    found(form, isSimple(form));
    at = end;
  }
}

function isSimple(form: string): boolean {
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    if (code < 97 || (code > 122 && code < 192)) return false;
  }
  return true;
}

function load(): Lexicon {
  const words = new Map<string, WordEntry[]>();
  const phrases = new Map<string, WordEntry[]>();
  for (const line of compiled.words.split('\n')) {
    const [topic = '', language = '', flags = '', value = '', coded = ''] = line.split('\t');
    const capital = flags.includes('C');
    const kind = {
      topic: compiled.topics[Number(topic)] ?? '',
      value,
      language: language === 'n' ? 'nl' : 'en',
      capital,
    } as const;
    // Thousands of forms share one entry: loading must not take longer than a key press
    const single: WordEntry = { ...kind, rest: [], head: flags.includes('n') };
    eachForm(coded, (form, simple) => {
      if (simple) {
        add(words, form, single);
        return;
      }
      const [first, ...rest] = entryWords(form);
      if (first === undefined) return;
      if (rest.length === 0) add(words, first, single);
      else add(phrases, `${first} ${rest[0]}`, { ...kind, rest, head: false });
    });
  }
  return { words, phrases };
}

function add(words: Map<string, WordEntry[]>, first: string, entry: WordEntry): void {
  const known = words.get(first);
  if (known === undefined) words.set(first, [entry]);
  else known.push(entry);
}
