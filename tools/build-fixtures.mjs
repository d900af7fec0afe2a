/**
 * Builds the pages of tests/fixtures into .output/fixtures: one self-contained HTML file per page, so that a test can
 * serve it under a site's real host name with one answer; and pages.json, the list of them for tools in plain Node.
 * Does nothing when the pages are up to date.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundlePage } from './fixtures/bundle-page.mjs';
import { htmlOf } from './fixtures/html.mjs';
import { loadPages } from './fixtures/load-pages.mjs';
import { pageEntries } from './fixtures/page-entries.mjs';
import { isUpToDate, stamp } from './fixtures/stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = path.join(root, '.output/fixtures');

/** Builds every page. Returns the folder that holds them. */
export async function buildFixtures() {
  const entries = pageEntries(root);
  if (isUpToDate(root, outDir, entries)) return outDir;
  for (const { entry, file, platform } of entries) {
    const { code, css } = await bundlePage(root, entry);
    const target = path.join(outDir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, htmlOf({ code, css, platform }));
  }
  removeOthers(entries.map(({ file }) => path.join(outDir, file)));
  writeFileSync(path.join(outDir, 'pages.json'), JSON.stringify(await loadPages(root), null, 2));
  stamp(root, outDir);
  return outDir;
}

/** Pages of an earlier build that no source makes any more. */
function removeOthers(wanted) {
  for (const found of readdirSync(outDir, { recursive: true }).map((file) => path.join(outDir, file))) {
    if (found.endsWith('.html') && !wanted.includes(found)) rmSync(found);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Fixture pages: ${path.relative(root, await buildFixtures())}`);
}
