/** Made at build time by tools/vite-lexicon.ts from the word lists in this folder. */
declare module 'virtual:lexicon' {
  export const compiled: {
    readonly topics: readonly string[];
    readonly words: string;
    readonly endings: readonly string[];
    readonly sizes: { readonly nodes: number; readonly letters: number; readonly entries: number };
    readonly patterns: Readonly<Record<'nl' | 'en', { readonly terms: string; readonly lines: string }>>;
  };
}
