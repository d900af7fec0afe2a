import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const browsers = path.resolve(import.meta.dirname, '../../tools/browsers.mjs');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bezint-browsers-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Puts a program on the search path that says this of itself, or fails when it says nothing. */
function install(name: string, says?: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, says === undefined ? '#!/bin/sh\nexit 127\n' : `#!/bin/sh\necho "${says}"\n`);
  chmodSync(file, 0o755);
  return file;
}

/** What a function of the tool answers on a computer with nothing but what was installed here. */
function ask(expression: string, env: Record<string, string> = {}): unknown {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import * as tool from '${browsers}'; console.log(JSON.stringify(tool.${expression} ?? null));`,
    ],
    { encoding: 'utf8', env: { PATH: folder, PLAYWRIGHT_BROWSERS_PATH: folder, ...env } },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('finding a Chromium', () => {
  test('takes the one on the search path', () => {
    const chromium = install('chromium', 'Chromium 156.0.8078.79 built on Debian');
    expect(ask('findChromium()')).toBe(chromium);
  });

  test('prefers the one that was named', () => {
    install('chromium', 'Chromium 156.0');
    const named = install('my-own', 'Chromium 150.0');
    expect(ask('findChromium()', { BEZINT_CHROMIUM: named })).toBe(named);
  });

  test('passes by Google Chrome since it refuses unpacked extensions', () => {
    install('google-chrome', 'Google Chrome 137.0.7151.55');
    expect(ask('findChromium()')).toBeNull();
    const older = install('google-chrome', 'Google Chrome 136.0.7103.92');
    expect(ask('findChromium()')).toBe(older);
  });

  test('passes by one that does not start, as without its system libraries', () => {
    install('chromium');
    const other = install('chromium-browser', 'Chromium 156.0');
    expect(ask('findChromium()')).toBe(other);
  });
});

test('finding a Firefox takes any that starts', () => {
  install('firefox-esr');
  const firefox = install('firefox', 'Mozilla Firefox 153.7.0esr');
  expect(ask('findFirefox()')).toBe(firefox);
});

describe('a missing browser', () => {
  test('is one sentence each, that says what to do', () => {
    const sentences = ask('missingBrowsers({ chromium: true, firefox: true })');
    expect(sentences).toEqual([expect.stringContaining('BEZINT_CHROMIUM'), expect.stringContaining('BEZINT_FIREFOX')]);
  });

  test('is no matter where it is not needed', () => {
    install('chromium', 'Chromium 156.0');
    expect(ask('missingBrowsers({ chromium: true, firefox: false })')).toEqual([]);
  });

  test('is named when the one asked for is not there', () => {
    expect(ask('missingBrowsers({ chromium: true, firefox: false })', { BEZINT_CHROMIUM: '/nowhere' })).toHaveLength(1);
  });
});
