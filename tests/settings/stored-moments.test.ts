import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noMoments } from '@/policies/nudges';
import { keepMoments, momentsKey, withHappening } from '@/settings/stored-moments';
import { stub } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const hour = 3_600_000;
const now = Date.now();
const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get(momentsKey))[momentsKey];

beforeEach(() => fakeBrowser.reset());

test('posts of the last hour are counted, and two presses for one post are one', () => {
  const first = withHappening({ ...noMoments, published: [now - 2 * hour] }, 'published', now);
  expect(first.published).toEqual([now]);
  expect(withHappening(first, 'published', now + 2_000).published).toEqual([now]);
  expect(withHappening(first, 'published', now + 60_000).published).toEqual([now, now + 60_000]);
  expect(withHappening(first, 'deleted', now + 1)).toMatchObject({ deleted: now + 1, published: [now] });
});

test('moments are all that is stored, and outlive the worker', async () => {
  const keeper = keepMoments();
  keeper.happened('published', now);
  keeper.happened('accepted', now + 1);
  keeper.said('edit', now + 2);
  await vi.waitFor(async () =>
    expect(await stored()).toEqual({ published: [now], deleted: 0, accepted: now + 1, said: { edit: now + 2 } }),
  );
  const next = keepMoments();
  await vi.waitFor(() => expect(next.now().said).toEqual({ edit: now + 2 }));
});

test('what is stored amiss does not count, and storage that breaks is no failure', async () => {
  await fakeBrowser.storage.local.set({ [momentsKey]: { published: ['yesterday'] } });
  const keeper = keepMoments();
  keeper.happened('deleted', now);
  await vi.waitFor(() => expect(keeper.now()).toEqual({ ...noMoments, deleted: now }));
  stub(fakeBrowser.storage.local, 'set', async () => {
    throw new Error('full');
  });
  keeper.happened('accepted', now);
  await vi.waitFor(() => expect(keeper.now().accepted).toBe(now));
});

test('what has grown old is thrown away when the worker wakes, and from storage too', async () => {
  const day = 24 * hour;
  const said = { pace: now - 2 * day, edit: now - hour, pupil: now - 29 * day, avatar: now - 31 * day };
  const old = { published: [now - 2 * hour, now - 60_000], deleted: now - 2 * hour, accepted: now - 2 * hour, said };
  await fakeBrowser.storage.local.set({ [momentsKey]: old });
  keepMoments();
  await vi.waitFor(async () =>
    expect(await stored()).toEqual({
      published: [now - 60_000],
      deleted: 0,
      accepted: 0,
      said: { edit: now - hour, pupil: now - 29 * day },
    }),
  );
});
