import type { Hit } from '@/engine/hit';
import type { Reading } from '@/engine/reading';
import { apart, covers, near, nearPair, unquoted } from '@/engine/weigh';
import { type Abuse, saidIn } from './abuse';

const targets = ['second-person', 'third-person', 'relations', 'harm-targets'];

/** A sentence that names violence, somebody to suffer it, and a plan, a condition or a wish. */
function plansIn(reading: Reading, meant: (hit: Hit) => boolean): readonly Hit[] {
  const acts = saidIn(reading, 'harm-hard').filter(meant);
  if (acts.length === 0) return acts;
  const intents = saidIn(reading, 'harm-intent');
  const people = reading
    .of('harm-targets')
    .filter(({ to, from }) => !acts.some((act) => act.from < to && from < act.to));
  return apart(acts.filter((act) => nearPair(reading, [act], intents, 10) && nearPair(reading, [act], people, 8)));
}

/**
 * Signs of a threat that stand together: who crosses the author, and what is announced, known, brought or lost. Two of a
 * different kind, in one sentence or the next, say what neither says alone.
 */
function menacesIn(reading: Reading): readonly Hit[] {
  const said = saidIn(reading, 'menace');
  if (said.length < 2) return [];
  // “Whoever reported me” is no report of a threat: what a sign says does not lift it
  const lifted = reading.of('harm-void').filter((hit) => !said.some((sign) => covers(sign, hit)));
  const meant = said.filter((hit) => !lifted.some((other) => reading.sentenceOf(other) === reading.sentenceOf(hit)));
  // A sign may end on the word that begins the next: “or everybody | everybody gets to see”
  const beside = (a: Hit, b: Hit): boolean => Math.min(a.to, b.to) - Math.max(a.from, b.from) <= 1 && !covers(a, b);
  const together = (a: Hit, b: Hit): boolean => a.value !== b.value && beside(a, b) && near(reading, a, b, 16);
  return apart(meant.filter((hit) => meant.some((other) => together(hit, other) && !covers(other, hit))));
}

/** How much of a draft threatens somebody, and where, the plainest first; a game, a joke or a denial takes it away. */
export function harmIn(reading: Reading): Abuse {
  const threats = saidIn(reading, 'threats');
  const icons = threats.filter((hit) => reading.tokens[hit.from]?.kind === 'emoji');
  const words = threats.filter((hit) => hit.to - hit.from > 1);
  const frames = saidIn(reading, 'harm-frames');
  const voided = reading.of('harm-void').map((hit) => reading.sentenceOf(hit));
  const meant = (hit: Hit): boolean => !voided.includes(reading.sentenceOf(hit));
  const framed = (value: string, beside: readonly Hit[]): readonly Hit[] =>
    apart(
      frames.filter((hit) => hit.value === value && meant(hit)),
      beside,
    );
  const plans = plansIn(reading, meant);
  const menaces = menacesIn(reading);
  if (words.length + frames.length + plans.length + menaces.length === 0) return { score: 0, hits: [] };
  const grave = framed('grave', []);
  const spoken = [...grave, ...framed('', grave)];
  const plain = [...spoken, ...apart(plans, spoken)];
  const veiled = framed('veiled', plain);
  const hints = framed('hint', [...plain, ...veiled]);
  const clear = apart(words.filter(({ value }) => value !== 'weak').filter(meant), plain);
  const vague = apart(
    words.filter(({ value }) => value === 'weak'),
    [...plain, ...clear],
  );
  const violence = apart(unquoted(reading, 'violence'), [...plain, ...clear]);
  const games = reading.has('target-groups') || grave.length > 0 ? [] : reading.of('play');
  const lift =
    (games.some(({ value }) => value !== 'weak') ? 1.5 : games.length > 0 ? 0.6 : 0) +
    (reading.has('joy') ? 0.5 : 0) +
    (reading.has('fiction') ? 1.5 : 0) +
    (reading.has('reporting') && clear.length + plain.length === 0 ? 0.5 : 0);
  const score =
    Math.min(plain.length, 2) * 1.8 +
    (menaces.length > 0 ? 1.8 : 0) +
    Math.min(veiled.length, 3) * 1.2 +
    Math.min(hints.length, 2) * 0.6 +
    Math.min(clear.length, 3) * 1.2 +
    (clear.some((hit) => hit.to - hit.from > 2) ? 0.2 : 0) +
    Math.min(vague.length, 3) * 0.5 +
    Math.min(violence.length, 2) * 0.35 +
    (reading.has(...targets) ? 0.5 : 0) +
    (icons.length > 0 ? 0.6 : 0) -
    lift;
  return { score, hits: [...plain, ...menaces, ...veiled, ...clear, ...hints, ...vague, ...violence] };
}
