/**
 * Draws every state of the interface, to look at: `node tools/gallery.mjs` writes .output/gallery/index.html,
 * `node tools/gallery.mjs --shots [part of a name]` also photographs each state in both themes and languages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { findChromium } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// Through vite, so that it also loads in a Node that can't read TypeScript
const { lexicon } = (await runnerImport(path.join(root, 'tools/vite-lexicon.ts'), { configFile: false })).module;
const outDir = path.join(root, '.output/gallery');

/** Builds the gallery as one file that opens without a server. Returns its path. */
export async function buildGallery() {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [lexicon(root)],
    resolve: { alias: { '@': path.join(root, 'src') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: path.join(root, 'tools/gallery/gallery.ts'), output: { format: 'iife' } },
    },
  });
  const parts = [built].flat().flatMap(({ output }) => output);
  const code = parts.find(({ type }) => type === 'chunk').code.replaceAll('</script', '<\\/script');
  const css = parts.find(({ fileName }) => fileName.endsWith('.css')).source;
  mkdirSync(outDir, { recursive: true });
  const file = path.join(outDir, 'index.html');
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bezint</title>';
  writeFileSync(
    file,
    `<!doctype html><html lang="nl"><head>${head}<style>${css}</style></head><body><script>${code}</script></body></html>`,
  );
  return file;
}

/** Photographs every state whose name holds `part`, at 320 and 1280 px, into .output/gallery/shots. */
export async function photograph(file, part = '') {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const address = pathToFileURL(file).href;
  await page.goto(address);
  const links = await page.locator('nav a').evaluateAll((anchors) => anchors.map((anchor) => anchor.search));
  for (const search of links.filter((link) => link.includes(part))) {
    for (const language of ['nl', 'en']) {
      for (const theme of ['light', 'dark']) {
        for (const [width, height] of [
          [320, 568],
          [1280, 720],
        ]) {
          await page.setViewportSize({ width, height });
          await page.emulateMedia({ colorScheme: theme });
          await page.goto(`${address}${search}&language=${language}&theme=${theme}`);
          const name = `${search.slice(1).replace('=', '-')}-${language}-${theme}-${width}.png`;
          await page.screenshot({
            path: path.join(outDir, 'shots', name),
            fullPage: /^\?(?:options|welcome)/.test(search),
          });
        }
      }
    }
  }
  await browser.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await buildGallery();
  console.log(`Gallery: ${path.relative(root, file)}`);
  if (process.argv[2] === '--shots') await photograph(file, process.argv[3]);
}
