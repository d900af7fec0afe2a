/** Something the text mentions: tokens `[from, to)` belong to `topic`, with a value where the word list gives one. */
export interface Hit {
  readonly topic: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** Every hit of one draft, by topic and by the token it begins at. Grows while a reading is built, then is only read. */
export interface Hits {
  readonly byTopic: Map<string, Hit[]>;
  readonly at: Hit[][];
}

// Stands for the hits of a token that has none, until it has
const nothing: Hit[] = [];

/** Room for the hits of `count` tokens. */
export function noHits(count: number): Hits {
  const at: Hit[][] = [];
  for (let token = 0; token < count; token++) at.push(nothing);
  return { byTopic: new Map(), at };
}

/** Adds one hit, once: the same topic on the same tokens is the same hit. */
export function addHit({ byTopic, at }: Hits, hit: Hit): void {
  const here = at[hit.from];
  if (here === undefined) return;
  for (const known of here) if (known.topic === hit.topic && known.to === hit.to) return;
  if (here === nothing) at[hit.from] = [hit];
  else here.push(hit);
  const list = byTopic.get(hit.topic);
  if (list === undefined) byTopic.set(hit.topic, [hit]);
  else list.push(hit);
}

/** Hits of one topic by sentence: which places of the list lie in which sentence. */
export interface SentenceIndex {
  /** The hits within sentences `[first, last]`, in the order of the list. */
  within(first: number, last: number): readonly Hit[];
}

const none: readonly number[] = [];

/** The place of the first hit in or after each sentence; nothing for a list that is not in their order. */
function firstsOf(list: readonly Hit[], sentenceOf: (hit: Hit) => number): readonly number[] | undefined {
  const firsts: number[] = [];
  for (let place = 0; place < list.length; place++) {
    const hit = list[place];
    if (hit === undefined) continue;
    const sentence = sentenceOf(hit);
    if (sentence < firsts.length - 1) return undefined;
    while (firsts.length <= sentence) firsts.push(place);
  }
  return firsts;
}

/** Sorts the hits of a long draft once, so that looking at one window of it does not read them all. */
export function sentenceIndex(list: readonly Hit[], sentenceOf: (hit: Hit) => number): SentenceIndex {
  const first = firstsOf(list, sentenceOf);
  if (first !== undefined) return { within: (from, to) => list.slice(first[from] ?? list.length, first[to + 1]) };
  const places: (number[] | undefined)[] = [];
  for (let place = 0; place < list.length; place++) {
    const hit = list[place];
    if (hit === undefined) continue;
    const sentence = sentenceOf(hit);
    const known = places[sentence];
    if (known === undefined) places[sentence] = [place];
    else known.push(place);
  }
  return {
    within(first, last) {
      const inside: number[] = [];
      for (let sentence = first; sentence <= last; sentence++)
        for (const place of places[sentence] ?? none) inside.push(place);
      if (inside.length > 1) inside.sort((a, b) => a - b);
      const found: Hit[] = [];
      for (const place of inside) {
        const hit = list[place];
        if (hit !== undefined) found.push(hit);
      }
      return found;
    },
  };
}
