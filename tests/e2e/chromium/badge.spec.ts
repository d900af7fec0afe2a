import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

/** The badge of the tab that shows a site, and what the popup hears of it. */
const toolbar = test.extend<{ badge: () => Promise<string>; state: () => Promise<unknown> }>({
  badge: async ({ desk }, use) => {
    await use(() =>
      desk.page.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: ['https://x.com/*', 'https://www.linkedin.com/*'] });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
      }),
    );
  },
  state: async ({ desk }, use) => {
    await use(() =>
      desk.page.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: ['https://x.com/*', 'https://www.linkedin.com/*'] });
        const message = { v: 1, kind: 'tab-state', id: 'toolbar', tabId: tab?.id ?? 0 };
        const reply = await chrome.runtime.sendMessage(message);
        const seen: unknown = typeof reply === 'object' && reply && 'tab' in reply ? reply.tab : null;
        return typeof seen === 'object' && seen && 'state' in seen ? seen.state : null;
      }),
    );
  },
});

for (const id of ['x/dialog', 'linkedin/dialog']) {
  toolbar(`${id}: nothing is said of a composer that is no longer there`, async ({ open, badge, state }) => {
    const fixture = pageCalled(id);
    const opened = await open(fixture.id);
    const composer = composerOf(opened, fixture);
    await composer.type(drafts.nl.patient);
    await composer.shows('findings');
    await expect.poll(badge).toBe('1');
    expect(await state()).toBe('findings');

    await opened.page
      .locator('dialog, [role="dialog"]')
      .first()
      .evaluate((dialog) => dialog.remove());
    await expect.poll(badge).toBe('');
    expect(await state()).toBe('idle');
  });
}

toolbar('a composer that is hidden is silent, and speaks again when it is back', async ({ open, badge }) => {
  const fixture = pageCalled('x/dialog');
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  await composer.type(drafts.nl.patient);
  await composer.shows('findings');
  await expect.poll(badge).toBe('1');
  const hide = (hidden: boolean): Promise<void> =>
    opened.page.locator('[role="dialog"]').evaluate((dialog, value) => {
      if (dialog instanceof HTMLElement) dialog.style.display = value ? 'none' : '';
    }, hidden);
  await hide(true);
  await expect.poll(badge).toBe('');
  await hide(false);
  await expect.poll(badge).toBe('1');
  await expect(opened.panel.host.locator('.banner')).toBeVisible();
});

toolbar('a frame that is taken away takes its badge along', async ({ open, badge, state }) => {
  const { page } = await open('x/home');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<main><textarea rows="4" style="width: 300px"></textarea></main>';
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9; width: 420px; height: 300px';
    document.body.append(frame);
  });
  const editor = page.frameLocator('iframe').locator('textarea');
  await editor.click();
  await editor.pressSequentially(drafts.nl.patient.join(' '));
  await expect.poll(badge).toBe('1');
  await page.locator('iframe').evaluate((frame) => frame.remove());
  await expect.poll(badge).toBe('');
  expect(await state()).toBe('idle');
});

toolbar('a caret in an empty composer leaves the badge to the one that holds text', async ({ open, badge, state }) => {
  const fixture = pageCalled('x/reply-inline');
  const opened = await open(fixture.id);
  const { page } = opened;
  const composer = composerOf(opened, fixture);
  await composer.type(drafts.nl.patient);
  await composer.shows('findings');
  await expect.poll(badge).toBe('1');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'empty';
    field.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 300px; height: 60px; z-index: 9';
    document.body.append(field);
  });
  await page.locator('#empty').click();
  await page.keyboard.type('a');
  await expect.poll(badge).toBe('~');
  await page.keyboard.press('Backspace');
  await expect.poll(badge).toBe('1');
  expect(await state()).toBe('findings');
});

toolbar('after Go back the badge counts again what it counted before', async ({ open, badge, state }) => {
  const fixture = pageCalled('x/home');
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  await composer.type(drafts.nl.patient);
  await composer.shows('findings');
  await composer.attempt('key');
  await expect.poll(badge).toBe('!');
  await opened.panel.button(saying('goBack')).click();
  await expect.poll(badge).toBe('1');
  expect(await state()).toBe('findings');
});
