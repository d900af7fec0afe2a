/**
 * `npm test`: everything there is to check, one stage after another. A stage that fails is counted and the rest still
 * runs, unless it needs what failed. What was left out is said with the reason, and it ends with `N passed, N failed`;
 * exit code 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { countPlaywright, countVitest, saySkipped } from './count-tests.mjs';
import { root, setup } from './setup.mjs';

setup({ chromium: true, firefox: true });

const results = join(root, '.output/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** So many failures in a browser, each waited for, and the rest counts as failed without being waited for. */
const enough = 20;

/** @typedef {import('./count-tests.mjs').Count} Count */

/** Stages in order. `needs` names earlier stages without which this one means nothing. */
const stages = [
  command('format', 'biome', ['check', '.']),
  command('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  command('types', 'tsc', ['--noEmit', '-p', '.']),
  command('types of the pure rooms', 'tsc', ['--noEmit', '-p', 'src/engine/tsconfig.json']),
  vitest('unit'),
  command('build for tests', 'wxt', ['build', '--mode', 'test']),
  command('build for Chrome', 'wxt', ['build']),
  command('build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  command('build for Edge', 'wxt', ['build', '-b', 'edge']),
  command('build of the fixture pages', 'node', ['tools/build-fixtures.mjs']),
  vitest('bundle', ['build for Chrome', 'build for Firefox', 'build for Edge']),
  playwright(['build for tests', 'build of the fixture pages']),
  vitest('firefox', ['build for Firefox', 'build of the fixture pages']),
];

const total = { passed: 0, failed: 0 };
const skipped = [];
const broken = new Set();
const table = [];

for (const { name, needs, execute } of stages) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const missing = needs.filter((need) => broken.has(need));
  if (missing.length > 0) console.log(`Not run, for this failed: ${missing.join(', ')}`);
  const count = missing.length > 0 ? { passed: 0, failed: 1, skipped: [] } : execute();
  total.passed += count.passed;
  total.failed += count.failed;
  skipped.push(...count.skipped);
  if (count.failed > 0) broken.add(name);
  const { passed, failed } = count;
  table.push({
    stage: name,
    passed,
    failed,
    skipped: count.skipped.length,
    seconds: Math.round((Date.now() - started) / 100) / 10,
  });
}

console.log();
console.table(table);
for (const line of saySkipped(skipped)) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** One command is one check. */
function command(name, program, args) {
  return {
    name,
    needs: [],
    execute: () =>
      succeeds(program, args) ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] },
  };
}

function vitest(project, needs = []) {
  const report = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--project', project, ...reporters, ...(project === 'firefox' ? [`--bail=${enough}`] : [])];
  return {
    name: `${project} tests`,
    needs,
    execute: () => counted(succeeds('vitest', args), report, countVitest),
  };
}

function playwright(needs) {
  const report = join(results, 'chromium.json');
  return {
    name: 'chromium tests',
    needs,
    execute: () =>
      counted(
        succeeds('playwright', ['test', '--reporter=list,json', `--max-failures=${enough}`], {
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        }),
        report,
        countPlaywright,
      ),
  };
}

/**
 * A runner that says it failed has at least one failure, whatever its report counts; no report is one too, and so is
 * a run without a single test.
 * @returns {Count}
 */
function counted(succeeded, report, read) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [] };
  const count = read(JSON.parse(readFileSync(report, 'utf8')));
  return succeeded && count.passed > 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
}

function succeeds(program, args, extra = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    timeout: 900_000,
    env: { ...process.env, ...extra },
  });
  if (error) console.log(error.message);
  return status === 0;
}
