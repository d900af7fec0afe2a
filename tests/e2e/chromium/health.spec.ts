import type { Page } from '@playwright/test';
import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { test as base, expect } from '../support/test';

interface Toolbar {
  badge: () => Promise<string>;
  /** The popup as it would open over the tab of a site. */
  popup: () => Promise<Page>;
}

const test = base.extend<{ toolbar: Toolbar }>({
  toolbar: async ({ context, desk }, use) => {
    const siteTab = () =>
      desk.page.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: ['https://www.facebook.com/*', 'https://x.com/*'] });
        return tab?.id ?? 0;
      });
    await use({
      badge: async () => {
        const tabId = await siteTab();
        return desk.page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
      },
      popup: async () => {
        const tabId = await siteTab();
        const page = await context.newPage();
        // A popup lies over its tab; in a tab of its own it has to be told which
        await page.addInitScript((id) => {
          const query = chrome.tabs.query.bind(chrome.tabs);
          chrome.tabs.query = async (asked: Record<string, unknown>) =>
            'active' in asked ? [await chrome.tabs.get(id)] : query(asked);
        }, tabId);
        await page.goto(`chrome-extension://${desk.extensionId}/popup.html`);
        return page;
      },
    });
  },
});

const rebuilt = { variants: ['rebuilt'] } as const;
const dialog = pageCalled('facebook/dialog');
const editor = '[data-layer="composer"] [contenteditable="true"]';

test('a place that the adapter knows is said to be read along, without a badge', async ({ open, toolbar }) => {
  const opened = await open(dialog.id);
  const composer = composerOf(opened, dialog);
  await composer.type(drafts.nl.clean);
  await composer.shows('clear');
  expect(await toolbar.badge()).toBe('');
  await expect((await toolbar.popup()).getByText('Leest mee', { exact: true })).toBeVisible();
});

test('a place that the site has rebuilt is checked but not held, and popup and badge say so', async ({
  open,
  toolbar,
}) => {
  const opened = await open(dialog.id, rebuilt);
  const typed = opened.page.locator(editor).last();
  await typed.click();
  await opened.page.keyboard.type('Mooi weer vandaag');
  await expect.poll(toolbar.badge).toBe('~');
  const popup = await toolbar.popup();
  await expect(popup.getByText('Leest mee, maar houdt niets tegen')).toBeVisible();
  await expect(popup.getByText('Bezint kent deze plek niet')).toBeVisible();
});

test('a place that was known before says since when it is not', async ({ open, toolbar, desk }) => {
  const known = new Date(2026, 0, 5, 12).getTime();
  await desk.writeStorage('local', { recognition: { 'facebook/post': { known } } });
  const opened = await open(dialog.id, rebuilt);
  await opened.page.locator(editor).last().click();
  await opened.page.keyboard.type('Mooi weer vandaag');
  await expect.poll(toolbar.badge).toBe('~');
  await expect(
    (await toolbar.popup()).getByText('Tot 5 januari kende Bezint deze plek wel; Facebook is veranderd'),
  ).toBeVisible();
  const stored = JSON.stringify((await desk.readStorage('local')).recognition);
  expect(stored).toMatch(/^\{"facebook\/post":\{"known":\d+,"missed":\d+\}\}$/);
});

test('an editor of which nothing is known is said to be unknown', async ({ open, toolbar }) => {
  const { page } = await open('x/home');
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.id = 'strange';
    field.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 90px; height: 20px; z-index: 9';
    document.body.append(field);
  });
  await page.locator('#strange').click();
  await page.keyboard.type('hoi');
  await expect.poll(toolbar.badge).toBe('–');
  await expect((await toolbar.popup()).getByText('Deze plek herkent Bezint niet')).toBeVisible();
});

test('a pause shows on the badge, and its end too', async ({ open, toolbar, desk }) => {
  const opened = await open(dialog.id);
  const composer = composerOf(opened, dialog);
  await composer.type(drafts.nl.clean);
  await composer.shows('clear');
  const before = (await desk.readStorage('local')).settings;
  const settings = typeof before === 'object' && before !== null ? before : {};
  await desk.writeStorage('local', { settings: { ...settings, pausedUntil: Date.now() + 3_600_000 } });
  await expect.poll(toolbar.badge).toBe('II');
  await expect((await toolbar.popup()).getByText('Gepauzeerd')).toBeVisible();
  await desk.writeStorage('local', { settings });
  await expect.poll(toolbar.badge).toBe('');
});

test('a tab where nobody speaks needs a reload', async ({ open, toolbar }) => {
  await open('x/home');
  // As in a tab that was open before Bezint came: nobody answers there
  const page = await toolbar.popup();
  await page.addInitScript(() => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    chrome.runtime.sendMessage = async (message: object) => {
      const reply: unknown = await send(message);
      return 'kind' in message && message.kind === 'tab-state' && typeof reply === 'object'
        ? { ...reply, tab: null }
        : reply;
    };
  });
  await page.reload();
  await expect(page.getByText('Herlaad deze pagina')).toBeVisible();
});
