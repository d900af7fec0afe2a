import { addHit, type Hits } from '../hit';
import type { SentenceLanguage } from '../language';
import type { Token } from '../tokens';
import { addCompound, addInsideTag } from './compounds';
import type { Kind, Lexicon } from './lexicon';
import { NumberStack } from './number-stack';
import type { Spoken } from './spoken';
import { SILENT } from './word-facts';

/** Finds every word and phrase of the lists, longest per topic, and lets idioms swallow what lies inside them. */
export function matchWords(
  lexicon: Lexicon,
  tokens: readonly Token[],
  spoken: Spoken,
  languages: readonly SentenceLanguage[],
  hits: Hits,
): void {
  const matcher = new WordMatcher(lexicon, tokens, spoken);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'link' || token.kind === 'email' || token.kind === 'mention') continue;
    if (token.kind === 'hashtag') {
      addInsideTag(lexicon, token.text, at, hits);
      continue;
    }
    const language = languages[token.sentence] ?? 'other';
    if (matcher.add(at, language, hits)) continue;
    if (language !== 'en' && token.text.length >= 7) addCompound(lexicon, token.text, at, hits);
  }
  dropInsideIdioms(hits);
}

class WordMatcher {
  readonly #lexicon: Lexicon;
  readonly #tokens: readonly Token[];
  readonly #spoken: Spoken;
  // What begins at one token: places in the kinds, and the token after each
  readonly #kinds = new NumberStack();
  readonly #ends = new NumberStack();
  /** Those of them that are the longest of their topic. */
  readonly #longest = new NumberStack();

  constructor(lexicon: Lexicon, tokens: readonly Token[], spoken: Spoken) {
    this.#lexicon = lexicon;
    this.#tokens = tokens;
    this.#spoken = spoken;
  }

  /** Adds what begins at `at`; false when nothing does. */
  add(at: number, language: SentenceLanguage, hits: Hits): boolean {
    const { texts, bases, facts } = this.#spoken;
    if (((facts[at] ?? 0) & SILENT) > 0) return false;
    const text = texts[at] ?? 0;
    const base = bases[at] ?? 0;
    this.#kinds.clear();
    this.#ends.clear();
    this.#collectFrom(text, at);
    if (base !== text) this.#collectFrom(base, at);
    if (this.#kinds.size === 0) return false;
    return this.#keepLongest(at, language, hits);
  }

  /** The word itself, then the phrases that go on with the next word, each in the order of the lists. */
  #collectFrom(node: number, at: number): void {
    if (node === 0) return;
    this.#collect(node, at + 1);
    if (!this.#lexicon.tree.goesOn(node) || !this.#sameSentence(at)) return;
    this.#collectPhrases(this.#child(node, at + 1, false), at + 2);
    if (this.#tokens[at + 1]?.text !== this.#tokens[at + 1]?.base)
      this.#collectPhrases(this.#child(node, at + 1, true), at + 2);
  }

  #collectPhrases(node: number, to: number): void {
    if (node === 0) return;
    const before = this.#kinds.size;
    this.#walk(node, to);
    for (let place = before + 1; place < this.#kinds.size; place++) this.#sink(place, before);
  }

  /** Moves a match to its place among those since `first`, which are in the order of the lists. */
  #sink(place: number, first: number): void {
    const kind = this.#kinds.get(place);
    const end = this.#ends.get(place);
    let at = place;
    for (; at > first && this.#kinds.get(at - 1) > kind; at--) {
      this.#kinds.set(at, this.#kinds.get(at - 1));
      this.#ends.set(at, this.#ends.get(at - 1));
    }
    this.#kinds.set(at, kind);
    this.#ends.set(at, end);
  }

  #walk(node: number, to: number): void {
    this.#collect(node, to);
    if (!this.#lexicon.tree.goesOn(node) || !this.#sameSentence(to - 1)) return;
    const next = this.#child(node, to, false);
    if (next !== 0) this.#walk(next, to + 1);
    if (this.#tokens[to]?.text === this.#tokens[to]?.base) return;
    const other = this.#child(node, to, true);
    if (other !== 0) this.#walk(other, to + 1);
  }

  #collect(node: number, to: number): void {
    const { tree } = this.#lexicon;
    for (let entry = tree.first(node); entry !== 0; entry = tree.next(entry)) {
      this.#kinds.push(tree.value(entry));
      this.#ends.push(to);
    }
  }

  #child(node: number, at: number, base: boolean): number {
    const { textHashes, baseHashes } = this.#spoken;
    const token = this.#tokens[at];
    if (token === undefined) return 0;
    const word = base ? token.base : token.text;
    const hash = (base ? baseHashes[at] : textHashes[at]) ?? 0;
    return this.#lexicon.tree.find(node, hash, word, 0, word.length);
  }

  #sameSentence(at: number): boolean {
    const next = this.#tokens[at + 1];
    return next !== undefined && next.sentence === this.#tokens[at]?.sentence;
  }

  /** Keeps the longest per topic; what belongs to the other language only when the own one has nothing. */
  #keepLongest(at: number, language: SentenceLanguage, hits: Hits): boolean {
    const token = this.#tokens[at];
    if (token === undefined) return false;
    this.#longest.clear();
    let own = false;
    for (let match = 0; match < this.#kinds.size; match++) {
      const kind = this.#kindOf(match);
      if (kind === undefined || (kind.capital && token.caps === 'none') || !speaks(kind, language)) continue;
      if (!kind.anyLanguage) own = true;
      this.#keep(kind.topic, match);
    }
    for (let match = 0; match < this.#kinds.size && !own; match++) {
      const kind = this.#kindOf(match);
      if (kind === undefined || (kind.capital && token.caps === 'none') || speaks(kind, language)) continue;
      if (this.#ends.get(match) > at + 1 || token.text.length > 4) this.#keep(kind.topic, match);
    }
    let found = false;
    for (let place = 0; place < this.#longest.size; place++) {
      const match = this.#longest.get(place);
      const kind = this.#kindOf(match);
      if (kind === undefined || kind.topic === 'common') continue;
      found = true;
      addHit(hits, { topic: kind.topic, value: kind.value, from: at, to: this.#ends.get(match) });
    }
    return found;
  }

  #kindOf(match: number): Kind | undefined {
    return this.#lexicon.kinds[this.#kinds.get(match)];
  }

  #keep(topic: string, match: number): void {
    for (let place = 0; place < this.#longest.size; place++) {
      const known = this.#longest.get(place);
      if (this.#kindOf(known)?.topic !== topic) continue;
      if (this.#ends.get(known) < this.#ends.get(match)) this.#longest.set(place, match);
      return;
    }
    this.#longest.push(match);
  }
}

const speaks = (kind: Kind, language: SentenceLanguage): boolean =>
  language === 'other' || kind.language === language || kind.anyLanguage;

/** `be patient`, `dood van de stress`: what a fixed phrase is made of does not count by itself. */
function dropInsideIdioms({ byTopic, at }: Hits): void {
  const idioms = byTopic.get('idioms');
  if (idioms === undefined) return;
  for (const idiom of idioms) {
    for (let token = idiom.from; token < idiom.to; token++) {
      const here = at[token];
      if (here === undefined) continue;
      const lost = here.filter(
        (hit) =>
          hit.topic !== 'idioms' &&
          hit.to <= idiom.to &&
          hit.to - hit.from < idiom.to - idiom.from + (idiom.to - idiom.from === 1 ? 1 : 0),
      );
      for (const hit of lost) {
        here.splice(here.indexOf(hit), 1);
        const list = byTopic.get(hit.topic);
        if (list !== undefined) list.splice(list.indexOf(hit), 1);
      }
    }
  }
}
