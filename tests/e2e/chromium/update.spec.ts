import { type BrowserContext, test as base, expect } from '@playwright/test';
import { composerOf } from '../support/composer';
import { openDesk } from '../support/desk';
import { drafts } from '../support/drafts';
import { launchChromium, welcomed } from '../support/launch-chromium';
import { openFixture } from '../support/open-fixture';
import { pageCalled } from '../support/page-called';
import { settingsWith } from '../support/settings';

/** A browser of its own: an update closes the extension's pages. */
const test = base.extend<{ context: BrowserContext }>({
  context: async ({}, use) => {
    const context = await welcomed(await launchChromium());
    await use(context);
    await context.close();
  },
});

/**
 * Returns when the worker of the new copy answers. A busy Chromium now and then starts it without the extension's API,
 * or with one that never answers; such a worker ends by itself after half a minute, and here at once.
 */
async function workerAnswers(context: BrowserContext): Promise<void> {
  const desk = await openDesk(context);
  const answers = () =>
    desk.page.evaluate(() => {
      const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), 2_000));
      const asked = chrome.runtime.sendMessage({ v: 1, kind: 'take-text', id: 'wake' });
      return Promise.race([late, asked.then((answer) => answer !== undefined).catch(() => false)]);
    });
  await expect
    .poll(async () => {
      if (await answers()) return true;
      await desk.killWorker();
      return false;
    })
    .toBe(true);
  await desk.page.close();
}

/** Reloads the extension, as an update does, and returns when its new worker runs. */
async function update(context: BrowserContext): Promise<void> {
  const desk = await openDesk(context);
  await desk.writeStorage('local', settingsWith({ affiliation: { institution: 'umcu', role: 'student' } }));
  const restarted = context.waitForEvent('serviceworker');
  // The page goes with the extension it belongs to, so it answers nothing any more
  await desk.page.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
  await restarted;
  await workerAnswers(context);
}

for (const id of ['x/home', 'linkedin/shadow-quill']) {
  test(`${id}: a tab that was open during an update goes on being read, and holds once`, async ({ context }) => {
    const fixture = pageCalled(id);
    const opened = await openFixture(context, fixture.id);
    const composer = composerOf(opened, fixture);
    await composer.type(['Ach. ']);
    await composer.shows('clear');

    await update(context);
    await composer.type(drafts.nl.patient);
    await composer.shows('findings');
    const text = await opened.modelText();
    await composer.publishBy('click');
    await expect(opened.panel.dialog).toBeVisible();
    expect(await opened.published()).toEqual([]);
    expect(await opened.modelText()).toBe(text);
    await expect(opened.panel.host).toHaveCount(1);
  });
}

test('a draft that stands there during an update is read by the new copy, without a key pressed', async ({
  context,
}) => {
  const fixture = pageCalled('linkedin/shadow-quill');
  const opened = await openFixture(context, fixture.id);
  const composer = composerOf(opened, fixture);
  await composer.type(drafts.nl.patient);
  await composer.shows('findings');
  await update(context);
  // Only a copy that is alive hears of this
  const desk = await openDesk(context);
  await desk.writeStorage('local', { settings: { version: 1, language: 'nl', pausedUntil: Date.now() + 3_600_000 } });
  await expect(opened.panel.host.locator('.bezint')).toHaveAttribute('data-status', 'paused');
  await expect(opened.panel.host).toHaveCount(1);
});

test('a tab that was open before an update and takes no script says so on its badge, also when the worker slept', async ({
  context,
}) => {
  const page = await context.newPage();
  // A page of the browser's own, at the address of the site: nothing can be put into it
  await page.route('**/*', (route) => route.abort('failed'));
  await page.goto('https://x.com/home').catch(() => null);
  await update(context);
  const desk = await openDesk(context);
  const toolbar = () =>
    desk.page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: ['https://x.com/*'] });
      const tabId = tab?.id ?? 0;
      return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
    });
  const reload = ['↻', expect.stringMatching(/herlaad deze pagina|reload this page/)];
  await expect.poll(toolbar).toEqual(reload);
  await desk.killWorker();
  await desk.page.evaluate(() => chrome.runtime.sendMessage({ v: 1, kind: 'take-text', id: 'wake' }));
  expect(await toolbar()).toEqual(reload);

  await page.unroute('**/*');
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<main></main>' }));
  await page.reload();
  await expect.poll(toolbar).toEqual(['', 'Bezint']);
});

test('the first install opens the first page, an update does not', async ({ context }) => {
  const firstPages = () => context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => firstPages().length).toBe(1);
  for (const page of firstPages()) await page.close();
  const opened = await openFixture(context, 'x/home');
  await update(context);
  // The new copy has arrived, so the worker has heard that it was updated
  const composer = composerOf(opened, pageCalled('x/home'));
  await composer.type(drafts.nl.clean);
  await composer.shows('clear');
  expect(firstPages()).toEqual([]);
});
