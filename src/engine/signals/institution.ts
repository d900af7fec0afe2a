import { foldText } from '../fold';
import { addHit, type Hits } from '../hit';
import type { Institution, Policy } from '../policy';
import type { Token } from '../tokens';
import { entryWords } from '../words/entry-words';
import type { Spoken } from '../words/spoken';
import { wordHash } from '../words/word-hash';

interface Names {
  /** The first words of the phrases, by the lowest bits of their hashes: most words are none. */
  readonly firsts: Uint8Array;
  readonly phrases: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly id: string }[]>;
  readonly squashed: ReadonlyMap<string, string>;
  readonly domains: ReadonlyMap<string, string>;
}

const none: readonly never[] = [];
const HASH_MASK = 1023;
const cache = new WeakMap<Policy, Names>();
const squash = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Marks where the author's institutions are named, tagged or linked; the value is the institution's id. */
export function addInstitutions(tokens: readonly Token[], { baseHashes }: Spoken, policy: Policy, hits: Hits): void {
  const names = cache.get(policy) ?? collect(policy);
  cache.set(policy, names);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind === 'mention' || token.kind === 'hashtag') {
      const id = tagged(squash(token.text), names);
      if (id !== undefined)
        addHit(hits, {
          topic: token.kind === 'mention' ? 'institution-tag' : 'institution-hashtag',
          value: id,
          from: at,
          to: at + 1,
        });
      if (id !== undefined) addHit(hits, { topic: 'institution', value: id, from: at, to: at + 1 });
    } else if (token.kind === 'link' || token.kind === 'email') {
      for (const [domain, id] of names.domains) {
        if (token.text.includes(domain)) addHit(hits, { topic: 'institution-link', value: id, from: at, to: at + 1 });
      }
    } else if (names.firsts[(baseHashes[at] ?? 0) & HASH_MASK] === 1)
      for (const { words, id } of names.phrases.get(token.base) ?? none) {
        if (words.every((word, step) => tokens[at + step]?.base === word))
          addHit(hits, { topic: 'institution', value: id, from: at, to: at + words.length });
      }
  }
}

function tagged(text: string, { squashed }: Names): string | undefined {
  const exact = squashed.get(text) ?? squashed.get(text.replace(/^(?:het|de|the)/, ''));
  if (exact !== undefined) return exact;
  for (const [name, id] of squashed)
    if (name.length > 5 && (text.startsWith(name) || (text.length > 7 && name.startsWith(text)))) return id;
  return undefined;
}

function collect({ affiliations }: Policy): Names {
  const phrases = new Map<string, { words: readonly string[]; id: string }[]>();
  const squashed = new Map<string, string>();
  const domains = new Map<string, string>();
  for (const { institution } of affiliations) {
    for (const name of [institution.name, ...institution.aliases]) {
      const words = entryWords(foldText(name));
      const [first] = words;
      if (first === undefined) continue;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, id: institution.id }]);
      if (squash(name).length > 2) squashed.set(squash(name), institution.id);
    }
    for (const tag of tags(institution)) squashed.set(squash(tag), institution.id);
    for (const domain of institution.domains) domains.set(domain.toLowerCase(), institution.id);
  }
  const firsts = new Uint8Array(HASH_MASK + 1);
  for (const word of phrases.keys()) firsts[wordHash(word, 0, word.length) & HASH_MASK] = 1;
  return { firsts, phrases, squashed, domains };
}

const tags = ({ handles, hashtags }: Institution): readonly string[] => [...handles, ...hashtags];
