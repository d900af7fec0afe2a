import type { BrowserContext, Page } from '@playwright/test';
import type { MediaKind } from '@/engine/draft';
import type { Published } from '../../fixtures/shared/fixture';
import type { EventCounts } from '../../fixtures/shared/page-events';
import { type Panel, panelOf } from './panel';
import { type OpenOptions, serveFixture } from './serve-fixture';

/** A fixture page open under its real host name, with what the page itself saw. */
export interface OpenedFixture {
  readonly page: Page;
  readonly panel: Panel;
  /** Every publish action that the page accepted. */
  readonly published: () => Promise<readonly Published[]>;
  /** The text in the editor library's own model. */
  readonly modelText: () => Promise<string>;
  readonly editorHtml: () => Promise<string>;
  readonly events: () => Promise<EventCounts>;
  readonly addMedia: (kind: MediaKind) => Promise<void>;
  /** The page takes its composer away and mounts it anew, empty. */
  readonly remount: () => Promise<void>;
}

/**
 * Opens a fixture page, and answers every request for its host with it, so that a reload at another path works too.
 * What the page asks of other hosts is refused.
 */
export async function openFixture(
  context: BrowserContext,
  pageId: string,
  options: OpenOptions = {},
): Promise<OpenedFixture> {
  const { url, answer } = serveFixture(pageId, options);
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const isDocument = route.request().resourceType() === 'document';
    await (isDocument ? route.fulfill(answer) : route.abort('blockedbyclient'));
  });
  await page.goto(url);
  await page.waitForFunction(() => window.__fixture !== undefined);
  return {
    page,
    panel: panelOf(page),
    published: () => page.evaluate(() => [...window.__fixture.published]),
    modelText: () => page.evaluate(() => window.__fixture.modelText()),
    editorHtml: () => page.evaluate(() => window.__fixture.editorHtml()),
    events: () => page.evaluate(() => window.__fixture.events),
    addMedia: (kind) => page.evaluate((chosen) => window.__fixture.addMedia(chosen), kind),
    remount: () => page.evaluate(() => window.__fixture.remount()),
  };
}
