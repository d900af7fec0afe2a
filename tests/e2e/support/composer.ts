import { expect, type Locator } from '@playwright/test';
import type { FixturePage } from '../../fixtures/fixture-page';
import type { OpenedFixture } from './open-fixture';

/** A review comes within a fraction of a second; left to itself Playwright looks ever less often. */
const often = { intervals: [50] };

export type Way = 'click' | 'key';

/** A composer on a fixture page, driven as a person drives it. */
export interface Composer {
  readonly editor: Locator;
  /** Types lines with the keyboard at the end. Returns all that the library's model should hold with them. */
  type(lines: readonly string[]): Promise<string>;
  /** The same as who dictates it: many words at once, and only the last by key. For tests that are not about typing. */
  write(lines: readonly string[]): Promise<string>;
  /** Selects everything and writes over it. */
  rewrite(lines: readonly string[]): Promise<string>;
  /** Presses what publishes: every click on the way, or the key. */
  publishBy(way: Way): Promise<void>;
  /** Presses the first control on the way, where a risky draft is held already, or the key. */
  attempt(way: Way): Promise<void>;
  /** Presses the controls after the first, for a draft that was let go there. */
  finish(way: Way): Promise<void>;
  /** Resolves when the panel shows the state for what stands in the editor. */
  shows(status: string | RegExp): Promise<void>;
}

export function composerOf({ page, panel, modelText }: OpenedFixture, fixture: FixturePage): Composer {
  const shown = (selector: string): Locator => page.locator(selector).filter({ visible: true });
  const editor = shown(fixture.editorSelector);
  const typeLine = (line: string): Promise<void> => page.keyboard.type(line);
  const dictateLine = async (line: string): Promise<void> => {
    const lastWord = Math.max(line.lastIndexOf(' '), 0);
    if (lastWord > 0) await page.keyboard.insertText(line.slice(0, lastWord));
    await page.keyboard.type(line.slice(lastWord));
  };
  const putLines = async (lines: readonly string[], put: (line: string) => Promise<void>): Promise<string> => {
    const before = await modelText();
    const kept = fixture.newLine === undefined ? [lines.join(' ')] : lines;
    for (const [index, line] of kept.entries()) {
      if (index > 0 && fixture.newLine !== undefined) await page.keyboard.press(fixture.newLine);
      await put(line);
    }
    return before + kept.join('\n');
  };
  const enter = async (): Promise<void> => {
    await shown(fixture.readySelector ?? fixture.editorSelector).waitFor();
    await editor.click();
  };
  const clickAll = async (selectors: readonly string[]): Promise<void> => {
    for (const selector of selectors) await shown(selector).first().click();
  };
  const pressKeys = async (): Promise<void> => {
    if (fixture.submit.keys) await editor.press(fixture.submit.keys);
  };
  return {
    editor,
    type: async (lines) => {
      await enter();
      return putLines(lines, typeLine);
    },
    write: async (lines) => {
      await enter();
      return putLines(lines, dictateLine);
    },
    rewrite: async (lines) => {
      await editor.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
      return putLines(lines, dictateLine);
    },
    publishBy: async (way) => {
      if (way === 'click') await clickAll(fixture.submit.click);
      else await pressKeys();
    },
    attempt: async (way) => {
      if (way === 'click') await clickAll(fixture.submit.click.slice(0, 1));
      else await pressKeys();
    },
    finish: async (way) => {
      if (way === 'click') await clickAll(fixture.submit.click.slice(1));
    },
    shows: async (status) => {
      const drawn = panel.host.locator('.bezint');
      // A pause in typing gets a review too, of less than what stands there now
      const unread = async () => (await modelText()).length - Number(await drawn.getAttribute('data-length'));
      await expect.poll(unread, often).toBeLessThanOrEqual(0);
      await expect(drawn).toHaveAttribute('data-status', status);
    },
  };
}

/** The ways that a page offers to publish. */
export const waysOf = (fixture: FixturePage): readonly Way[] => [
  ...(fixture.submit.click.length > 0 ? (['click'] as const) : []),
  ...(fixture.submit.keys ? (['key'] as const) : []),
];
