import { addHit, type Hits } from '../hit';
import type { SentenceLanguage } from '../language';
import type { Token } from '../tokens';
import { type Kind, kindsOf, lexicon, nodeOf } from '../words/lexicon';

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

// First parts that make any Dutch noun a curse; `kanker` only before what is no medical word
const cursing =
  /^(?:kut|klote|kloten|tering|tyfus|tiefus|klere|kolere|pleuris|takke|godver|fok|schijt|pokke|rot|teringh|kanker)(?=\p{L}{3})/u;
const harmless =
  /^(?:rott|roter|rotond|rots|rotat|rotan|rotj|kutikul|fokk?(?:er|us|te)|schijter|pokken|klotst|kanker(?:pati|onderz|behand|zorg|soort|cel|centr|diag|screen|regist|fonds|bestr|instit|risico|preven|verwek|verpleeg|overle|vrij|medic|team|therap|stich|spec|gen|expert|zieken|af|geval|onderwijs|afdeling|type|polik|lij?der))/;

// What makes such a curse one about somebody
const person =
  /(?:jong|joch|kind|kinderen|wijf|wijven|vrouw|mens|vent|gast|gozer|hond|hoer|homo|lijer|lijder|kop|hoofd|bek|slet|mongool|jood|turk|marokkaan|neger|pool|moslim|nicht|flikker|juf|meester|leraar|docent|directeur|zuster|dokter|zak|varken|rat|aap|moeder|familie|volk|zooi(?=tje))s?$/;

/** Words of abuse in disguise: `k4nker`, `iiidioot`, `sh*t`, `KUTROOSTER`. Plain ones are found by the word lists. */
export function addDisguised(tokens: readonly Token[], languages: readonly SentenceLanguage[], hits: Hits): void {
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
    if (token.kind !== 'word') continue;
    if (isAbuse(hits, at)) continue;
    if (languages[token.sentence] !== 'en' && cursing.test(token.text) && !harmless.test(token.text)) {
      addHit(hits, { topic: 'swearing', value: 'strong', from: at, to: at + 1 });
      if (person.test(token.text)) addHit(hits, { topic: 'insults', value: 'strong', from: at, to: at + 1 });
    }
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

/** Digits and signs among the letters, or a letter three times over. */
function isOdd(text: string): boolean {
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 && /[0-9@$!*]/.test(text.slice(at, at + 1))) return true;
    run = code === text.charCodeAt(at - 1) ? run + 1 : 1;
    if (run === 3) return true;
  }
  return false;
}

function disguised(text: string): readonly Kind[] {
  if (!isOdd(text)) return none;
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
