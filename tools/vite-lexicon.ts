import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import { compileLexicon } from './lexicon/compile-lexicon.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import { packWeights } from './weights/pack-weights.ts';

/** Compiles `src/lexicon/{nl,en}/*.txt` under `root` into one value. A bad line stops the build. */
function compiledLexicon(root: string, watch: (file: string) => void): string {
  const files = readLexicon(path.join(root, 'src/lexicon'));
  for (const file of files) watch(file.path);
  return `export const compiled = ${JSON.stringify(compileLexicon(files))};`;
}

/** The fitted weights under `root`, written so that they pack small. */
function packedWeights(root: string, watch: (file: string) => void): string {
  const file = path.join(root, 'src/engine/fitted/model.json');
  watch(file);
  const { risks, weights } = model.parse(JSON.parse(readFileSync(file, 'utf8')));
  return `export const packed = ${JSON.stringify({ risks, weights: packWeights(weights, risks.length) })};`;
}

const model = z.object({ risks: z.array(z.looseObject({})), weights: z.string() });
const modules = { 'virtual:lexicon': compiledLexicon, 'virtual:weights': packedWeights } as const;

/** Makes the modules `virtual:lexicon` and `virtual:weights` from the word lists and the fitted weights under `root`. */
export function lexicon(root: string): Plugin {
  return {
    name: 'bezint-lexicon',
    resolveId: (source) => (source in modules ? `\0${source}` : undefined),
    load(source) {
      for (const [id, make] of Object.entries(modules))
        if (source === `\0${id}`) return make(root, (file) => this.addWatchFile(file));
      return undefined;
    },
  };
}
