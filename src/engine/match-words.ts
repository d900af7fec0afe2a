import { addHit, type Hit, type Hits } from './hit';
import type { SentenceLanguage } from './language';
import { anyLanguage, type Lexicon, lexicon, type WordEntry } from './lexicon';
import type { Token } from './tokens';

type Words = ReadonlyMap<string, readonly WordEntry[]>;

/** Finds every word and phrase of the lists, longest per topic, and lets idioms swallow what lies inside them. */
export function matchWords(tokens: readonly Token[], languages: readonly SentenceLanguage[], hits: Hits): void {
  const lists = lexicon();
  const { words } = lists;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'link' || token.kind === 'email' || token.kind === 'mention') continue;
    const language = languages[token.sentence] ?? 'other';
    if (token.kind === 'hashtag') {
      for (const hit of insideTag(token.text, at, lists)) addHit(hits, hit);
      continue;
    }
    const found = lookUp(lists, tokens, at, language);
    if (found.length > 0) for (const hit of found) addHit(hits, hit);
    else if (language !== 'en' && token.text.length >= 7) compound(words, token.text, at, hits);
  }
  dropInsideIdioms(hits);
}

/** Every entry that the tokens from `at` could begin: the word itself, and the phrases that begin with it and the next. */
function candidates({ words, phrases }: Lexicon, token: Token, next: Token | undefined): readonly WordEntry[] {
  const found: WordEntry[] = [];
  const collect = (map: Words, key: string): void => {
    const entries = map.get(key);
    if (entries !== undefined) found.push(...entries);
  };
  const starts = token.base === token.text ? [token.text] : [token.text, token.base];
  for (const start of starts) {
    collect(words, start);
    if (next === undefined || next.sentence !== token.sentence) continue;
    collect(phrases, `${start} ${next.text}`);
    if (next.base !== next.text) collect(phrases, `${start} ${next.base}`);
  }
  return found;
}

function lookUp(lists: Lexicon, tokens: readonly Token[], at: number, language: SentenceLanguage): Hit[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const entries = candidates(lists, token, tokens[at + 1]);
  if (entries.length === 0) return [];
  const longest = new Map<string, Hit>();
  let own = false;
  const foreign: Hit[] = [];
  for (const entry of entries) {
    if (entry.capital && token.caps === 'none') continue;
    if (!follows(tokens, at, entry.rest)) continue;
    const hit = { topic: entry.topic, value: entry.value, from: at, to: at + 1 + entry.rest.length };
    if (language !== 'other' && entry.language !== language && !anyLanguage.has(entry.topic)) {
      if (entry.rest.length > 0 || token.text.length > 4) foreign.push(hit);
      continue;
    }
    if (!anyLanguage.has(entry.topic)) own = true;
    keep(longest, hit);
  }
  if (!own) for (const hit of foreign) keep(longest, hit);
  return [...longest.values()].filter((hit) => hit.topic !== 'common');
}

function keep(longest: Map<string, Hit>, hit: Hit): void {
  const known = longest.get(hit.topic);
  if (known === undefined || known.to < hit.to) longest.set(hit.topic, hit);
}

function follows(tokens: readonly Token[], at: number, rest: readonly string[]): boolean {
  for (let step = 0; step < rest.length; step++) {
    const next = tokens[at + 1 + step];
    if (next === undefined || next.sentence !== tokens[at]?.sentence) return false;
    if (next.text !== rest[step] && next.base !== rest[step]) return false;
  }
  return true;
}

/** `borstkankerpatiënt`: the longest known head gives its topic, a known first part gives its own too. */
function compound(words: Words, text: string, at: number, hits: Hits): void {
  for (let cut = 3; cut <= text.length - 4; cut++) {
    const heads = words.get(text.slice(cut))?.filter((entry) => entry.head && entry.language === 'nl');
    if (heads === undefined || heads.length === 0) continue;
    const first = modifier(words, text.slice(0, cut));
    if (text.length - cut < 5 && first.length === 0) continue;
    for (const { topic, value } of [...heads, ...first]) {
      if (topic !== 'common') addHit(hits, { topic, value, from: at, to: at + 1 });
    }
    return;
  }
}

function modifier(words: Words, part: string): readonly WordEntry[] {
  for (const form of [part, part.replace(/s$/, ''), part.replace(/en$/, ''), part.replace(/e$/, '')]) {
    const found = words.get(form)?.filter(({ language }) => language === 'nl');
    if (found !== undefined && found.length > 0 && form.length >= 3) return found;
  }
  return [];
}

/** `#borstkanker`, `#nightshift`: the whole tag as a word, else cut in two known words. */
function insideTag(text: string, at: number, { words, phrases }: Lexicon): Hit[] {
  const plain = text.replace(/_/g, '');
  const entries: WordEntry[] = [...(words.get(plain) ?? [])];
  for (let cut = 3; cut <= plain.length - 3; cut++) {
    const left = words.get(plain.slice(0, cut)) ?? [];
    const right = words.get(plain.slice(cut)) ?? [];
    const both = phrases.get(`${plain.slice(0, cut)} ${plain.slice(cut)}`) ?? [];
    entries.push(...both.filter(({ rest }) => rest.length === 1));
    if (left.length > 0 && right.length > 0) entries.push(...left, ...right);
  }
  return entries
    .filter(({ topic }) => topic !== 'common')
    .map(({ topic, value }) => ({ topic, value, from: at, to: at + 1 }));
}

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
