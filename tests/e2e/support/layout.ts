import type { Page } from '@playwright/test';
import type { FixturePage } from '../../fixtures/fixture-page';
import type { OpenedFixture } from './open-fixture';

/** Where things stand in the window, and over what, in CSS pixels. */

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SLACK = 1.5;
/** At the end of a line the space between two words hangs out of the editor. */
const A_SPACE = 6;

/** The marked words by the name of their mark, and whether they still stand in the editor that shows them. */
export const marked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.entries()].flatMap(([name, highlight]) =>
      /^bezint-(?:tip|warn|hold)$/.test(name)
        ? [...highlight].map((range) => `${name} ${range instanceof Range ? range.toString() : ''}`)
        : [],
    ),
  );

/** The marks that are not where their words are drawn: outside every editor, or nowhere. */
export const strayMarks = (page: Page): Promise<readonly string[]> =>
  page.evaluate((slack) => {
    const stray: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!/^bezint-(?:tip|warn|hold)$/.test(name)) continue;
      for (const range of highlight) {
        if (!(range instanceof Range)) continue;
        const around = range.startContainer.parentElement?.closest('[contenteditable]')?.getBoundingClientRect();
        const { left, top, right, bottom, width } = range.getBoundingClientRect();
        const isInside =
          around !== undefined &&
          width > 0 &&
          left >= around.left - slack &&
          right <= around.right + slack &&
          top >= around.top - slack &&
          bottom <= around.bottom + slack;
        if (!isInside) stray.push(`${name} ${range.toString()}`);
      }
    }
    return stray;
  }, A_SPACE);

/** What our panel lies over that matters, and where it leaves the window. An empty list = nothing. */
export async function panelFaults({ page, panel }: OpenedFixture, fixture: FixturePage): Promise<readonly string[]> {
  const editor = page.locator(fixture.editorSelector).filter({ visible: true }).first();
  const submit = page.locator(fixture.submit.click[0] ?? 'never').filter({ visible: true });
  const boxOf = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const ours = await panel.host.locator('.bezint').evaluate((root) => {
    const { left, top, right, bottom } = root.getBoundingClientRect();
    const wide = [...root.querySelectorAll('*')].filter(
      (each) => each.scrollWidth > each.clientWidth + 1.5 && getComputedStyle(each).display !== 'inline',
    );
    const shown = wide.filter(({ clientWidth, classList }) => clientWidth > 1 && !classList.contains('unseen'));
    return { box: { left, top, right, bottom }, cut: shown.map(({ className }) => String(className)) };
  });
  const words = await editor.evaluate((element) => {
    const isField = element.matches('textarea, input');
    const range = document.createRange();
    range.selectNodeContents(element);
    const boxes = isField ? [element.getBoundingClientRect()] : [...range.getClientRects()];
    // What scrolled out of the editor is not in sight
    const frame = element.getBoundingClientRect();
    return boxes
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, right, bottom }) => ({
        left: Math.max(left, frame.left),
        top: Math.max(top, frame.top),
        right: Math.min(right, frame.right),
        bottom: Math.min(bottom, frame.bottom),
      }));
  });
  const buttons = (await submit.count()) > 0 ? [await submit.first().evaluate(boxOf)] : [];
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const { box } = ours;
  const covers = (other: Box): boolean =>
    Math.min(box.right, other.right) - Math.max(box.left, other.left) > SLACK &&
    Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > SLACK;
  const isOut = box.left < -SLACK || box.top < -SLACK || box.right > view.width + SLACK;
  return [
    ...(words.some(covers) ? ['covers the text'] : []),
    ...(buttons.some(covers) ? ['covers the button that publishes'] : []),
    ...(isOut || box.bottom > view.height + SLACK ? ['leaves the window'] : []),
    ...ours.cut.map((name) => `cuts off ${name}`),
  ];
}
