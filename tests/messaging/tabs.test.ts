import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { healthDesk } from '@/messaging/health-desk';
import { serveInstalled } from '@/messaging/on-installed';
import { seeToOpenTabs, watchBlockedTabs } from '@/messaging/open-tabs';
import type { Payload } from '@/messaging/protocol';
import { quietUpdate } from '@/messaging/quiet-update';
import type { PageSender } from '@/messaging/server';
import { announceChange } from '@/messaging/site-tabs';
import { fire, stub } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const noReceiver = new Error('Could not establish connection. Receiving end does not exist.');
const tabs = vi.fn<(query: { url?: string[] }) => Promise<{ id?: number; url?: string; discarded?: boolean }[]>>();
const toTab = vi.fn<(tabId: number, notice: unknown) => Promise<unknown>>();
const badge = vi.fn<(badge: { tabId: number; text: string }) => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  tabs.mockResolvedValue([{ id: 7 }, { id: 8 }]);
  toTab.mockResolvedValue(true);
  badge.mockResolvedValue(undefined);
  Reflect.set(fakeBrowser.tabs, 'query', tabs);
  Reflect.set(fakeBrowser.tabs, 'sendMessage', toTab);
  Reflect.set(fakeBrowser.action, 'setBadgeText', badge);
});
afterEach(() => {
  vi.clearAllMocks();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const from = (tabId: number): PageSender => ({ kind: 'page', tabId, frameId: 0, platform: 'x', isPrivate: false });
const health = (state: Payload<'health'>['state'], findings?: number): Payload<'health'> => ({
  state,
  platform: 'x',
  ...(findings === undefined ? {} : { findings }),
});

describe('a change of settings', () => {
  test('is announced to every open tab of the sites, present or not', async () => {
    toTab.mockRejectedValueOnce(noReceiver);
    await announceChange('e2');
    expect(toTab.mock.calls).toEqual([
      [7, { v: 1, kind: 'changed', epoch: 'e2' }],
      [8, { v: 1, kind: 'changed', epoch: 'e2' }],
    ]);
    expect(tabs.mock.calls[0]?.[0].url).toContain('https://x.com/*');
  });

  test('waits for no tab longer than 300 ms', async () => {
    toTab.mockReturnValue(new Promise(() => {}));
    const announced = announceChange('e2');
    await vi.advanceTimersByTimeAsync(300);
    await announced;
  });
});

describe('the badge', () => {
  test.each([
    ['idle', undefined, ''],
    ['composing', undefined, ''],
    ['findings', 3, '3'],
    ['held', 1, '!'],
    ['unchecked', undefined, '?'],
  ] as const)('of a tab that is %s (%s) reads “%s”', async (state, findings, text) => {
    healthDesk(
      () => {},
      () => 'on',
    ).noteHealth(from(7), health(state, findings));
    await vi.advanceTimersByTimeAsync(0);
    expect(badge).toHaveBeenCalledWith({ tabId: 7, text });
  });

  test.each([
    ['composing', 'known', 'on', ''],
    ['composing', 'generic', 'on', '~'],
    ['composing', 'early', 'on', '~'],
    ['idle', 'none', 'on', '–'],
    ['findings', 'generic', 'on', '2'],
    ['composing', 'known', 'paused', 'II'],
    ['composing', 'generic', 'site-off', 'II'],
    ['held', 'known', 'paused', '!'],
  ] as const)(
    'of a tab that is %s in a place that is %s, while %s, reads “%s”',
    async (state, recognition, watching, text) => {
      healthDesk(
        () => {},
        () => watching,
      ).noteHealth(from(7), { ...health(state, state === 'findings' ? 2 : undefined), recognition });
      await vi.advanceTimersByTimeAsync(0);
      expect(badge).toHaveBeenCalledWith({ tabId: 7, text });
    },
  );

  test('of a tab that closed meanwhile is no failure', async () => {
    badge.mockRejectedValue(new Error('No tab with id: 7.'));
    healthDesk(
      () => {},
      () => 'on',
    ).noteHealth(from(7), health('held'));
    await vi.advanceTimersByTimeAsync(0);
    expect(badge).toHaveBeenCalledOnce();
  });
});

describe('how a tab stands', () => {
  test('is asked of whoever is there, for memory ends with the worker', async () => {
    const desk = healthDesk(
      () => {},
      () => 'on',
    );
    toTab.mockImplementation(async () => {
      desk.noteHealth(from(7), health('findings', 2));
      return true;
    });
    expect(await desk.tabState(7)).toEqual({ state: 'findings', platform: 'x', findings: 2 });
    expect(toTab).toHaveBeenCalledWith(7, { v: 1, kind: 'report' });
  });

  test('is unknown when nobody answers there any more', async () => {
    const desk = healthDesk(
      () => {},
      () => 'on',
    );
    desk.noteHealth(from(7), health('findings', 2));
    toTab.mockRejectedValue(noReceiver);
    expect(await desk.tabState(7)).toBeNull();
  });

  test('is no reason to think that a site has changed while the page has heard nothing of its places', async () => {
    const known = Date.now() - 86_400_000;
    const recognition = { 'x/comment': { known } };
    await fakeBrowser.storage.local.set({ recognition });
    vi.stubGlobal('navigator', { locks: { request: (_: string, act: () => unknown) => act() } });
    const desk = healthDesk(
      () => {},
      () => 'on',
    );
    desk.noteHealth(from(7), { ...health('composing'), surface: 'comment', recognition: 'early' });
    await vi.advanceTimersByTimeAsync(0);
    expect(await fakeBrowser.storage.local.get('recognition')).toEqual({ recognition });
    desk.noteHealth(from(7), { ...health('composing'), surface: 'comment', recognition: 'generic' });
    await vi.advanceTimersByTimeAsync(0);
    expect(await fakeBrowser.storage.local.get('recognition')).not.toEqual({ recognition });
    vi.unstubAllGlobals();
  });

  test('is forgotten when the tab closes', async () => {
    const desk = healthDesk(
      () => {},
      () => 'on',
    );
    desk.noteHealth(from(7), health('composing'));
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(desk.anyText()).toBe(false);
  });
});

describe('tabs that are open when the background starts', () => {
  type Injection = { readonly target: { readonly tabId: number }; readonly files?: readonly string[] };
  const execute = vi.fn<(injection: Injection) => Promise<readonly { result?: unknown }[]>>();
  const title = vi.fn<(title: { tabId: number; title: string }) => Promise<void>>();
  const refusal = new Error('This page cannot be scripted due to an ExtensionsSettings policy.');

  beforeEach(() => {
    execute.mockResolvedValue([{ result: false }]);
    title.mockResolvedValue(undefined);
    Reflect.set(fakeBrowser, 'management', { getSelf: async () => ({ installType: 'normal' }) });
    Reflect.set(fakeBrowser.action, 'setTitle', title);
    Reflect.set(fakeBrowser, 'scripting', { executeScript: execute });
    stub(fakeBrowser.i18n, 'getMessage', (name) => name);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'Bezint',
      version: '1',
      content_scripts: [
        { matches: ['https://x.com/*'], js: ['content-scripts/x.js'] },
        { matches: ['https://www.linkedin.com/*'], js: ['content-scripts/linkedin.js'] },
      ],
    });
    const x = 'https://x.com/home';
    const all = [{ id: 1, url: x }, { id: 2, url: x, discarded: true }, {}, { id: 4 }];
    tabs.mockImplementation(async ({ url }) => {
      if (url === undefined) return all;
      return url.includes('https://x.com/*') ? all.slice(0, 3) : [{ id: 3, url: 'https://www.linkedin.com/feed/' }];
    });
  });

  const injected = (): readonly unknown[] =>
    execute.mock.calls.flatMap(([{ target, files }]) => (files ? [[target, files]] : []));
  const into = (tabId: number, file: string) => [{ tabId, allFrames: true }, [file]];

  test('get their own site’s script each, and discarded ones do not', async () => {
    await seeToOpenTabs(true);
    expect(injected()).toEqual([into(1, 'content-scripts/x.js'), into(3, 'content-scripts/linkedin.js')]);
    expect(badge).not.toHaveBeenCalled();
  });

  test('get no second one where a live copy works', async () => {
    execute.mockImplementation(async ({ target }) => [{ result: target.tabId === 1 }]);
    await seeToOpenTabs(true);
    expect(injected()).toEqual([into(3, 'content-scripts/linkedin.js')]);
  });

  test('say that they need a reload where the script is not taken, and keep the others from nothing', async () => {
    execute.mockImplementation(async ({ target, files }) => {
      if (target.tabId === 1 && files) throw new Error('Frame with ID 0 is showing error page');
      return [{ result: false }];
    });
    await seeToOpenTabs(true);
    expect(badge.mock.calls).toEqual([[{ tabId: 1, text: '↻' }]]);
    expect(title.mock.calls).toEqual([[{ tabId: 1, title: 'titleReload' }]]);
    expect(injected()).toHaveLength(2);
  });

  test('say so as well where the browser puts scripts in by itself, and has not', async () => {
    execute.mockImplementation(async ({ target }) => [{ result: target.tabId === 3 }]);
    await seeToOpenTabs(false);
    expect(injected()).toEqual([]);
    expect(badge.mock.calls).toEqual([[{ tabId: 1, text: '↻' }]]);
  });

  test('say that an administrator blocks them, though the browser does not tell which site they show', async () => {
    execute.mockImplementation(async ({ target }) => {
      if (target.tabId === 4) throw refusal;
      return [{ result: true }];
    });
    await seeToOpenTabs(true);
    expect(badge.mock.calls).toEqual([[{ tabId: 4, text: '×' }]]);
    expect(title.mock.calls).toEqual([[{ tabId: 4, title: 'titleBlocked' }]]);
  });

  test('say nothing on other sites', async () => {
    execute.mockImplementation(async ({ target }) => {
      if (target.tabId === 4) throw new Error('Cannot access contents of the page.');
      return [{ result: true }];
    });
    await seeToOpenTabs(true);
    expect(badge).not.toHaveBeenCalled();
  });

  test('are followed from then on where one was blocked, or an administrator installed it, and not elsewhere', async () => {
    const load = (tabId: number) => fire(fakeBrowser.tabs.onUpdated, tabId, { status: 'complete' }, { id: tabId });
    execute.mockRejectedValue(refusal);
    await watchBlockedTabs();
    await load(4);
    expect(execute).not.toHaveBeenCalled();
    await seeToOpenTabs(true);
    badge.mockClear();
    await watchBlockedTabs();
    await load(9);
    await vi.advanceTimersByTimeAsync(0);
    expect(badge.mock.calls).toEqual([[{ tabId: 9, text: '×' }]]);
    fakeBrowser.reset();
    Reflect.set(fakeBrowser, 'management', { getSelf: async () => ({ installType: 'admin' }) });
    await watchBlockedTabs();
    await load(10);
    await vi.advanceTimersByTimeAsync(0);
    expect(badge).toHaveBeenLastCalledWith({ tabId: 10, text: '×' });
  });

  test('have their name back once Bezint speaks there', async () => {
    healthDesk(
      () => {},
      () => 'on',
    ).noteHealth(from(1), health('idle'));
    await vi.advanceTimersByTimeAsync(0);
    expect(badge).toHaveBeenLastCalledWith({ tabId: 1, text: '' });
    expect(title).toHaveBeenLastCalledWith({ tabId: 1, title: 'extensionName' });
  });
});

describe('after an install or update', () => {
  const createTab = vi.fn<(tab: { url: string }) => Promise<object>>();
  const getSelf = vi.fn<() => Promise<{ installType: string }>>();

  beforeEach(() => {
    createTab.mockResolvedValue({});
    getSelf.mockResolvedValue({ installType: 'normal' });
    Reflect.set(fakeBrowser, 'management', { getSelf });
    Reflect.set(fakeBrowser.tabs, 'create', createTab);
  });

  test.each([
    ['install', 1],
    ['update', 0],
    ['chrome_update', 0],
  ] as const)('%s opens %i first pages', async (reason, pages) => {
    serveInstalled();
    await fire(fakeBrowser.runtime.onInstalled, { reason });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(createTab).toHaveBeenCalledTimes(pages);
    if (pages > 0) expect(createTab.mock.calls[0]?.[0].url).toMatch(/\/welcome\.html$/);
  });

  const install = async (policy: object): Promise<void> => {
    stub(fakeBrowser.storage.managed, 'get', async () => policy);
    serveInstalled();
    await fire(fakeBrowser.runtime.onInstalled, { reason: 'install' });
    await vi.advanceTimersByTimeAsync(0);
  };

  test('no page opens when the organisation would rather not', async () => {
    await install({ firstRun: false });
    expect(createTab).not.toHaveBeenCalled();
  });

  test('a policy that comes late still counts where an administrator installed it', async () => {
    getSelf.mockResolvedValue({ installType: 'admin' });
    await install({});
    await vi.advanceTimersByTimeAsync(4_000);
    expect(createTab).not.toHaveBeenCalled();
    stub(fakeBrowser.storage.managed, 'get', async () => ({ firstRun: false }));
    await fire(fakeBrowser.storage.onChanged, {}, 'managed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(createTab).not.toHaveBeenCalled();
  });

  test('an administrator without a policy for us keeps no one waiting longer than ten seconds', async () => {
    getSelf.mockResolvedValue({ installType: 'admin' });
    await install({});
    await vi.advanceTimersByTimeAsync(10_000);
    expect(createTab).toHaveBeenCalledOnce();
  });
});

describe('an update that is available', () => {
  const reload = vi.fn<() => void>();
  const day = 86_400_000;
  let texts: boolean;
  const open = () => {
    Reflect.set(fakeBrowser.runtime, 'reload', reload);
    return quietUpdate(() => texts);
  };
  const available = async () => {
    await fakeBrowser.runtime.onUpdateAvailable.trigger({ version: '2' });
    await vi.advanceTimersByTimeAsync(0);
  };

  test('waits for the reports of all tabs, then is installed', async () => {
    texts = false;
    open();
    await available();
    expect(toTab).toHaveBeenCalledWith(7, { v: 1, kind: 'report' });
    await vi.advanceTimersByTimeAsync(999);
    expect(reload).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('waits as long as a composer holds text', async () => {
    texts = true;
    const update = open();
    await available();
    await vi.advanceTimersByTimeAsync(day / 2);
    update.reported();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).not.toHaveBeenCalled();
    texts = false;
    update.reported();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('waits for a day at most', async () => {
    texts = true;
    open();
    await available();
    await vi.advanceTimersByTimeAsync(day - 1);
    expect(reload).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1 + 1_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('is remembered by a worker that starts anew, with the time that it has waited', async () => {
    texts = true;
    await fakeBrowser.storage.session.set({ updateSince: Date.now() - day + 60_000 });
    const update = open();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(reload).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    update.reported();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('waits no longer because another one came', async () => {
    texts = true;
    open();
    await available();
    await vi.advanceTimersByTimeAsync(day - 60_000);
    await available();
    await vi.advanceTimersByTimeAsync(61_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('is forgotten once it is installed, or every start would install it again', async () => {
    texts = false;
    open();
    await available();
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['updateSince']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).toHaveBeenCalledOnce();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('is installed where nothing can be remembered', async () => {
    texts = false;
    for (const name of ['get', 'set', 'remove']) stub(fakeBrowser.storage.session, name).mockRejectedValue(new Error());
    open();
    await available();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('waits on when text turns up while it looks', async () => {
    texts = false;
    open();
    await available();
    texts = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reload).not.toHaveBeenCalled();
  });

  test('is the only reason to reload', async () => {
    texts = false;
    open().reported();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).not.toHaveBeenCalled();
  });
});
