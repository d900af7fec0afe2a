import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forwardCommands } from '@/messaging/forward-commands';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Listener = (name: string, tab?: { id?: number }) => void;
let press: Listener = () => {};
const toTab = vi.fn<(tabId: number, notice: unknown) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  toTab.mockResolvedValue(true);
  Reflect.set(fakeBrowser.tabs, 'sendMessage', toTab);
  Reflect.set(fakeBrowser, 'commands', {
    onCommand: {
      addListener: (listener: Listener) => {
        press = listener;
      },
    },
  });
  forwardCommands();
});

test('a shortcut goes to the tab in which it was pressed', () => {
  press('apply-fix', { id: 7 });
  expect(toTab.mock.calls).toEqual([[7, { v: 1, kind: 'command', command: 'apply-fix' }]]);
});

test('a shortcut without a tab, and one that is not ours, go nowhere', () => {
  press('apply-fix');
  press('_execute_action', { id: 7 });
  expect(toTab).not.toHaveBeenCalled();
});
