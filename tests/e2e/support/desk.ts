import type { BrowserContext, Page } from '@playwright/test';
import { serviceWorkerOf } from './launch-chromium';

/**
 * A quiet page of the extension's origin: it runs none of our code, yet may call the extension API. Tests set up
 * storage and stop the worker from here.
 */
export interface Desk {
  readonly page: Page;
  readonly extensionId: string;
  readStorage(area: 'local' | 'session'): Promise<Record<string, unknown>>;
  writeStorage(area: 'local' | 'session', items: Record<string, unknown>): Promise<void>;
  clearStorage(): Promise<void>;
  /** Stops the service worker and returns once it is stopped; the next message starts it again. */
  killWorker(): Promise<void>;
}

export async function openDesk(context: BrowserContext): Promise<Desk> {
  const extensionId = new URL((await serviceWorkerOf(context)).url()).host;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return {
    page,
    extensionId,
    readStorage: (area) => page.evaluate((name) => chrome.storage[name].get(null), area),
    writeStorage: (area, items) =>
      page.evaluate(({ name, values }) => chrome.storage[name].set(values), { name: area, values: items }),
    clearStorage: () =>
      page.evaluate(async () => {
        await chrome.storage.local.clear();
        await chrome.storage.session.clear();
      }),
    killWorker: () => killWorker(context, page),
  };
}

async function killWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
