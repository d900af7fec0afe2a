import { addHit, type Hits } from '../hit';
import type { SentenceLanguage } from '../language';
import type { Token } from '../tokens';
import { type Kind, kindsOf, lexicon, nodeOf } from '../words/lexicon';
import { CURSES, ODD } from '../words/word-facts';

const topics = new Set(['insults', 'swearing']);
const none: readonly never[] = [];
const signs: Readonly<Record<string, string>> = {
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

// What makes such a curse one about somebody
const person =
  /(?:jong|joch|kind|kinderen|wijf|wijven|vrouw|mens|vent|gast|gozer|hond|hoer|homo|lijer|lijder|kop|hoofd|bek|slet|mongool|jood|turk|marokkaan|neger|pool|moslim|nicht|flikker|juf|meester|leraar|docent|directeur|zuster|dokter|zak|varken|rat|aap|moeder|familie|volk|zooi(?=tje))s?$/;

/** Words of abuse in disguise: `k4nker`, `iiidioot`, `sh*t`, `KUTROOSTER`. Plain ones are found by the word lists. */
export function addDisguised(
  tokens: readonly Token[],
  facts: Uint16Array,
  languages: readonly SentenceLanguage[],
  hits: Hits,
): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.text.length < 3) {
      // Only letters that stand apart or are glued on can follow
      const next = tokens[at + 1];
      if (next === undefined || (next.text.length > 1 && next.before !== '')) continue;
      at = Math.max(at, addSpread(tokens, at, hits) - 1);
      continue;
    }
    const signs = facts[at] ?? 0;
    if (token.kind !== 'word' || (signs & (CURSES | ODD)) === 0 || isAbuse(hits, at)) continue;
    if (languages[token.sentence] !== 'en' && (signs & CURSES) > 0) {
      addHit(hits, { topic: 'swearing', value: 'strong', from: at, to: at + 1 });
      if (person.test(token.text)) addHit(hits, { topic: 'insults', value: 'strong', from: at, to: at + 1 });
    }
    if ((signs & ODD) === 0) continue;
    for (const entry of disguised(token.text))
      addHit(hits, { topic: entry.topic, value: entry.value, from: at, to: at + 1 });
  }
}

/** `k a n k e r`, `i.d.i.o.t`, `1d10t`: letters apart, or a word that begins with a number. Returns where it ends. */
function addSpread(tokens: readonly Token[], at: number, hits: Hits): number {
  let to = at;
  let text = '';
  while (text.length < 20) {
    const token = tokens[to];
    const apart = token !== undefined && token.text.length === 1 && (to === at || /^[ .*_-]{1,2}$/.test(token.before));
    const glued = token !== undefined && to === at + 1 && token.kind === 'word' && token.before === '';
    if (token === undefined || (!apart && !glued && to > at)) break;
    text += token.text;
    to += 1;
    if (glued) break;
  }
  if (text.length < 4) return at;
  const plain = text.replace(/[0-9@$!]/g, (sign) => signs[sign] ?? sign);
  for (const { topic, value } of abuse(plain)) addHit(hits, { topic, value, from: at, to });
  return to;
}

function isAbuse({ at }: Hits, token: number): boolean {
  for (const { topic } of at[token] ?? none) if (topics.has(topic)) return true;
  return false;
}

function abuse(word: string): readonly Kind[] {
  const lists = lexicon();
  const node = nodeOf(lists, word);
  return node === 0 ? [] : kindsOf(lists, node).filter(({ topic }) => topics.has(topic));
}

function disguised(text: string): readonly Kind[] {
  const plain = text.replace(/[0-9@$!]/g, (sign) => signs[sign] ?? sign);
  for (const form of [plain, plain.replace(/(.)\1{2,}/g, '$1'), plain.replace(/(.)\1{2,}/g, '$1$1')]) {
    const found = abuse(form);
    if (found.length > 0) return found;
  }
  return text.includes('*') ? censored(text) : [];
}

/** `k*t`, `f**k`: one entry of the same length that fits the letters left. */
function censored(text: string): readonly Kind[] {
  for (const form of [
    'kut',
    'fuck',
    'fucking',
    'shit',
    'kanker',
    'tering',
    'tyfus',
    'bitch',
    'cunt',
    'lul',
    'slet',
    'hoer',
    'klootzak',
    'godverdomme',
  ]) {
    if (form.length === text.length && [...form].every((letter, at) => text[at] === '*' || text[at] === letter)) {
      return abuse(form);
    }
  }
  return [];
}
