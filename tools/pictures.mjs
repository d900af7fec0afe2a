/**
 * `npm run pictures`: makes the pictures in docs/pictures, of the real extension on the replicas of the four sites.
 * Nothing in them is drawn by hand, and nobody in them exists. Run it when the interface has changed.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { addressOf, composers, serveReplicas } from './demo/composers.mjs';
import { drafts } from './demo/drafts.mjs';
import { storeSettings, welcomePage } from './demo/extension.mjs';
import { launchChromium } from './launch-chromium.mjs';
import { root, run, setup } from './setup.mjs';

const folder = join(root, 'docs/pictures');
const mostBytes = 1_500_000;
const panel = '[data-bezint]';

setup({ chromium: true });
console.log('Building the extension and the replicas…');
run('wxt', ['build']);
run('node', ['tools/build-fixtures.mjs']);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const context = await launchChromium({ extension: join(root, '.output/chrome-mv3'), language: 'en' });
const home = await welcomePage(context);
await serveReplicas(context);
const author = { language: 'en', affiliations: [{ institution: 'umcu', role: 'student' }] };
await storeSettings(home, author);

const keep = (page, name, options = {}) =>
  page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide', ...options });

/** A page of the extension, by name. */
async function extensionPage(name, { width, height, theme }) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(new URL(`/${name}.html`, home.url()).href);
  await page.getByRole('heading').first().waitFor();
  return page;
}

/** The replicas have one theme; the sites have two, and the panel follows the page around it. */
const darken = (page) =>
  page.evaluate(() => {
    const night = new CSSStyleSheet();
    night.replaceSync(
      '* { color: #e7e9ea !important; background-color: #15202b !important; border-color: #38444d !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, night];
  });

/** A replica with a draft written, reviewed and shown. */
async function written(composer, text, theme) {
  const { page: replica } = composer;
  const page = await context.newPage();
  await page.setViewportSize({ width: 960, height: 640 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(addressOf(composer, 'en'));
  if (theme === 'dark') await darken(page);
  await page.locator(replica.readySelector ?? replica.editorSelector).waitFor();
  await page.locator(replica.editorSelector).click();
  await page.keyboard.type(text);
  await page.locator(`${panel} [data-status="findings"][data-length="${text.length}"]`).waitFor({ state: 'attached' });
  return page;
}

const all = composers().filter(({ name }) => name !== 'linkedin-older');
for (const theme of ['light', 'dark']) {
  for (const composer of all.filter(({ name }) => theme === 'light' || name === 'linkedin' || name === 'x')) {
    const page = await written(composer, drafts.en.risky, theme);
    await keep(page, `banner-${composer.name}-${theme}`);
    if (composer.name === 'linkedin') {
      for (const selector of composer.page.submit.click) await page.locator(selector).first().click();
      await page.locator(`${panel} dialog[open]`).waitFor();
      await page.getByRole('button', { name: 'Post anyway' }).and(page.locator(':enabled')).waitFor();
      await keep(page, `dialog-${theme}`);
      await page.getByRole('button', { name: 'Go back' }).click();
      await popup(page, theme);
    }
    await page.close();
  }
  const options = await extensionPage('options', { width: 1100, height: 760, theme });
  await keep(options, `options-${theme}`);
  await options.locator('#packs').scrollIntoViewIfNeeded();
  await options.locator('#packs summary').first().click();
  await keep(options, `guidelines-${theme}`);
  await options.close();
  await keep(await extensionPage('welcome', { width: 800, height: 900, theme }), `welcome-${theme}`);
}

/** The popup as it stands over this tab: a test can't open the browser's own bubble, so it is told which tab is meant. */
async function popup(page, theme) {
  const address = page.url();
  const tab = await home.evaluate(async (url) => {
    const tabs = await globalThis.chrome.tabs.query({});
    return tabs.find((each) => each.url === url);
  }, address);
  const small = await context.newPage();
  await small.addInitScript((meant) => {
    for (const api of [globalThis.chrome, globalThis.browser]) {
      if (api?.tabs) api.tabs.query = () => Promise.resolve([meant]);
    }
  }, tab);
  await small.setViewportSize({ width: 360, height: 620 });
  await small.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await small.goto(new URL('/popup.html', home.url()).href);
  await small.locator('.noticed').waitFor();
  await small.locator('.help summary').click();
  await keep(small, `popup-${theme}`, { fullPage: true });
  await small.close();
}

await context.close();
const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
console.log(`${readdirSync(folder).length} pictures in docs/pictures, ${Math.round(bytes / 1000)} kB in all`);
if (bytes > mostBytes) {
  console.log(`They may take ${mostBytes / 1000} kB together.`);
  process.exitCode = 1;
}
