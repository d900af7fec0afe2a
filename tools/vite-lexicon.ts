import path from 'node:path';
import type { Plugin } from 'vite';
import { compileLexicon } from './lexicon/compile-lexicon.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';

const id = 'virtual:lexicon';
const resolved = `\0${id}`;

/** Compiles `src/lexicon/{nl,en}/*.txt` under `root` into the module `virtual:lexicon`. A bad line stops the build. */
export function lexicon(root: string): Plugin {
  const folder = path.join(root, 'src/lexicon');
  return {
    name: 'bezint-lexicon',
    resolveId: (source) => (source === id ? resolved : undefined),
    load(source) {
      if (source !== resolved) return undefined;
      const files = readLexicon(folder);
      for (const file of files) this.addWatchFile(file.path);
      return `export const compiled = ${JSON.stringify(compileLexicon(files))};`;
    },
  };
}
