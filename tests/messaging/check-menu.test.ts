import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkMenu } from '@/messaging/check-menu';
import { fire, stub } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Clicked = (info: { menuItemId: string; selectionText?: string }) => void;
const clicked: Clicked[] = [];
const create = vi.fn<(item: object) => void>();
const createTab = vi.fn<(tab: { url: string }) => Promise<object>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  clicked.length = 0;
  createTab.mockResolvedValue({});
  Reflect.set(fakeBrowser, 'contextMenus', {
    create,
    removeAll: async () => {},
    onClicked: { addListener: (listener: Clicked) => clicked.push(listener) },
  });
  Reflect.set(fakeBrowser.tabs, 'create', createTab);
  stub(fakeBrowser.i18n, 'getMessage', (key) => `«${String(key)}»`);
});

const click: Clicked = (info) => {
  for (const listener of clicked) listener(info);
};

test('the item stands on selections only, from the install on', async () => {
  checkMenu();
  await fire(fakeBrowser.runtime.onInstalled, { reason: 'install' });
  await vi.waitFor(() =>
    expect(create).toHaveBeenCalledExactlyOnceWith({ id: 'check', title: '«checkThisText»', contexts: ['selection'] }),
  );
});

test('a text waits in memory for its page, once, and stands in no address', () => {
  const menu = checkMenu();
  click({ menuItemId: 'check', selectionText: 'canary-7f3a' });
  expect(createTab.mock.calls.map(([{ url }]) => new URL(url).pathname)).toEqual(['/check.html']);
  expect(menu.take()).toBe('canary-7f3a');
  expect(menu.take()).toBeNull();
});

test('two texts go each to a page, and what nobody fetches is not hoarded', () => {
  const menu = checkMenu();
  for (const selectionText of ['1', '2', '3', '4', '5', '6']) click({ menuItemId: 'check', selectionText });
  expect([menu.take(), menu.take(), menu.take(), menu.take(), menu.take()]).toEqual(['3', '4', '5', '6', null]);
});

test('a text beyond what can be checked is cut off, and other items are not ours', () => {
  const menu = checkMenu();
  click({ menuItemId: 'other', selectionText: 'x' });
  click({ menuItemId: 'check', selectionText: 'x'.repeat(30_000) });
  expect(menu.take()).toHaveLength(20_000);
});
