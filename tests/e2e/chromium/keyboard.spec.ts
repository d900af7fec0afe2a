import type { BrowserContext } from '@playwright/test';
import type { PanelCommand } from '@/messaging/protocol';
import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { serviceWorkerOf } from '../support/launch-chromium';
import { pageCalled } from '../support/page-called';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

/** Held whatever stands before it. */
const secret = 'Sem de Vries uit 4B is geschorst, zijn nummer is 06-12345678.';

/** What the browser does when the shortcut is pressed in its window: keys of the browser are out of a test's reach. */
async function shortcut(context: BrowserContext, command: PanelCommand): Promise<void> {
  const worker = await serviceWorkerOf(context);
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

for (const id of ['x/home', 'linkedin/shadow-quill', 'facebook/dialog']) {
  const fixture = pageCalled(id);

  test(`${id}: from typing to Go back without a mouse`, async ({ open, context, setAffiliation }) => {
    await setAffiliation('umcu', 'student');
    const opened = await open(fixture.id);
    const { page, panel } = opened;
    const composer = composerOf(opened, fixture);
    await composer.type([drafts.nl.opinion]);
    await composer.shows('findings');

    await shortcut(context, 'open-banner');
    await expect(panel.host.locator('.banner button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    const text = await opened.modelText();
    await shortcut(context, 'apply-fix');
    await expect.poll(opened.modelText).toContain(`${text} `);
    await composer.shows('clear');

    await composer.editor.press('End');
    await page.keyboard.type(` ${secret}`);
    await composer.shows('findings');
    await shortcut(context, 'open-banner');
    await expect(panel.host.locator('.banner button').first()).toBeFocused();
    while (!(await panel.button(saying('why')).evaluate((why) => why.matches(':focus')))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(panel.host.locator('.card')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel.host.locator('.card')).toHaveCount(0);
    await expect(panel.host.locator('.banner')).toBeVisible();

    const written = await opened.modelText();
    if (fixture.submit.keys) await page.keyboard.press(fixture.submit.keys);
    else await page.locator(fixture.submit.click[0] ?? '').press('Enter');
    await expect(panel.button(saying('goBack'))).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel.dialog).toBeHidden();
    expect(await opened.published()).toEqual([]);
    expect(await opened.modelText()).toBe(written);
  });

  test(`${id}: Escape leaves the caret where it was`, async ({ open, context, setAffiliation }) => {
    await setAffiliation('umcu', 'student');
    const opened = await open(fixture.id);
    const { page, panel } = opened;
    const composer = composerOf(opened, fixture);
    const text = await composer.type([drafts.nl.opinion]);
    await composer.shows('findings');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    await shortcut(context, 'open-banner');
    await expect(panel.host.locator('.banner button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.type('#');
    await expect.poll(opened.modelText).toBe(`${text.slice(0, -4)}#${text.slice(-4)}`);
  });
}

test('the shortcut for the next finding walks through them, and stays out of an open question', async ({
  open,
  context,
  setAffiliation,
}) => {
  const fixture = pageCalled('x/home');
  await setAffiliation('umcu', 'student');
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  await composer.type([`${drafts.nl.opinion} ${secret}`]);
  await composer.shows('findings');
  const pager = opened.panel.host.locator('.pager');
  await expect(pager).toContainText(/^1 (?:van|of)/);
  await shortcut(context, 'next-finding');
  await expect(pager).toContainText(/^2 (?:van|of)/);
  await composer.attempt('key');
  await expect(opened.panel.button(saying('goBack'))).toBeFocused();
  await shortcut(context, 'open-banner');
  await expect(opened.panel.button(saying('goBack'))).toBeFocused();
});
