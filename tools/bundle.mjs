/**
 * Bundles a TypeScript tool the way the product is bundled (alias, lexicon) and runs it in this process.
 * Usage: node tools/bundle.mjs tools/eval.ts -- --misses
 */
import { mkdirSync, realpathSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

// The project's own extends a file that `wxt prepare` writes, and the tools must run before that
const tsconfig = path.join(root, 'src/engine/tsconfig.json');

// Through vite, so that it also loads in a Node that can't read TypeScript
const { lexicon } = (await runnerImport(path.join(root, 'tools/vite-lexicon.ts'), { configFile: false, tsconfig }))
  .module;

/** Bundles `entry` (a path from the project's root) for Node and returns the path of the module it wrote. */
export async function bundle(entry) {
  const name = entry.replace(/[\\/]/g, '-').replace(/\.[mc]?tsx?$/, '');
  const outDir = path.join(root, 'node_modules/.cache/bezint', name);
  const file = path.join(outDir, `${name}.mjs`);
  // Moved into place when whole: another run may be reading it
  const draft = `${name}.${process.pid}.mjs`;
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    root,
    tsconfig,
    logLevel: 'error',
    plugins: [lexicon(root)],
    resolve: { alias: { '@': path.join(root, 'src') } },
    ssr: { noExternal: ['zod'] },
    build: {
      ssr: path.join(root, entry),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: draft, codeSplitting: false } },
    },
  });
  renameSync(path.join(outDir, draft), file);
  return file;
}

const entry = process.argv[2];
const isCommand = realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url);
if (isCommand && entry !== undefined) {
  const module = await bundle(entry);
  const separator = process.argv.indexOf('--');
  process.argv = [process.argv[0], module, ...(separator < 0 ? [] : process.argv.slice(separator + 1))];
  await import(pathToFileURL(module).href);
}
