import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { ask, isOrphaned } from '@/messaging/client';
import type { Payload } from '@/messaging/protocol';
import { stub } from '../stub';

vi.mock('@/browser-in-page', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const payload: Payload<'review'> = { draft: { text: 'Dag allemaal', platform: 'x', surface: 'post', media: [] } };
const standing = { watching: 'on', pausedUntil: 0, language: 'nl', whenUnchecked: 'ask' };
const advice = { language: 'nl', findings: [], failed: [] };
const connectionLost = new Error('Could not establish connection. Receiving end does not exist.');
const channelClosed = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
);

const withId = z.looseObject({ id: z.string() });
const good = (message: unknown): Record<string, unknown> => {
  const { id } = withId.parse(message);
  return { v: 1, kind: 'reviewed', id, epoch: 'e', standing, advice };
};

/** What `runtime.sendMessage` does, one entry per attempt; the last one repeats. */
type Outcome = (message: unknown) => Promise<unknown>;
let outcomes: Outcome[] = [];
const sent: unknown[] = [];
const answers: Outcome = async (message) => good(message);
const rejects =
  (error: Error): Outcome =>
  () =>
    Promise.reject(error);
const never: Outcome = () => new Promise(() => {});

beforeEach(() => {
  fakeBrowser.reset();
  Reflect.set(fakeBrowser.runtime, 'id', 'test-extension-id');
  vi.useFakeTimers();
  sent.length = 0;
  stub(fakeBrowser.runtime, 'sendMessage', (message) => {
    sent.push(message);
    const outcome = outcomes.length > 1 ? outcomes.shift() : outcomes[0];
    return outcome ? outcome(message) : Promise.resolve(undefined);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function askOver(list: Outcome[], milliseconds = 10_000, options: Parameters<typeof ask>[2] = {}) {
  outcomes = [...list];
  const answer = ask('review', payload, options);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return answer;
}

test('a good reply is handed on, after one message', async () => {
  const answer = await askOver([answers]);
  expect(answer).toMatchObject({ ok: true, reply: { kind: 'reviewed', epoch: 'e', advice } });
  expect(sent).toMatchObject([{ v: 1, kind: 'review', ...payload }]);
});

describe('a worker that dies', () => {
  test.each([
    ['as the message arrives', connectionLost],
    ['while it reviews', channelClosed],
    ['as an event page of Firefox', new Error('Promised response from onMessage listener went out of scope')],
  ])('%s is asked once more after 50 ms', async (_when, error) => {
    outcomes = [rejects(error), answers];
    const answer = ask('review', payload);
    await vi.advanceTimersByTimeAsync(49);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toMatchObject({ ok: true });
    expect(sent).toHaveLength(2);
  });

  test('twice is unreachable, without a third attempt', async () => {
    expect(await askOver([rejects(connectionLost)])).toEqual({ ok: false, reason: 'unreachable' });
    expect(sent).toHaveLength(2);
  });

  test('and never comes back ends at the deadline', async () => {
    expect(await askOver([rejects(connectionLost), never], 1_500)).toEqual({ ok: false, reason: 'late' });
  });

  test('just before the deadline is not asked after it', async () => {
    expect(await askOver([rejects(connectionLost), answers], 10_000, { deadline: 40 })).toEqual({
      ok: false,
      reason: 'late',
    });
    expect(sent).toHaveLength(1);
  });
});

test('an error of another kind is not tried again', async () => {
  expect(await askOver([rejects(new Error('Message length exceeded maximum allowed length.'))])).toEqual({
    ok: false,
    reason: 'unreachable',
  });
  expect(sent).toHaveLength(1);
});

test('silence ends at the deadline of 1,500 ms, not before', async () => {
  outcomes = [never];
  let answer: unknown;
  void ask('review', payload).then((value) => {
    answer = value;
  });
  await vi.advanceTimersByTimeAsync(1_499);
  expect(answer).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(answer).toEqual({ ok: false, reason: 'late' });
});

test('a reply after the deadline changes nothing', async () => {
  const slow: Outcome = (message) =>
    new Promise((resolve) => {
      setTimeout(() => resolve(good(message)), 2_000);
    });
  expect(await askOver([slow], 5_000)).toEqual({ ok: false, reason: 'late' });
});

describe('no answer is ever taken for a clean one', () => {
  const { id: _id, ...rest } = good({ id: '' });
  test.each<[string, (id: string) => unknown]>([
    ['null', () => null],
    ['true', () => true],
    ['a text', () => 'clean'],
    ['an empty object', () => ({})],
    ['no id', () => rest],
    ['the id of another message', () => ({ ...rest, id: 'other' })],
    ['another version', (id) => ({ ...rest, id, v: 2 })],
    ['the tag of another kind', (id) => ({ ...rest, id, kind: 'noted' })],
    ['no advice', (id) => ({ ...rest, id, advice: undefined })],
    ['advice without findings', (id) => ({ ...rest, id, advice: { language: 'nl', failed: [] } })],
    ['advice in no language', (id) => ({ ...rest, id, advice: { findings: [], failed: [] } })],
    ['no epoch', (id) => ({ ...rest, id, epoch: undefined })],
    ['no standing', (id) => ({ ...rest, id, standing: null })],
    ['an unknown standing', (id) => ({ ...rest, id, standing: { ...standing, watching: 'maybe' } })],
  ])('%s', async (_name, make) => {
    const answer = await askOver([async (message) => make(withId.parse(message).id)]);
    expect(answer).toEqual({ ok: false, reason: 'malformed' });
  });

  test('undefined, the polyfill’s word for a port that closed, is asked once more', async () => {
    expect(await askOver([async () => undefined, answers])).toMatchObject({ ok: true });
    expect(await askOver([async () => undefined])).toEqual({ ok: false, reason: 'unreachable' });
  });

  test('a refusal is told as such', async () => {
    const refusal: Outcome = async (message) => ({
      v: 1,
      id: withId.parse(message).id,
      kind: 'refused',
      reason: 'failed',
    });
    expect(await askOver([refusal])).toEqual({ ok: false, reason: 'refused' });
  });
});

describe('an orphan', () => {
  const orphan = (): void => {
    Reflect.set(fakeBrowser.runtime, 'id', undefined);
  };

  test('knows it before it asks', async () => {
    orphan();
    expect(isOrphaned()).toBe(true);
    expect(await askOver([answers])).toEqual({ ok: false, reason: 'orphaned' });
    expect(sent).toEqual([]);
  });

  test('knows it from a synchronous throw', async () => {
    const throws: Outcome = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await askOver([throws])).toEqual({ ok: false, reason: 'orphaned' });
  });

  test('that became one while it asked is told so, not "unreachable"', async () => {
    const dies: Outcome = () => {
      orphan();
      return Promise.reject(connectionLost);
    };
    expect(await askOver([dies, answers])).toEqual({ ok: false, reason: 'orphaned' });
    expect(sent).toHaveLength(1);
  });
});

describe('an abort', () => {
  test('ends the question at once, and the retry with it', async () => {
    const controller = new AbortController();
    outcomes = [rejects(connectionLost), answers];
    const answer = ask('review', payload, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await answer).toEqual({ ok: false, reason: 'aborted' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
  });

  test('beforehand sends nothing', async () => {
    expect(await askOver([answers], 0, { signal: AbortSignal.abort() })).toEqual({ ok: false, reason: 'aborted' });
    expect(sent).toEqual([]);
  });
});

test('no timer stays behind', async () => {
  await askOver([answers], 0);
  expect(vi.getTimerCount()).toBe(0);
});
