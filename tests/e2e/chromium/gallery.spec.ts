import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { findChromium } from '../../../tools/browsers.mjs';
import { buildGallery } from '../../../tools/gallery.mjs';

/** How the panel behaves in a real browser; the extension itself is not needed for this. How it looks: pictures.spec. */
const executablePath = findChromium();
test.use({
  launchOptions: { args: ['--no-sandbox', '--disable-gpu'], ...(executablePath ? { executablePath } : {}) },
  contextOptions: { reducedMotion: 'reduce' },
});

let address = '';
test.beforeAll(async () => {
  address = pathToFileURL(await buildGallery()).href;
});

const open = async (page: Page, view: string, language = 'nl', theme: 'light' | 'dark' = 'light'): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(`${address}?${view}&language=${language}&theme=${theme}`);
};

test('the card opens by keyboard and has no barrier that axe can find', async ({ page }) => {
  await open(page, 'panel=several');
  await page.getByRole('button', { name: 'Waarom?' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Herkenbare patiënt' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude('.composer').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test.describe('the review dialog', () => {
  test('starts on Go back, keeps Tab inside, and Escape closes it', async ({ page }) => {
    await open(page, 'panel=held-several');
    const goBack = page.getByRole('button', { name: 'Terug' });
    await expect(goBack).toBeFocused();
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('Tab');
    const host = await page.evaluate(() => document.activeElement?.className ?? '');
    expect(['host', '']).toContain(host);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  for (const [width, height] of [
    [320, 320],
    [320, 568],
    [1280, 720],
  ] as const) {
    test(`shows all its buttons at ${width} by ${height}, and scrolls the rest`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, 'panel=held-long');
      for (const name of ['Terug', 'Toch plaatsen']) {
        const box = await page.getByRole('button', { name, exact: true }).boundingBox();
        expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      }
      const last = page.getByText('Je docent');
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport();
    });
  }

  test('works inside a modal dialog of the page', async ({ page }) => {
    await open(page, 'panel=held&modal');
    await expect(page.getByRole('button', { name: 'Terug' })).toBeFocused();
    await page.getByRole('button', { name: 'Terug' }).click();
    await expect(page.getByRole('heading', { name: 'Even kijken voor je plaatst' })).toHaveCount(0);
    await expect(page.getByRole('dialog', { name: 'Composer' })).toBeVisible();
    await page.getByRole('button', { name: 'Waarom?' }).click();
    await expect(page.getByRole('group', { name: 'Herkenbare patiënt' })).toBeVisible();
  });

  test('opens Post anyway half a second after it came', async ({ page }) => {
    await open(page, 'panel=held');
    await expect(page.getByRole('button', { name: 'Toch plaatsen' })).toBeEnabled();
  });
});

test('the marks differ by line, not by colour alone', async ({ page }) => {
  await open(page, 'panel=held-several');
  const lines = await page
    .locator('mark')
    .evaluateAll((marks) =>
      marks.map((mark) => [mark.classList.item(0), getComputedStyle(mark).textDecorationStyle] as const),
    );
  expect(new Map(lines)).toEqual(
    new Map([
      ['tip', 'dotted'],
      ['hold', 'double'],
      ['warn', 'solid'],
    ]),
  );
});

test('nothing of the page reaches the panel, and nothing of the panel the page', async ({ page }) => {
  await open(page, 'panel=hold');
  const look = (): Promise<readonly string[]> =>
    page.locator('.bezint *').evaluateAll((elements) =>
      elements.map((element) => {
        const { color, font, border, margin } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return [element.className, color, font, border, margin, width, height].join(' ');
      }),
    );
  const before = await look();
  await page.addStyleTag({
    content: `* { color: red !important; font: 40px serif !important; margin: 9px !important; }
      html { font-size: 40px; } button { border: 9px solid lime !important; }`,
  });
  expect(await look()).toEqual(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('no motion for who asked for none, and a border for who sees forced colours', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await page.goto(`${address}?panel=hold&language=nl`);
  const style = await page.getByRole('button', { name: 'Leeftijd weglaten' }).evaluate((button) => {
    const { transitionDuration, borderTopWidth, borderTopStyle } = getComputedStyle(button);
    return { transitionDuration, borderTopWidth, borderTopStyle };
  });
  expect(style).toEqual({ transitionDuration: '0s', borderTopWidth: '1px', borderTopStyle: 'solid' });
});

test.describe('in forced colours', () => {
  for (const [view, selectors] of [
    ['panel=held-several', ['dialog .button', 'dialog', '.findings > li']],
    ['popup=findings', ['.button.plain', '.status']],
    ['options=added', ['.button.plain', '.block', '.field select']],
  ] as const) {
    test(`everything of ${view} that is told by colour has a line too`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await page.goto(`${address}?${view}&language=nl`);
      for (const selector of selectors) {
        const border = await page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
            return `${borderTopWidth} ${borderTopStyle}`;
          });
        expect(border, selector).toBe('1px solid');
      }
    });
  }
});

test('a person who asked for none sees no motion on any page', async ({ page }) => {
  for (const view of ['panel=held-several', 'options=counting', 'popup=findings', 'welcome=fresh', 'check=found']) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${address}?${view}&language=nl`);
    const moving = await page.evaluate(() => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]);
      return elements
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    expect(moving, view).toEqual([]);
  }
});

test('the Tab key goes through the options page from top to bottom', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, 'options=added');
  const stops: { readonly left: number; readonly top: number; readonly inMain: boolean }[] = [];
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { left, top } = element.getBoundingClientRect();
      return { left, top: top + scrollY, inMain: element.closest('main') !== null };
    });
    if (stop === null) break;
    stops.push(stop);
  }
  const inMain = stops.filter((stop) => stop.inMain);
  expect(stops.slice(0, stops.length - inMain.length).every((stop) => !stop.inMain)).toBe(true);
  expect(inMain.length).toBeGreaterThan(60);
  const back = inMain.filter((stop, at) => stop.top < (inMain[at - 1]?.top ?? 0) - 60);
  expect(back).toEqual([]);
});

test('what changes is announced once', async ({ page }) => {
  await open(page, 'panel=several');
  const heard = await page.evaluate(async () => {
    const root = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])[0];
    const words: string[] = [];
    for (const region of root?.querySelectorAll('[role=status]') ?? []) {
      new MutationObserver(() => words.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
    const next = [...(root?.querySelectorAll('button') ?? [])].find((button) => button.title === 'Volgende punt');
    next?.click();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return words.filter((each) => each !== '');
  });
  expect(heard).toHaveLength(1);
});
