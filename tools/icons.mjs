/** Draws the icon files of the extension from their SVGs: `node tools/icons.mjs` writes assets/icon/{16,32,48,128}.png. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  // The smallest is drawn on its own grid, or its strokes would fall between the pixels
  const svg = readFileSync(path.join(root, 'tools/icons', size === 16 ? 'mark-16.svg' : 'mark.svg'), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: path.join(root, `assets/icon/${size}.png`), omitBackground: true });
}
await browser.close();
