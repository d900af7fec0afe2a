import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Language, languages } from '@/engine/draft';
import { findChromium } from '../../../tools/browsers.mjs';
import { buildGallery } from '../../../tools/gallery.mjs';
import { ownGuideline } from '../../ui/own-guideline';
import { checkSamples, popupSamples, settingsSamples } from '../../ui/page-samples';
import { draftText, panelStates } from '../../ui/samples';
import { measure } from '../support/measure';

/**
 * Every state of every part, in both themes and languages, narrow and wide: measured rather than compared with an
 * earlier picture. Two pictures of each state are kept in .output/pictures for people to look at.
 */
const executablePath = findChromium();
test.use({
  launchOptions: { args: ['--no-sandbox', '--disable-gpu'], ...(executablePath ? { executablePath } : {}) },
  contextOptions: { reducedMotion: 'reduce' },
});

const folder = path.resolve('.output/pictures');
let address = '';
test.beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  address = pathToFileURL(await buildGallery()).href;
});

interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** A window of 1280 by 720 at 200 %: nothing may be lost there. */
const twice: Look = { theme: 'light', width: 640, height: 360 };

/** Every language in every theme, every language at every width. */
const looks: Readonly<Record<Language, readonly Look[]>> = {
  nl: [{ theme: 'dark', width: 1280, height: 720 }, { theme: 'light', width: 320, height: 720 }, twice],
  en: [
    { theme: 'light', width: 1280, height: 720 },
    { theme: 'dark', width: 320, height: 720 },
  ],
};

type Act = (page: Page) => Promise<unknown>;
const hand =
  (card: string, text: string): Act =>
  async (page) => {
    const file = { name: 'from-my-school.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator(`#${card} input[type=file]`).setInputFiles(file);
    await expect(page.locator(`#${card} > [role=status]`)).toContainText('from-my-school.json');
  };
const unfold: Act = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
const whyButton: Act = (page) => page.getByRole('button', { name: /^(Waarom\?|Why\?)$/ }).click();
const aside: Act = async (page) => {
  await whyButton(page);
  await page.locator('.aside summary').click();
};
const settingsText = JSON.stringify({
  bezint: 'settings',
  format: 1,
  settings: { affiliations: [{ institution: 'clusius', role: 'staff' }], allowedPhrases: ['open dag'], language: 'en' },
});

/** States that come from what a person does: a name, the state it starts from, and the deed. */
const deeds: Readonly<Record<string, readonly (readonly [name: string, from: string, act: Act])[]>> = {
  panel: [
    ['card', 'several', whyButton],
    ['aside', 'hold', aside],
    [
      'words-sure',
      'hold',
      async (page) => {
        await aside(page);
        await page.locator('.aside li button').nth(1).click();
      },
    ],
    [
      'wrong',
      'hold',
      async (page) => {
        await aside(page);
        await page.locator('.aside li button').last().click();
      },
    ],
    ['minute', 'tip', (page) => page.getByRole('button', { name: /^(Wacht 1 minuut|Give it a minute)$/ }).click()],
    ['agreed', 'held-several', (page) => page.locator('dialog button[aria-pressed]:not(h3 *)').first().click()],
  ],
  options: [
    ['unfolded', 'counting', unfold],
    ['transfer-asks', 'trainee', hand('transfer', settingsText)],
    ['transfer-refuses', 'trainee', hand('transfer', settingsText.replace('"en"', '"fr"'))],
    ['pack-asks', 'trainee', hand('packs', JSON.stringify(ownGuideline))],
    ['pack-refuses', 'trainee', hand('packs', JSON.stringify({ ...ownGuideline, clauses: [], colour: 'blue' }))],
    ['nothing-found', 'trainee', (page) => page.locator('#search').fill('xyzzy')],
    ['reset', 'trainee', (page) => page.locator('#privacy .button').click()],
  ],
  popup: [
    ['unfolded', 'findings', unfold],
    [
      'checked',
      'idle',
      async (page) => {
        await page.locator('.fold summary').first().click();
        await page
          .locator('#text')
          .fill(draftText[(await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'nl']);
        await page.locator('form button').click();
        await expect(page.locator('.findings')).toBeVisible();
      },
    ],
  ],
  welcome: [
    [
      'practice',
      'trainee',
      async (page) => {
        await page.getByRole('button', { name: /^(Laat een voorbeeld zien|Show an example)$/ }).click();
        await expect(page.locator('.banner')).toBeVisible();
      },
    ],
  ],
  check: [],
};

const kinds = {
  panel: Object.keys(panelStates),
  options: Object.keys(settingsSamples),
  popup: Object.keys(popupSamples),
  welcome: ['fresh', 'trainee', 'own', 'added', 'stranger', 'managed'],
  check: Object.keys(checkSamples),
};
type State = readonly [name: string, from: string, act: Act | null];
const statesOf = (kind: keyof typeof kinds): readonly State[] => [
  ...kinds[kind].map((name) => [name, name, null] as const),
  ...(deeds[kind] ?? []),
];

/** What takes its theme or its place when it is drawn, and has to be drawn for each look; the rest follows by itself. */
const drawnOnce = /panel|welcome/u;

async function dress(page: Page, { theme, width, height }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme });
}

async function draw(page: Page, kind: string, state: State, language: Language, look: Look): Promise<void> {
  const [, from, act] = state;
  await dress(page, look);
  const search = `?${kind}=${from}&language=${language}&theme=${look.theme}`;
  // The page is a megabyte of script, so it is loaded once a test
  if (page.url().startsWith(address)) await page.evaluate((asked) => window.showState(asked), search);
  else await page.goto(address + search);
  if (act) await act(page);
}

/** Two long lists are the same in nearly every state of the options; a state that changes them has them looked at. */
const longLists = ['#rules', '#packs'];
const changesLists = /trainee|own|managed|added|unfolded|pack/u;

async function barriers(
  page: Page,
  kind: string,
  name: string,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  // There are no frames to look into, and the way that could opens a page for each look
  let axe = new AxeBuilder({ page }).setLegacyMode().exclude('.composer');
  if (kind === 'options' && !changesLists.test(name)) for (const list of longLists) axe = axe.exclude(list);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

for (const kind of ['panel', 'options', 'popup', 'welcome', 'check'] as const) {
  for (const language of languages) {
    const own = looks[language];
    const sizes = own.includes(twice) ? 'narrow, wide and at twice the size' : 'narrow and wide';
    test(`the ${kind} in ${language}, ${sizes}: all is readable, in its place and without a barrier`, async ({
      page,
    }) => {
      test.slow();
      for (const [at, state] of statesOf(kind).entries()) {
        const [name] = state;
        for (const [turn, look] of own.entries()) {
          const { theme, width, height } = look;
          if (turn === 0 || drawnOnce.test(kind)) await draw(page, kind, state, language, look);
          else await dress(page, look);
          const where = `${kind}-${name}-${language}-${theme}-${width}`;
          expect.soft(await measure(page), where).toEqual([]);
          if (height === twice.height) continue;
          // What axe looks at does not depend on the width; two looks have both languages and both themes
          if (width === 320) expect.soft(await barriers(page, kind, name), where).toEqual([]);
          // One picture in each language and each theme: every other state is narrow in both
          const file = path.join(folder, `${where}.png`);
          if (at % 2 === Math.min(turn, 1)) await page.screenshot({ path: file, fullPage: kind !== 'panel' });
        }
      }
    });
  }
}
