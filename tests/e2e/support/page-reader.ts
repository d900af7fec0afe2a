import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const entry = fileURLToPath(new URL('page-reader.entry.ts', import.meta.url));

/**
 * The product's own reader as a script for the page's world, where a test can set it beside the library's model:
 * afterwards `window.__readEditor(editor)` gives what we read.
 */
export const pageReader = (): Promise<string> => (built ??= buildReader());

/** Once for all tests of a worker. */
let built: Promise<string> | undefined;

async function buildReader(): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': `${root}src` } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'pageReader' } },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('The reader was not built');
  return bundle.output[0].code;
}
