/**
 * What a runner's JSON report comes to. A test that was left out for a named reason is neither passed nor failed, and
 * is said; left out without a word, it is no test and counts as failed.
 * @typedef {{ passed: number, failed: number, skipped: string[] }} Count `skipped`: one reason per test
 */

/** @returns {Count} `report` = what vitest's `json` reporter wrote; reasons stand in `meta.skipped`. */
export function countVitest(report) {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests.flatMap(({ status, meta }) => (status === 'skipped' && meta?.skipped ? [meta.skipped] : []));
  const { numPassedTests: passed, numTotalTests } = report;
  return { passed, failed: numTotalTests - passed - skipped.length, skipped };
}

/** @returns {Count} `report` = what Playwright's `json` reporter wrote. */
export function countPlaywright({ suites, stats }) {
  const skipped = suites.flatMap(testsOf).flatMap(({ status, annotations }) => {
    const reason = annotations.find(({ type }) => type === 'skip')?.description;
    return status === 'skipped' && reason ? [reason] : [];
  });
  const failed = stats.unexpected + stats.flaky + stats.skipped - skipped.length;
  return { passed: stats.expected, failed, skipped };
}

function testsOf({ suites = [], specs = [] }) {
  return [...suites.flatMap(testsOf), ...specs.flatMap(({ tests }) => tests)];
}

/** @returns {string[]} One line per reason, with how many tests it left out. */
export function saySkipped(reasons) {
  return [...new Set(reasons)].map(
    (reason) => `${reasons.filter((each) => each === reason).length} skipped: ${reason}`,
  );
}
