/** Made at build time by tools/vite-lexicon.ts from the word lists in this folder: `CompiledLexicon`. */
declare module 'virtual:lexicon' {
  import type { PackedPatterns } from '@/engine/patterns/pattern-loader';
  import type { PackedWords } from '@/engine/words/word-loader';
  import type { TreeSizes } from '@/engine/words/word-tree';

  export const compiled: {
    readonly topics: readonly string[];
    readonly kinds: readonly string[];
    readonly words: PackedWords;
    readonly sizes: TreeSizes;
    readonly patterns: Readonly<Record<'nl' | 'en', PackedPatterns>>;
  };
}
