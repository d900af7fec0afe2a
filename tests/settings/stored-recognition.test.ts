import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knownBefore, noteRecognition, recognitionKey } from '@/settings/stored-recognition';
import { stub } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const day = 86_400_000;
const now = 100 * day;
const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get(recognitionKey))[recognitionKey];

beforeEach(() => fakeBrowser.reset());

test('a place that was known yesterday and is not today was known before', async () => {
  await noteRecognition('x', 'post', true, now - day);
  expect(await knownBefore('x', 'post')).toBeNull();
  await noteRecognition('x', 'post', false, now);
  expect(await knownBefore('x', 'post')).toBe(now - day);
  expect(await knownBefore('x', 'reply')).toBeNull();
  expect(await knownBefore('facebook', 'post')).toBeNull();
});

test('a place that is known again is not missed any more', async () => {
  await noteRecognition('x', 'post', true, now - day);
  await noteRecognition('x', 'post', false, now);
  await noteRecognition('x', 'post', true, now + 1);
  expect(await knownBefore('x', 'post')).toBeNull();
});

test('a place that was known just now, or never was, is not missed', async () => {
  await noteRecognition('x', 'post', true, now - 60_000);
  await noteRecognition('x', 'post', false, now);
  await noteRecognition('x', 'bio', false, now);
  expect(await knownBefore('x', 'post')).toBeNull();
  expect(await stored()).toEqual({ 'x/post': { known: now - 60_000 } });
});

test('moments are all that is kept, and not one for every word that is typed', async () => {
  await noteRecognition('linkedin', 'comment', true, now);
  await noteRecognition('linkedin', 'comment', true, now + 60_000);
  expect(await stored()).toEqual({ 'linkedin/comment': { known: now } });
});

test('what is stored amiss does not count, and storage that breaks is no failure', async () => {
  await fakeBrowser.storage.local.set({ [recognitionKey]: { 'x/post': { known: 'long ago' }, 'y/z': { known: 1 } } });
  expect(await knownBefore('x', 'post')).toBeNull();
  stub(fakeBrowser.storage.local, 'get', async () => {
    throw new Error('broken');
  });
  await noteRecognition('x', 'post', true, now);
  expect(await knownBefore('x', 'post')).toBeNull();
});
