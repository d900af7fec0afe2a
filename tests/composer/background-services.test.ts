// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { backgroundServices } from '@/composer/background-services';
import type { Draft } from '@/engine/draft';
import type { Standing } from '@/messaging/protocol';
import { stub } from '../stub';

vi.mock('@/browser-in-page', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const noon = new Date('2026-11-21T12:00:00Z').getTime();
const hour = 3_600_000;
const draft: Draft = { text: 'Dag allemaal', platform: 'x', surface: 'post', media: [] };
const health = z.object({ kind: z.literal('health'), state: z.string() });
const asked = z.object({ id: z.string(), kind: z.string() });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: noon });
});
afterEach(() => vi.useRealTimers());

/** Services over a background that stands like this and finds nothing. */
function open(standing: () => Standing) {
  const sent = stub(fakeBrowser.runtime, 'sendMessage', async (message) => {
    const { id, kind } = asked.parse(message);
    const reply = { v: 1, id, epoch: 'e', standing: standing() };
    if (kind !== 'review') return { ...reply, kind: 'noted' };
    return { ...reply, kind: 'reviewed', advice: { language: 'nl', findings: [], failed: [] } };
  });
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const services = backgroundServices('x', controller.signal);
  const changed = vi.fn<() => void>();
  services.onPolicyChange(changed, controller.signal);
  const states = (): unknown[] => sent.mock.calls.flatMap(([message]) => health.safeParse(message).data?.state ?? []);
  return { services, changed, states, review: () => services.review(draft, controller.signal) };
}

const on: Standing = { watching: 'on', pausedUntil: 0, language: 'nl', whenUnchecked: 'ask' };
const pausedUntil = (moment: number): Standing => ({ ...on, watching: 'paused', pausedUntil: moment });

test('a review while reading along counts until something changes', async () => {
  const { changed, review } = open(() => on);
  expect(await review()).toMatchObject({ ok: true, paused: false, countsUntil: Number.POSITIVE_INFINITY });
  await vi.advanceTimersByTimeAsync(48 * hour);
  expect(changed).not.toHaveBeenCalled();
});

test('an answer of a pause counts as long as the pause, and its end is told', async () => {
  const { changed, review } = open(() => pausedUntil(noon + hour));
  expect(await review()).toMatchObject({ ok: true, paused: true, countsUntil: noon + hour });
  await vi.advanceTimersByTimeAsync(hour - 1);
  expect(changed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(changed).toHaveBeenCalledOnce();
});

test('a pause that was ended early is not ended again', async () => {
  const standing = vi.fn<() => Standing>(() => on);
  const { changed, review } = open(standing);
  standing.mockReturnValue(pausedUntil(noon + hour));
  await review();
  standing.mockReturnValue(on);
  await review();
  await vi.advanceTimersByTimeAsync(2 * hour);
  expect(changed).not.toHaveBeenCalled();
});

test('a pause of years does not run out at once', async () => {
  const { changed, review } = open(() => pausedUntil(noon + 10_000 * 24 * hour));
  await review();
  await vi.advanceTimersByTimeAsync(hour);
  expect(changed).not.toHaveBeenCalled();
});

test('a site that is switched off waits for nothing', async () => {
  const { changed, review } = open(() => ({ ...on, watching: 'site-off' }));
  expect(await review()).toMatchObject({ ok: true, paused: true, countsUntil: Number.POSITIVE_INFINITY });
  await vi.advanceTimersByTimeAsync(hour);
  expect(changed).not.toHaveBeenCalled();
});

test('a page that goes says that nothing is written there, and says again how it stands when it comes back', async () => {
  const { services, states } = open(() => on);
  services.report({ state: 'findings', findings: 2 });
  window.dispatchEvent(new Event('pagehide'));
  expect(states()).toEqual(['idle', 'findings', 'idle']);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(states()).toEqual(['idle', 'findings', 'idle', 'findings']);
});
