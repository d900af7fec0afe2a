import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesOf, read, scriptsOf, targets } from './built';

const KiB = 1024;

describe.each(targets)('%s', (target) => {
  const contentScripts = scriptsOf(target).filter((file) => file.startsWith('content-scripts/'));

  test('has a content script for each platform', () => {
    expect(contentScripts.map((file) => file.replace('content-scripts/', ''))).toEqual([
      'facebook.js',
      'instagram.js',
      'linkedin.js',
      'x.js',
    ]);
  });

  test.each(contentScripts)('%s is at most 30 KiB gzipped, for it loads with every page', (file) => {
    expect(gzipSync(read(target, file)).byteLength).toBeLessThanOrEqual(30 * KiB);
  });

  test('the background is at most 450 KiB gzipped, for it is read whenever it wakes up', () => {
    expect(gzipSync(read(target, 'background.js')).byteLength).toBeLessThanOrEqual(450 * KiB);
  });

  test('the background ships no examples: only the settings show them', () => {
    expect(read(target, 'background.js').toString('utf8')).not.toContain('flagged:[{');
  });

  test('the whole package is at most 720 KiB gzipped', () => {
    const total = filesOf(target).reduce((sum, file) => sum + gzipSync(read(target, file)).byteLength, 0);
    expect(total).toBeLessThanOrEqual(720 * KiB);
  });
});
