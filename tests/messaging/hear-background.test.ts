import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearBackground } from '@/messaging/hear-background';
import type { PanelCommand, Payload } from '@/messaging/protocol';
import { fire, stub } from '../stub';

vi.mock('@/browser-in-page', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const health: Payload<'health'> = { state: 'composing', platform: 'x' };
const changed = vi.fn<(epoch: string) => void>();
const command = vi.fn<(command: PanelCommand) => void>();
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
let controller: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockResolvedValue({});
  stub(fakeBrowser.runtime, 'sendMessage', sendMessage);
  controller = new AbortController();
  hearBackground({ report: () => health, changed, command }, controller.signal);
});
afterEach(() => {
  vi.clearAllMocks();
});

async function say(message: unknown): Promise<unknown> {
  const reply = vi.fn<(value: unknown) => void>();
  await fire(fakeBrowser.runtime.onMessage, message, {}, reply);
  return reply.mock.calls[0]?.[0];
}

test('a request to report is followed, and the background learns that somebody is there', async () => {
  expect(await say({ v: 1, kind: 'report' })).toBe(true);
  expect(sendMessage.mock.calls).toMatchObject([[{ v: 1, kind: 'health', ...health }]]);
});

test('a change is told with its epoch', async () => {
  expect(await say({ v: 1, kind: 'changed', epoch: 'e2' })).toBe(true);
  expect(changed).toHaveBeenCalledWith('e2');
});

test('a shortcut is told by its name, and no other', async () => {
  expect(await say({ v: 1, kind: 'command', command: 'next-finding' })).toBe(true);
  expect(await say({ v: 1, kind: 'command', command: 'post-anyway' })).toBe(false);
  expect(command.mock.calls).toEqual([['next-finding']]);
});

test.each([undefined, null, 'report', {}, { kind: 'report' }, { v: 2, kind: 'report' }, { v: 1, kind: 'changed' }])(
  '%j is no notice',
  async (message) => {
    expect(await say(message)).toBe(false);
    expect(changed).not.toHaveBeenCalled();
    expect(sendMessage).not.toHaveBeenCalled();
  },
);

test('nothing is heard after the signal', async () => {
  controller.abort();
  await say({ v: 1, kind: 'changed', epoch: 'e2' });
  expect(changed).not.toHaveBeenCalled();
});
