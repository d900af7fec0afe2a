import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { healthDesk } from '@/messaging/health-desk';
import { injectIntoOpenTabs, serveInstalled } from '@/messaging/on-installed';
import type { Payload } from '@/messaging/protocol';
import { quietUpdate } from '@/messaging/quiet-update';
import type { PageSender } from '@/messaging/server';
import { announceChange } from '@/messaging/site-tabs';
import { fire, stub } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const noReceiver = new Error('Could not establish connection. Receiving end does not exist.');
const tabs = vi.fn<(query: { url: string[] }) => Promise<{ id?: number; discarded?: boolean }[]>>();
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

describe('after an install or update', () => {
  const execute = vi.fn<(injection: unknown) => Promise<unknown>>();
  const createTab = vi.fn<(tab: { url: string }) => Promise<object>>();
  const getSelf = vi.fn<() => Promise<{ installType: string }>>();

  beforeEach(() => {
    execute.mockResolvedValue([]);
    createTab.mockResolvedValue({});
    getSelf.mockResolvedValue({ installType: 'normal' });
    Reflect.set(fakeBrowser, 'management', { getSelf });
    Reflect.set(fakeBrowser.tabs, 'create', createTab);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'Bezint',
      version: '1',
      content_scripts: [
        { matches: ['https://x.com/*'], js: ['content-scripts/x.js'] },
        { matches: ['https://www.linkedin.com/*'], js: ['content-scripts/linkedin.js'] },
      ],
    });
    tabs.mockImplementation(async ({ url }) =>
      url.includes('https://x.com/*') ? [{ id: 1 }, { id: 2, discarded: true }, {}] : [{ id: 3 }],
    );
    toTab.mockRejectedValue(noReceiver);
    Reflect.set(fakeBrowser, 'scripting', { executeScript: execute });
  });

  const into = (tabId: number, file: string) => [
    { target: { tabId, allFrames: true }, files: [file], injectImmediately: true },
  ];

  test('each open tab gets its own site’s script, discarded ones do not', async () => {
    await injectIntoOpenTabs();
    expect(execute.mock.calls).toEqual([into(1, 'content-scripts/x.js'), into(3, 'content-scripts/linkedin.js')]);
  });

  test('a tab where a live copy answers gets no second one', async () => {
    toTab.mockImplementation(async (tabId) => {
      if (tabId !== 1) throw noReceiver;
      return true;
    });
    await injectIntoOpenTabs();
    expect(execute.mock.calls).toEqual([into(3, 'content-scripts/linkedin.js')]);
  });

  test('a tab that refuses does not keep the others from theirs', async () => {
    execute.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    await injectIntoOpenTabs();
    expect(execute).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['This page cannot be scripted due to an ExtensionsSettings policy.', '×'],
    ['Frame with ID 0 is showing error page', '↻'],
  ])('a tab that refuses with “%s” says so on its badge: %s', async (message, text) => {
    execute.mockRejectedValueOnce(new Error(message));
    await injectIntoOpenTabs();
    expect(badge).toHaveBeenCalledExactlyOnceWith({ tabId: 1, text });
  });

  test.each([
    ['install', true, 2, 1],
    ['update', true, 2, 0],
    ['chrome_update', true, 0, 0],
    ['install', false, 0, 1],
    ['update', false, 0, 0],
  ] as const)(
    '%s (re-injecting: %s) injects %i times and opens %i first pages',
    async (reason, reinjects, times, pages) => {
      serveInstalled(reinjects);
      await fire(fakeBrowser.runtime.onInstalled, { reason });
      await vi.advanceTimersByTimeAsync(1_000);
      expect(execute).toHaveBeenCalledTimes(times);
      expect(createTab).toHaveBeenCalledTimes(pages);
      if (pages > 0) expect(createTab.mock.calls[0]?.[0].url).toMatch(/\/welcome\.html$/);
    },
  );

  const install = async (policy: object): Promise<void> => {
    stub(fakeBrowser.storage.managed, 'get', async () => policy);
    serveInstalled(false);
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
