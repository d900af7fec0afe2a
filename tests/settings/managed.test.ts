import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchManaged } from '@/settings/managed';
import type { Organisation } from '@/settings/managed-policy';
import { effectiveSettings, policyKey } from '@/settings/settings';
import { stub } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const umcu = { affiliations: ['umcu:student'] };
const managed = fakeBrowser.storage.managed;
const settle = () => vi.advanceTimersByTimeAsync(0);

function watch(signal = new AbortController().signal): Organisation[] {
  const arrived: Organisation[] = [];
  watchManaged((organisation) => arrived.push(organisation), signal);
  return arrived;
}

const institutions = (arrived: readonly Organisation[]): string[][] =>
  arrived.map(({ values }) => values.affiliations.map(({ institution }) => institution));

const cached = async (): Promise<unknown> => (await fakeBrowser.storage.local.get(policyKey))[policyKey];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a policy that is known is told, and kept for the next start', async () => {
  await managed.set(umcu);
  const arrived = watch();
  await settle();
  expect(institutions(arrived)).toEqual([['umcu']]);
  expect(await cached()).toEqual(umcu);
});

test('a policy that takes seconds to be known is nobody’s delay, and counts when it comes', async () => {
  const slow = Promise.withResolvers<Record<string, unknown>>();
  stub(managed, 'get').mockImplementationOnce(() => slow.promise);
  await fakeBrowser.storage.local.set({ [policyKey]: umcu });
  const arrived = watch();
  await settle();
  expect((await effectiveSettings()).settings.affiliations).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(3_000);
  slow.resolve({ affiliations: ['clusius:pupil'] });
  await settle();
  expect(institutions(arrived)).toEqual([['clusius']]);
});

describe('no policy at a start', () => {
  test('is believed only when it is still so ten seconds later', async () => {
    await fakeBrowser.storage.local.set({ [policyKey]: umcu });
    const arrived = watch();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(arrived).toEqual([]);
    expect(await cached()).toEqual(umcu);
    await vi.advanceTimersByTimeAsync(1);
    expect(institutions(arrived)).toEqual([[]]);
    expect(await cached()).toEqual({});
  });

  test('is no reason to write anything when there was none before', async () => {
    const set = stub(fakeBrowser.storage.local, 'set');
    watch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(set).not.toHaveBeenCalled();
  });

  test('may come as a rejection, as in Firefox', async () => {
    stub(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    const arrived = watch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(institutions(arrived)).toEqual([[]]);
  });
});

describe('while the browser runs', () => {
  test('a policy that arrives later counts from then on', async () => {
    const arrived = watch();
    await settle();
    await managed.set(umcu);
    await settle();
    expect(institutions(arrived)).toEqual([['umcu']]);
  });

  test('a policy that was just said to be empty does not undo one that came after', async () => {
    const arrived = watch();
    await settle();
    await managed.set(umcu);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(institutions(arrived).at(-1)).toEqual(['umcu']);
    expect(await cached()).toEqual(umcu);
  });

  test('a removal, told by the old value alone, ends it at once', async () => {
    await managed.set(umcu);
    const arrived = watch();
    await settle();
    stub(managed, 'get', async () => ({}));
    await fakeBrowser.storage.onChanged.trigger({ affiliations: { oldValue: umcu.affiliations } }, 'managed');
    await settle();
    expect(institutions(arrived)).toEqual([['umcu'], []]);
    expect(await cached()).toEqual({});
  });

  test('a full storage costs only the copy', async () => {
    stub(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await managed.set(umcu);
    const arrived = watch();
    await settle();
    expect(institutions(arrived)).toEqual([['umcu']]);
  });

  test('nothing is told after the signal', async () => {
    const controller = new AbortController();
    const arrived = watch(controller.signal);
    await settle();
    controller.abort();
    await managed.set(umcu);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(arrived).toEqual([]);
  });
});
