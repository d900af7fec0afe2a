import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Effective } from '@/settings/effective-settings';
import { defaults } from '@/settings/setting-values';
import {
  effectiveSettings,
  loadSettings,
  policyKey,
  saveSettings,
  settingsKey,
  watchSettings,
} from '@/settings/settings';
import { stub } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const never = new Promise<never>(() => {});

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('reading', () => {
  test('a first start finds the defaults and no problem', async () => {
    expect(await effectiveSettings()).toMatchObject({ settings: defaults, problems: [] });
  });

  test('the cached policy counts at once', async () => {
    await fakeBrowser.storage.local.set({ [policyKey]: { affiliations: ['umcu:student'], language: 'fr' } });
    const { settings, origins, problems } = await effectiveSettings();
    expect(settings.affiliations).toEqual([{ institution: 'umcu', role: 'student' }]);
    expect(origins.affiliations).toBe('organisation');
    expect(problems).toEqual([{ from: 'organisation', key: 'language', item: 'fr', reason: 'unknown-value' }]);
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('corruption'))],
    ['hangs', () => never],
  ])('storage that %s leaves every check on within 500 ms, and says so', async (_fault, get) => {
    stub(fakeBrowser.storage.local, 'get', get);
    const reading = effectiveSettings();
    await vi.advanceTimersByTimeAsync(500);
    expect(await reading).toMatchObject({
      settings: defaults,
      problems: [{ from: 'user', key: 'settings', reason: 'unreadable' }],
    });
  });
});

describe('saving', () => {
  test('keeps what was not changed, even what could not be read', async () => {
    await fakeBrowser.storage.local.set({ [settingsKey]: { language: 'fr', allowedPhrases: ['open dag'] } });
    expect(await saveSettings({ disclaimerInBio: true })).toEqual({ ok: true });
    expect(await fakeBrowser.storage.local.get(settingsKey)).toEqual({
      [settingsKey]: { language: 'fr', allowedPhrases: ['open dag'], disclaimerInBio: true, version: 1 },
    });
  });

  test('replaces what was no settings object at all', async () => {
    await fakeBrowser.storage.local.set({ [settingsKey]: 'corrupt' });
    await saveSettings({ language: 'nl' });
    expect((await loadSettings()).language).toBe('nl');
  });

  test('two savings at once lose nothing of each other', async () => {
    await Promise.all([saveSettings({ language: 'nl' }), saveSettings({ disclaimerInBio: true })]);
    expect(await loadSettings()).toMatchObject({ language: 'nl', disclaimerInBio: true });
  });

  test('into a full storage says that nothing was stored', async () => {
    stub(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await saveSettings({ language: 'nl' })).toEqual({ ok: false });
    expect(await loadSettings()).toEqual(defaults);
  });
});

describe('watching', () => {
  const watch = (signal = new AbortController().signal): Effective[] => {
    const seen: Effective[] = [];
    watchSettings((effective) => seen.push(effective), signal);
    return seen;
  };

  test('tells the settings now and after each change', async () => {
    const seen = watch();
    await vi.advanceTimersByTimeAsync(0);
    await saveSettings({ language: 'nl' });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.map(({ settings }) => settings.language)).toEqual(['auto', 'nl']);
  });

  test('ends with its signal', async () => {
    const controller = new AbortController();
    const seen = watch(controller.signal);
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    await saveSettings({ language: 'nl' });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toHaveLength(1);
  });

  test('tells the defaults after 500 ms of silence, and the truth when it comes after all', async () => {
    const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
    stub(fakeBrowser.storage.local, 'get').mockImplementationOnce(() => promise);
    const seen = watch();
    await vi.advanceTimersByTimeAsync(499);
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.map(({ problems }) => problems[0]?.reason)).toEqual(['unreadable']);
    resolve({ [settingsKey]: { language: 'nl' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.at(-1)).toMatchObject({ settings: { language: 'nl' }, problems: [] });
  });

  test('keeps to what is known when storage breaks later', async () => {
    await saveSettings({ language: 'nl' });
    const seen = watch();
    await vi.advanceTimersByTimeAsync(0);
    stub(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
    await fakeBrowser.storage.onChanged.trigger({ [settingsKey]: { newValue: {} } }, 'local');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen.map(({ settings }) => settings.language)).toEqual(['nl']);
  });

  test('lets the newest reading win, whichever comes back first', async () => {
    const slow = Promise.withResolvers<Record<string, unknown>>();
    stub(fakeBrowser.storage.local, 'get').mockImplementationOnce(() => slow.promise);
    const seen = watch();
    await fakeBrowser.storage.local.set({ [settingsKey]: { language: 'nl' } });
    await vi.advanceTimersByTimeAsync(0);
    slow.resolve({});
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen.map(({ settings }) => settings.language)).toEqual(['nl']);
  });

  test('leaves changes of other things alone', async () => {
    const seen = watch();
    await vi.advanceTimersByTimeAsync(0);
    await fakeBrowser.storage.local.set({ counts: 3 });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toHaveLength(1);
  });
});
