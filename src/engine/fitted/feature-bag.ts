/**
 * What a draft shows, as the fitted models count it: each feature once, side by side in four lists. `from` and `to` are
 * the tokens it comes from; `from` is -1 for the whole draft.
 */
export interface FeatureBag {
  readonly hashes: readonly number[];
  readonly values: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  add(hash: number, value: number, from?: number, to?: number): void;
  /** A group whose members share one length: the more there are, the less each says. `close` it before the next. */
  group(value: number): { add(hash: number, from: number, to: number): void; close(): void };
}

export function featureBag(): FeatureBag {
  const hashes: number[] = [];
  const values: number[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  const seen = new Set<number>();
  const add = (hash: number, value: number, from = -1, to = -1): void => {
    if (seen.has(hash)) return;
    seen.add(hash);
    hashes.push(hash);
    values.push(value);
    froms.push(from);
    tos.push(to);
  };
  return {
    hashes,
    values,
    from: froms,
    to: tos,
    add,
    group: (value) => {
      const start = hashes.length;
      return {
        add: (hash, from, to) => add(hash, value, from, to),
        close: () => {
          const share = value / Math.sqrt(Math.max(1, hashes.length - start));
          for (let at = start; at < hashes.length; at += 1) values[at] = share;
        },
      };
    },
  };
}
