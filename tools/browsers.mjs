/** Finds the browsers that can carry the extension, and installs them where that is possible. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const require = createRequire(import.meta.url);
const { env, platform } = process;
const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
const onWindows = (...tails) => programFiles.flatMap((folder) => tails.map((tail) => join(folder, tail)));

// Chromium first: Google Chrome has ignored --load-extension since version 137, so it stands last and is asked its age.
const chromiumNames = {
  linux: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: onWindows('Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'),
};

const firefoxNames = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: onWindows('Mozilla Firefox\\firefox.exe'),
};

/**
 * The Chromium to test and show with: the one named by BEZINT_CHROMIUM, else Playwright's own, else the system's.
 * @returns {string | undefined} an absolute path
 */
export function findChromium() {
  if (env.BEZINT_CHROMIUM) return env.BEZINT_CHROMIUM;
  return [playwrightsChromium(), ...(chromiumNames[platform] ?? chromiumNames.linux).map(which)].find(
    (path) => path !== undefined && runs(path) && loadsExtensions(path),
  );
}

/**
 * The Firefox to test with: the one named by BEZINT_FIREFOX, else the system's. Playwright's own is patched and will not do.
 * @returns {string | undefined} an absolute path
 */
export function findFirefox() {
  if (env.BEZINT_FIREFOX) return env.BEZINT_FIREFOX;
  return (firefoxNames[platform] ?? firefoxNames.linux).map(which).find((path) => path !== undefined && runs(path));
}

/**
 * Tries to install what is missing, and says in one line what it does.
 * @param {{ chromium: boolean, firefox: boolean }} wanted
 */
export function installBrowsers(wanted) {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const isUbuntu = isDebian && readFileSync('/etc/os-release', 'utf8').includes('ID=ubuntu');
  const viaApt = () => {
    const names = [wanted.chromium && 'chromium', wanted.firefox && (isUbuntu ? 'firefox' : 'firefox-esr')].filter(
      Boolean,
    );
    console.log(`Installing ${names.join(' and ')} with apt-get…`);
    const options = { stdio: 'ignore', timeout: 300_000, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], options);
  };
  const viaPlaywright = () => {
    console.log('Installing Chromium with Playwright…');
    const cli = require.resolve('@playwright/test/cli');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  };
  // On Debian its own packages come first: they bring the system libraries, and Firefox.
  if (isDebian && !isUbuntu) viaApt();
  if (wanted.chromium && findChromium() === undefined) viaPlaywright();
  if (isUbuntu) viaApt();
}

/** @returns {string[]} what a person has to do by hand, one sentence per missing browser */
export function missingBrowsers({ chromium, firefox }) {
  const sentences = [];
  if (chromium && !existsSync(findChromium() ?? ''))
    sentences.push(
      'No usable Chromium was found: install Chromium, or run `npx playwright install --with-deps chromium`, or set ' +
        'BEZINT_CHROMIUM to its path (Google Chrome 137 and newer refuses unpacked extensions and will not do).',
    );
  if (firefox && !existsSync(findFirefox() ?? ''))
    sentences.push('No Firefox was found: install Firefox, or set BEZINT_FIREFOX to its path.');
  return sentences;
}

function playwrightsChromium() {
  try {
    return existing(require('@playwright/test').chromium.executablePath());
  } catch {
    return undefined; // Packages are not installed yet, or Playwright knows no build for this system
  }
}

function which(name) {
  if (name.includes('/') || name.includes('\\')) return existing(name);
  return (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => existing(join(folder, name)))
    .find(Boolean);
}

const existing = (path) => (path && existsSync(path) ? path : undefined);

// On Windows `--version` would open a window.
const runs = (path) => platform === 'win32' || version(path) !== undefined;

function loadsExtensions(path) {
  if (platform === 'win32') return true;
  const [, branded, major] = /^(Google Chrome)?\D*(\d+)/.exec(version(path) ?? '') ?? [];
  return branded === undefined || path.includes('chrome-for-testing') || Number(major) < 137;
}

const versions = new Map();

/** What the browser says of itself, `Chromium 156.0…`; undefined when it does not start. */
export function version(path) {
  if (!versions.has(path)) {
    const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
    versions.set(path, status === 0 ? stdout.trim() : undefined);
  }
  return versions.get(path);
}
