import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, saySkipped } from '../../tools/count-tests.mjs';

describe('vitest’s report', () => {
  const reportOf = (...tests: readonly { readonly status: string; readonly meta?: object }[]) => ({
    numTotalTests: tests.length,
    numPassedTests: tests.filter(({ status }) => status === 'passed').length,
    testResults: [{ assertionResults: tests.slice(0, 1) }, { assertionResults: tests.slice(1) }],
  });

  test('counts what passed and what failed', () => {
    const report = reportOf({ status: 'passed', meta: {} }, { status: 'failed' }, { status: 'passed' });
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1, skipped: [] });
  });

  test('names what was left out for a reason, and fails what was left out without one', () => {
    const report = reportOf({ status: 'skipped', meta: { skipped: 'no namespace' } }, { status: 'skipped', meta: {} });
    expect(countVitest(report)).toEqual({ passed: 0, failed: 1, skipped: ['no namespace'] });
  });
});

describe('Playwright’s report', () => {
  const spec = (status: string, ...annotations: readonly object[]) => ({ tests: [{ status, annotations }] });
  const skip = (description?: string) => spec('skipped', { type: 'skip', ...(description ? { description } : {}) });

  test('is read to the innermost suite', () => {
    const report = {
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 3 },
      suites: [
        { specs: [spec('expected'), skip('no namespace')] },
        { suites: [{ suites: [{ specs: [skip('no namespace'), skip(), spec('unexpected')] }] }] },
      ],
    };
    expect(countPlaywright(report)).toEqual({ passed: 3, failed: 3, skipped: ['no namespace', 'no namespace'] });
  });
});

test('each reason is said once, with how many tests it left out', () => {
  expect(saySkipped(['a', 'b', 'a'])).toEqual(['2 skipped: a', '1 skipped: b']);
  expect(saySkipped([])).toEqual([]);
});
