import type { Page } from '@playwright/test';
import { pages } from '../../fixtures/pages';
import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { serviceWorkerOf } from '../support/launch-chromium';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

const { patient, clean } = drafts.en;
const [fixture] = pages.filter(({ id }) => id === 'x/home');
if (!fixture) throw new Error('The fixture x/home is missing');

/** Keeps the worker busy; `over` is when it is free again, for whoever comes next. */
const spinWorker = async (page: Page, ms: number): Promise<{ readonly over: Promise<void> }> => {
  const worker = await serviceWorkerOf(page.context());
  // Not awaited by us: the worker is busy until it is over
  const over = worker.evaluate((duration) => {
    const end = performance.now() + duration;
    while (performance.now() < end);
  }, ms);
  return { over };
};

test('a worker killed while typing is back for the next review', async ({ open, desk }) => {
  const opened = await open(fixture.id, { language: 'en' });
  const composer = composerOf(opened, fixture);
  await composer.type([patient[0] ?? '']);
  await composer.shows('findings');
  await desk.killWorker();
  await opened.page.bringToFront();
  await composer.editor.press('End');
  await opened.page.keyboard.type(drafts.en.otherPatient);
  await composer.publishBy('key');
  await expect(opened.panel.dialog).toBeVisible();
  expect(await opened.published()).toEqual([]);
});

test('a worker killed at the moment of pressing: the post is checked, or the author is told', async ({
  open,
  desk,
}) => {
  const opened = await open(fixture.id, { language: 'en' });
  const composer = composerOf(opened, fixture);
  await composer.type(patient);
  await Promise.all([desk.killWorker(), composer.publishBy('key')]);
  await expect(opened.panel.dialog).toBeVisible();
  expect(await opened.published()).toEqual([]);
});

test('a clean draft still goes out when the worker dies at the moment of pressing', async ({ open, desk }) => {
  const opened = await open(fixture.id, { language: 'en' });
  const composer = composerOf(opened, fixture);
  const text = await composer.type(clean);
  await composer.shows('clear');
  await desk.killWorker();
  await opened.page.bringToFront();
  await composer.publishBy('key');
  await expect.poll(opened.published).toMatchObject([{ text, trusted: true }]);
});

test('an engine that does not answer in time is said, and can be tried again', async ({ open, page }) => {
  const opened = await open(fixture.id, { language: 'en' });
  const composer = composerOf(opened, fixture);
  await composer.type([patient[0] ?? '']);
  await composer.shows('findings');
  const { over } = await spinWorker(page, 2_500);
  await composer.editor.press('End');
  await opened.page.keyboard.type('!');
  await composer.publishBy('key');
  await expect(opened.panel.button(saying('postUnchecked'))).toBeVisible();
  expect(await opened.published()).toEqual([]);
  const tryAgain = opened.panel.button(saying('tryAgain'));
  const postAnyway = opened.panel.button(saying('postAnyway'));
  await expect(async () => {
    if (await tryAgain.isVisible()) await tryAgain.click({ timeout: 500 });
    await expect(postAnyway).toBeVisible({ timeout: 500 });
  }).toPass();
  await over;
});

test('Post without check lets exactly this draft go, once', async ({ open, page }) => {
  const opened = await open(fixture.id, { language: 'en' });
  const composer = composerOf(opened, fixture);
  const { over } = await spinWorker(page, 5_000);
  const text = await composer.type([patient[0] ?? '']);
  await composer.publishBy('key');
  await opened.panel.button(saying('postUnchecked')).click();
  await expect.poll(opened.published).toMatchObject([{ text }]);
  await over;
});

test('a page that forges the framework’s own event does not switch the guard off', async ({ open, extensionId }) => {
  const opened = await open(fixture.id, { language: 'en' });
  await opened.page.evaluate((id) => {
    const name = `${id}:x:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'x', messageId: 'forged' } }));
    window.postMessage({ type: name, contentScriptName: 'x', messageId: 'forged' }, '*');
  }, extensionId);
  const composer = composerOf(opened, fixture);
  await composer.type(patient);
  await composer.shows('findings');
  await composer.publishBy('key');
  await expect(opened.panel.dialog).toBeVisible();
  expect(await opened.published()).toEqual([]);
});

test('a page cannot press Post anyway for the author', async ({ open }) => {
  const opened = await open(fixture.id, { language: 'en' });
  const composer = composerOf(opened, fixture);
  await composer.type(patient);
  await composer.publishBy('key');
  await expect(opened.panel.dialog).toBeVisible();
  await opened.page.evaluate(() => {
    const buttons = document.querySelector('[data-bezint]')?.shadowRoot?.querySelectorAll('button') ?? [];
    for (const button of buttons) if (/anyway|Toch/.test(button.textContent ?? '')) button.click();
  });
  await expect(opened.panel.dialog).toBeVisible();
  expect(await opened.published()).toEqual([]);
});

test('a page that removes our question gets it back', async ({ open }) => {
  const opened = await open(fixture.id, { language: 'en' });
  const composer = composerOf(opened, fixture);
  await composer.type(patient);
  await composer.publishBy('key');
  await expect(opened.panel.dialog).toBeVisible();
  await opened.page.evaluate(() => document.querySelector('[data-bezint]')?.remove());
  await expect(opened.panel.host).toBeAttached();
  await composer.publishBy('key');
  expect(await opened.published()).toEqual([]);
});

test('no word of a draft is stored', async ({ open, desk }) => {
  const opened = await open(fixture.id, { language: 'en' });
  const composer = composerOf(opened, fixture);
  await composer.type([...patient, 'canary-7f3a']);
  await composer.shows('findings');
  await composer.publishBy('key');
  await opened.panel.button(saying('postAnyway')).click();
  await expect.poll(opened.published).toHaveLength(1);
  const stored = JSON.stringify([await desk.readStorage('local'), await desk.readStorage('session')]);
  expect(stored).not.toContain('canary');
  expect(stored).not.toContain('embolism');
});
