import { addHit, type Hits } from './hit';
import type { SentenceLanguage } from './language';
import { lexicon, type WordEntry } from './lexicon';
import type { Token } from './tokens';

const topics = new Set(['insults', 'swearing']);
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

/** Words of abuse in disguise: `k4nker`, `iiidioot`, `sh*t`, `KUTROOSTER`. Plain ones are found by the word lists. */
export function addDisguised(tokens: readonly Token[], languages: readonly SentenceLanguage[], hits: Hits): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.text.length < 3) continue;
    if ((hits.at[at] ?? []).some(({ topic }) => topics.has(topic))) continue;
    if (languages[token.sentence] !== 'en' && cursing.test(token.text) && !harmless.test(token.text)) {
      addHit(hits, { topic: 'swearing', value: 'strong', from: at, to: at + 1 });
    }
    for (const entry of disguised(token.text))
      addHit(hits, { topic: entry.topic, value: entry.value, from: at, to: at + 1 });
  }
}

function disguised(text: string): readonly WordEntry[] {
  const odd = /[0-9@$!*]/.test(text.slice(1)) || /(.)\1\1/.test(text);
  if (!odd) return [];
  const { words } = lexicon();
  const plain = text.replace(/[0-9@$!]/g, (sign) => signs[sign] ?? sign);
  for (const form of [plain, plain.replace(/(.)\1{2,}/g, '$1'), plain.replace(/(.)\1{2,}/g, '$1$1')]) {
    const found = words.get(form)?.filter(({ topic, rest }) => topics.has(topic) && rest.length === 0);
    if (found !== undefined && found.length > 0) return found;
  }
  return text.includes('*') ? censored(text, words) : [];
}

/** `k*t`, `f**k`: one entry of the same length that fits the letters left. */
function censored(text: string, words: ReadonlyMap<string, readonly WordEntry[]>): readonly WordEntry[] {
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
      return words.get(form)?.filter(({ topic }) => topics.has(topic)) ?? [];
    }
  }
  return [];
}
