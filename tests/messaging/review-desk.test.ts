import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft } from '@/engine/draft';
import { type Judge, reviewDesk } from '@/messaging/review-desk';
import { policyKey, saveSettings, settingsKey } from '@/settings/settings';
import { stub } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const draft: Draft = { text: 'Dag allemaal', platform: 'x', surface: 'post', media: [] };
const now = new Date('2026-11-21T12:00:00Z').getTime();
const tick = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now });
  stub(fakeBrowser.i18n, 'getUILanguage', () => 'nl-NL');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A desk whose judge answers with the institutions it was made under, so that tests see which policy counted. */
function open() {
  const changed = vi.fn<(epoch: string) => void>();
  const judgeUnder = vi.fn<Parameters<typeof reviewDesk>[0]>(({ settings }, language): Judge => {
    const institutions = settings.affiliations.map(({ institution }) => institution);
    return () => ({ language, findings: [], failed: [], institutions });
  });
  const desk = reviewDesk(judgeUnder, changed, new AbortController().signal);
  return { desk, changed, judgeUnder };
}

test('it answers before anything was read, with the defaults', () => {
  const { desk } = open();
  expect(desk.review(draft)).toMatchObject({ language: 'nl', institutions: [] });
  expect(desk.standing('x').standing).toEqual({
    watching: 'on',
    pausedUntil: 0,
    language: 'nl',
    whenUnchecked: 'ask',
  });
});

test('it is ready as soon as storage was read, with settings and the cached policy', async () => {
  await fakeBrowser.storage.local.set({
    [settingsKey]: { affiliations: [{ institution: 'clusius', role: 'pupil' }] },
    [policyKey]: { affiliations: ['umcu:student'] },
  });
  const { desk } = open();
  await desk.ready();
  expect(desk.review(draft)).toMatchObject({ institutions: ['umcu', 'clusius'] });
});

test('it is ready after 500 ms even when storage hangs', async () => {
  stub(fakeBrowser.storage.local, 'get', () => new Promise(() => {}));
  const { desk } = open();
  const ready = vi.fn();
  void desk.ready().then(ready);
  await vi.advanceTimersByTimeAsync(499);
  expect(ready).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ready).toHaveBeenCalled();
});

test('it never waits for the administrator’s policy, and uses it when it comes', async () => {
  const slow = Promise.withResolvers<Record<string, unknown>>();
  stub(fakeBrowser.storage.managed, 'get', () => slow.promise);
  const { desk, changed } = open();
  await desk.ready();
  expect(desk.review(draft)).toMatchObject({ institutions: [] });
  slow.resolve({ affiliations: ['umcu:student'] });
  await tick();
  expect(desk.review(draft)).toMatchObject({ institutions: ['umcu'] });
  expect(changed).toHaveBeenCalledOnce();
});

test('it uses a policy that could not be stored', async () => {
  stub(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  stub(fakeBrowser.storage.managed, 'get', async () => ({ affiliations: ['umcu:student'] }));
  const { desk } = open();
  await tick();
  expect(desk.review(draft)).toMatchObject({ institutions: ['umcu'] });
});

test('it makes its judge once per state of the settings, and not before a draft came', async () => {
  const { desk, judgeUnder } = open();
  await desk.ready();
  expect(judgeUnder).not.toHaveBeenCalled();
  desk.review(draft);
  desk.review(draft);
  expect(judgeUnder).toHaveBeenCalledOnce();
  await saveSettings({ disclaimerInBio: true });
  await tick();
  desk.review(draft);
  expect(judgeUnder).toHaveBeenCalledTimes(2);
});

describe('the epoch', () => {
  test('is the same in a worker that starts anew on the same settings', async () => {
    await saveSettings({ severities: { insult: 'off' } });
    const first = open();
    await first.desk.ready();
    const second = open();
    await second.desk.ready();
    expect(second.desk.standing(null).epoch).toBe(first.desk.standing(null).epoch);
  });

  test('is told when settings change, and not at a start', async () => {
    await saveSettings({ language: 'en' });
    const { desk, changed } = open();
    await desk.ready();
    await tick();
    expect(changed).not.toHaveBeenCalled();
    const before = desk.standing(null).epoch;
    await saveSettings({ language: 'nl' });
    await tick();
    expect(changed.mock.calls).toEqual([[desk.standing(null).epoch]]);
    expect(desk.standing(null).epoch).not.toBe(before);
  });

  test('is not changed by a tick on the account checklist', async () => {
    const { desk, changed } = open();
    await desk.ready();
    await saveSettings({ checklist: ['two-factor'] });
    await tick();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('a pause', () => {
  test('ends by itself', async () => {
    await saveSettings({ pausedUntil: now + 60_000 });
    const { desk } = open();
    await desk.ready();
    expect(desk.standing('x').standing).toMatchObject({ watching: 'paused', pausedUntil: now + 60_000 });
    vi.setSystemTime(now + 60_000);
    expect(desk.standing('x').standing).toMatchObject({ watching: 'on', pausedUntil: 0 });
  });

  test('is not what a site that is switched off waits for', async () => {
    await saveSettings({ pausedUntil: now + 60_000, disabledSites: ['x'] });
    const { desk } = open();
    await desk.ready();
    expect(desk.standing('x').standing).toMatchObject({ watching: 'site-off', pausedUntil: 0 });
  });

  test('is not known to an organisation that locked it', async () => {
    await saveSettings({ pausedUntil: now + 60_000 });
    await fakeBrowser.storage.managed.set({ locks: ['pausedUntil'] });
    const { desk } = open();
    await tick();
    expect(desk.standing('x').standing.watching).toBe('on');
  });
});

test('a site that is switched off is off there alone', async () => {
  await saveSettings({ disabledSites: ['instagram'] });
  const { desk } = open();
  await desk.ready();
  expect(desk.standing('instagram').standing.watching).toBe('site-off');
  expect(desk.standing('x').standing.watching).toBe('on');
  expect(desk.standing(null).standing.watching).toBe('on');
});
