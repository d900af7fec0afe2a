import { addHit, type Hits } from '../hit';
import type { Token } from '../tokens';

const particles = new Set([
  'van',
  'de',
  'der',
  'den',
  'ten',
  'ter',
  'het',
  'te',
  'el',
  'al',
  'ben',
  'von',
  'di',
  'da',
  'la',
  'le',
  'du',
  'dos',
  'bin',
  'ibn',
  "'t",
  't',
  'in',
  'op',
]);

// Titles that hardly ever stand before anything but a surname
const shortTitles = new Set(['mr', 'mrs', 'ms', 'dr', 'mevr', 'mw', 'dhr', 'prof', 'drs', 'mvr', 'mnr']);
const staffTitles = new Set(
  'dr drs dokter doctor prof professor docent docente juf juffrouw meester leraar lerares teacher coach mentor rector conrector principal headmaster headmistress nurse zuster broeder chirurg begeleider groepsleider teamleider ir'.split(
    ' ',
  ),
);
// Titles that are more often a plain noun: `docent van het college`, `rector in Zeist`
const roleTitles = new Set(
  'docent docente leraar lerares teacher mentor rector conrector principal headmaster headmistress chirurg begeleider groepsleider teamleider conciërge concierge coach trainer nurse doctor captain kapitein family familie'.split(
    ' ',
  ),
);
const workers = ['peers', 'school-roles', 'care-roles'] as const;
const everyday = new Set(
  'with from who that this said says asked came went were have will would met heeft over zegt zei vroeg kwam ging naar haar voor werd ligt lijn uit'.split(
    ' ',
  ),
);

/**
 * Names of people: `name` when first name, title or surname give it away. The value says how it was known:
 * `full` (first and last), `title` (mevrouw De Wit), `staff` (dr. Bos, collega Jan), `first` (Fatima).
 */
export function addNames(tokens: readonly Token[], hits: Hits): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || hits.at[at]?.length === 0) continue;
    if (isTitle(hits, at)) {
      const to = surnameEnd(tokens, hits, at + 1, false);
      if (to > at + 1) {
        addHit(hits, { topic: 'name', value: staffTitles.has(token.text) ? 'staff' : 'title', from: at, to });
        at = to - 1;
      }
      continue;
    }
    if (!has(hits, at, 'given-names') || !looksLikeName(tokens, hits, at)) continue;
    const to = surnameEnd(tokens, hits, at + 1, true);
    const staff = workers.some((topic) => has(hits, at - 1, topic));
    const value = staff ? 'staff' : to > at + 1 ? 'full' : 'first';
    addHit(hits, { topic: 'name', value, from: at, to: Math.max(to, at + 1) });
    at = Math.max(to, at + 1) - 1;
  }
}

function has(hits: Hits, at: number, topic: string): boolean {
  const here = hits.at[at];
  if (here !== undefined) for (const hit of here) if (hit.topic === topic) return true;
  return false;
}

const isTitle = (hits: Hits, at: number): boolean => has(hits, at, 'titles');

/** A first name wants a capital; one that is a word too wants it inside a sentence, where only a name has it. */
function looksLikeName(tokens: readonly Token[], hits: Hits, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.caps === 'none') return false;
  const found = (hits.at[at] ?? []).filter(({ topic }) => topic === 'given-names');
  const word = found.every(({ value }) => value === 'word') || has(hits, at, 'recent-time');
  if (!word) return token.caps === 'first' || !/^(?:will|van|ben|dan|al|an|may)$/.test(token.text);
  const next = tokens[at + 1];
  const followed = next?.sentence === token.sentence && next.caps === 'first' && has(hits, at + 1, 'surnames');
  return (
    token.caps === 'first' &&
    (followed || !token.first) &&
    !/^(?:april|may|june|august|januari|mei|juni|augustus|al|an)$/.test(token.text)
  );
}

/** Walks over particles and capitalised words; returns the token after the surname, or `from` when there is none. */
function surnameEnd(tokens: readonly Token[], hits: Hits, from: number, afterFirstName: boolean): number {
  let at = from;
  const sentence = tokens[from - 1]?.sentence;
  while (tokens[at]?.sentence === sentence && isParticle(tokens[at])) at++;
  const steps = at - from;
  const particle = tokens[from];
  if (steps > 0 && particle?.caps === 'none' && roleTitles.has(tokens[from - 1]?.text ?? '')) return from;
  let end = from;
  while (at < from + 5) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind !== 'word' || /[,;:()]/.test(token.before))
      break;
    if (/\n/.test(token.before)) break;
    const initial = token.text.length === 1 && token.caps !== 'none';
    const capital = token.caps === 'first' || initial || (token.caps === 'all' && has(hits, at, 'surnames'));
    const known = has(hits, at, 'surnames') || has(hits, at, 'given-names');
    const formal = known || shortTitles.has(tokens[from - 1]?.text ?? '');
    const bare = formal && !afterFirstName && steps === 0 && at === from && !everyday.has(token.text);
    if (!capital && !(bare && token.text.length > 3)) break;
    if (afterFirstName && token.caps === 'all' && !known) break;
    at++;
    end = at;
    while (isParticle(tokens[at]) && tokens[at + 1]?.caps === 'first') at++;
  }
  return end;
}

const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && particles.has(token.text) && !/[,;:()]/.test(token.before);
