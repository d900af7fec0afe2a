/**
 * `npm start`: builds the extension and the replicas of the four sites, and shows them in Chromium. Without a screen,
 * or with `-- --headless`, drafts are walked through every composer and what happened is printed; exit code 1 when
 * anything went otherwise than it should. `--lang=en` for English.
 */
import { join } from 'node:path';
import process from 'node:process';
import { root, run, setup } from './setup.mjs';

setup({ chromium: true });

const language = process.argv.includes('--lang=en') ? 'en' : 'nl';
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasScreen;

console.log('Building the extension and the replicas…');
run('wxt', ['build']);
run('node', ['tools/build-fixtures.mjs']);
const extension = join(root, '.output/chrome-mv3');

if (headless) {
  const { walk } = await import('./demo/walk.mjs');
  process.exitCode = (await walk(extension, language)) ? 0 : 1;
} else {
  const { show } = await import('./demo/show.mjs');
  await show(extension, language);
}
