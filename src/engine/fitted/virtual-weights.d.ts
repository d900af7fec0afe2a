/** Made at build time by tools/vite-lexicon.ts from `model.json`: the same, but written so that it packs small. */
declare module 'virtual:weights' {
  export const coded: {
    readonly risks: readonly {
      readonly id: string;
      readonly bias: number;
      readonly step: number;
      readonly keep: number;
      readonly add: number | null;
      readonly hold: number;
    }[];
    readonly weights: {
      readonly count: number;
      readonly lows: string;
      readonly highs: string;
      readonly counts: string;
      readonly risks: string;
      readonly steps: string;
    };
  };
}
