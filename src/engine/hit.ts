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

/** Room for the hits of `count` tokens. */
export const noHits = (count: number): Hits => ({ byTopic: new Map(), at: Array.from({ length: count }, () => []) });

/** Adds one hit, once: the same topic on the same tokens is the same hit. */
export function addHit({ byTopic, at }: Hits, hit: Hit): void {
  const here = at[hit.from];
  if (here === undefined) return;
  if (here.some((known) => known.topic === hit.topic && known.to === hit.to)) return;
  here.push(hit);
  const list = byTopic.get(hit.topic);
  if (list === undefined) byTopic.set(hit.topic, [hit]);
  else list.push(hit);
}
