import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { Published } from '../../../fixtures/shared/fixture';
import { type OpenOptions, serveFixture } from '../../support/serve-fixture';

/** A fixture page open in Firefox under its real host name, with what the page itself saw. */
export interface OpenedFixture {
  readonly page: Page;
  readonly errors: readonly string[];
  published(): Promise<readonly Published[]>;
  modelText(): Promise<string>;
  /** Waits for an element of our interface, in the open shadow root of the host. */
  inPanel(selector: string): Promise<ElementHandle>;
  /** Presses a button of our interface with the mouse. The name must be the whole visible text. */
  press(name: string): Promise<void>;
}

/** Opens a fixture page and answers every request for a document with it; all else is refused. */
export async function openFixture(browser: Browser, pageId: string, options: OpenOptions = {}): Promise<OpenedFixture> {
  const { url, answer } = serveFixture(pageId, options);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.resourceType() === 'document' ? request.respond(answer) : request.abort());
  });
  await page.goto(url);
  await page.waitForFunction(() => window.__fixture !== undefined);

  const inPanel = async (selector: string): Promise<ElementHandle> => {
    const found = await page.waitForSelector(`[data-bezint] >>> ${selector}`, { visible: true });
    if (found === null) throw new Error(`Our interface shows no ${selector}.`);
    return found;
  };
  return {
    page,
    errors,
    inPanel,
    published: () => page.evaluate(() => [...window.__fixture.published]),
    modelText: () => page.evaluate(() => window.__fixture.modelText()),
    press: async (name) => (await inPanel(`button::-p-text(${name})`)).click(),
  };
}
