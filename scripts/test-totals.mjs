/** How many tests passed and failed by Jest's report; a test file that could not run counts as one that failed. */
export function totalsOfJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}

/** How many tests passed and failed by Playwright's report; one that passed at the second try has passed. */
export function totalsOfPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * What a step adds to the totals: its tests when it has any, else the step itself. A step that failed without naming
 * a failed test (a crash, a missing report) counts as one failure, whatever its report says.
 */
export function totalsOfStep({ code, tests }) {
  const totals = tests ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}
