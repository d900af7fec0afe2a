import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { FixturePage } from '../../../fixtures/fixture-page';
import type { Published } from '../../../fixtures/shared/fixture';
import { type OpenOptions, serveFixture } from '../../support/serve-fixture';

/** A fixture page open in Firefox under its real host name, driven as a person drives it. */
export interface OpenedFixture {
  readonly page: Page;
  /** Uncaught errors of the page. */
  readonly errors: readonly string[];
  published(): Promise<readonly Published[]>;
  modelText(): Promise<string>;
  /** Types one line with the keyboard. */
  type(fixture: FixturePage, line: string): Promise<void>;
  /** Presses what makes a new line in this editor. */
  breakLine(fixture: FixturePage): Promise<void>;
  /** Clicks what publishes: the first step, where a draft is held, and the steps after it. */
  attempt(fixture: FixturePage): Promise<void>;
  finish(fixture: FixturePage): Promise<void>;
  /** Presses the key that publishes, in the editor. */
  attemptByKey(fixture: FixturePage): Promise<void>;
  /** Waits until the panel shows a status for what stands in the editor. */
  shows(status: string): Promise<void>;
  /** Waits for an element of our interface, in the open shadow root of the host. */
  inPanel(selector: string): Promise<ElementHandle>;
  /** Presses an enabled button of our interface with the mouse, by its visible text. */
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
    void (request.isNavigationRequest() ? request.respond(answer) : request.abort());
  });
  await page.goto(url);
  await page.waitForFunction(() => window.__fixture !== undefined);

  const visible = async (selector: string): Promise<ElementHandle> => {
    const found = await page.waitForSelector(`>>> ${selector}`, { visible: true });
    if (found === null) throw new Error(`The page shows no ${selector}.`);
    return found;
  };
  const clickAll = async (selectors: readonly string[]): Promise<void> => {
    for (const selector of selectors) await (await visible(selector)).click();
  };
  const inPanel = (selector: string): Promise<ElementHandle> => visible(`[data-bezint] >>> ${selector}`);
  return {
    page,
    errors,
    inPanel,
    published: () => page.evaluate(() => [...window.__fixture.published]),
    modelText: () => page.evaluate(() => window.__fixture.modelText()),
    type: async (fixture, line) => {
      await visible(fixture.readySelector ?? fixture.editorSelector);
      await (await visible(fixture.editorSelector)).click();
      await page.keyboard.type(line);
    },
    breakLine: async ({ newLine }) => {
      if (newLine === 'Shift+Enter') await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      if (newLine === 'Shift+Enter') await page.keyboard.up('Shift');
    },
    attempt: ({ submit }) => clickAll(submit.click.slice(0, 1)),
    finish: ({ submit }) => clickAll(submit.click.slice(1)),
    attemptByKey: async ({ submit }) => {
      const withControl = submit.keys === 'Control+Enter';
      if (withControl) await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      if (withControl) await page.keyboard.up('Control');
    },
    shows: async (status) => {
      const shown = await inPanel(`[data-status="${status}"]`);
      // A pause in typing gets a review too, of less than what stands there now
      await page.waitForFunction(
        (panel, wanted) =>
          panel.getAttribute('data-status') === wanted &&
          Number(panel.getAttribute('data-length')) >= window.__fixture.modelText().length,
        {},
        shown,
        status,
      );
    },
    press: async (name) => (await inPanel(`button:not([disabled])::-p-text(${name})`)).click(),
  };
}
