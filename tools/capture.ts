/**
 * Makes a saved page into a fixture that can be shared: `npm run capture -- saved-page.html facebook create-dialog`.
 * Writes tests/fixtures/captured/facebook-create-dialog.html and says what the adapter knows on it. The saved page
 * itself stays where it is; delete it when you are done.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Window } from 'happy-dom';
import { platforms } from '@/engine/draft';
import { scrub } from './capture/scrub';
import { whatIsKnown } from './capture/what-is-known';

const [file, site, name = 'page'] = process.argv.slice(2);
const platform = platforms.find((each) => each === site);

if (file === undefined || platform === undefined || !/^[a-z0-9-]{1,40}$/.test(name)) {
  process.stderr.write(`Usage: npm run capture -- saved-page.html <${platforms.join('|')}> <name>\n`);
  process.exitCode = 1;
} else {
  // No script of the page runs and nothing is fetched: it is only parsed
  const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  const page: unknown = new window.DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  if (isDocument(page)) {
    const folder = 'tests/fixtures/captured';
    const target = path.join(folder, `${platform}-${name}.html`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(target, scrub(page, platform));
    process.stdout.write(`${target}\n`);
    const known = whatIsKnown(page, platform);
    if (known.length === 0) process.stdout.write('The adapter knows no editor on it.\n');
    for (const { id, editors, placed, submits } of known) {
      process.stdout.write(`${id}: ${editors} editor(s), ${placed} in place, ${submits} control(s) that publish\n`);
    }
    process.stdout.write('Read it once before you commit it: names hide in odd places.\n');
  }
  await window.happyDOM.close();
}

/** happy-dom's own documents have the methods of the browser's, and other types. */
function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'documentElement' in value;
}
