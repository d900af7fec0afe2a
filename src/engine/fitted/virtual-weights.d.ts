/** Made at build time by tools/vite-lexicon.ts from `model.json`: the same, but written so that it packs small. */
declare module 'virtual:weights' {
  import type { PackedWeights } from '@/engine/fitted/weight-table';

  export const packed: {
    readonly risks: readonly {
      readonly id: string;
      readonly bias: number;
      readonly step: number;
      readonly keep: number;
      readonly add: number | null;
      readonly hold: number;
    }[];
    readonly weights: PackedWeights;
  };
}
