import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'docs/pictures');
const files = readdirSync(folder);
const pages = ['README.md', 'docs/looks.md'].map((name) => readFileSync(path.join(root, name), 'utf8'));

describe('the pictures of the docs', () => {
  test('take no more than 1.5 MB together', () => {
    const total = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
    expect(total).toBeLessThanOrEqual(1_500_000);
  });

  test.each(files)('%s is shown', (file) => {
    expect(pages.some((page) => page.includes(`pictures/${file}`))).toBe(true);
  });

  test.each(['README.md', 'docs/looks.md'])('those of %s exist, and say in words what they show', (name) => {
    const page = readFileSync(path.join(root, name), 'utf8');
    const markdown = [...page.matchAll(/!\[([^\]]*)\]\(([^)]+\.png)\)/gu)].map(([, alt, src]) => ({ alt, src }));
    const html = [...page.matchAll(/<img[^>]*?alt="([^"]*)"[^>]*?src="([^"]+)"/gu)].map(([, alt, src]) => ({
      alt,
      src,
    }));
    expect(markdown.length + html.length).toBeGreaterThan(0);
    for (const { alt = '', src = '' } of [...markdown, ...html]) {
      expect(alt.length, src).toBeGreaterThan(15);
      expect(statSync(path.join(root, path.dirname(name), src)).isFile()).toBe(true);
    }
  });
});
