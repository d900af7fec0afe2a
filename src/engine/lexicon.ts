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
  readonly words: ReadonlyMap<string, readonly WordEntry[]>;
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

function load(): Lexicon {
  const words = new Map<string, WordEntry[]>();
  for (const line of compiled.words.split('\n')) {
    const [form = '', topic = '', language = '', flags = '', value = ''] = line.split('\t');
    const [first, ...rest] = form.includes(' ') || /[^\p{L}]/u.test(form) ? entryWords(form) : [form];
    if (first === undefined || first === '') continue;
    const entry: WordEntry = {
      topic: compiled.topics[Number(topic)] ?? '',
      value,
      language: language === 'n' ? 'nl' : 'en',
      rest,
      capital: flags.includes('C'),
      head: flags.includes('n') && rest.length === 0,
    };
    const known = words.get(first);
    if (known === undefined) words.set(first, [entry]);
    else known.push(entry);
  }
  return { words };
}
