import { totalsOfJest, totalsOfPlaywright, totalsOfStep } from '../../scripts/test-totals.mjs';

test('a test file that cannot run counts as a failed test', () => {
  const report = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2 };

  expect(totalsOfJest(report)).toEqual({ passed: 7, failed: 3 });
});

test('a browser test that passes at its second try has passed', () => {
  const report = { stats: { expected: 4, flaky: 1, unexpected: 2 }, errors: [{}] };

  expect(totalsOfPlaywright(report)).toEqual({ passed: 5, failed: 3 });
});

test.each([
  ['a step without tests counts as one that passed', { code: 0 }, { passed: 1, failed: 0 }],
  ['a step without tests counts as one that failed', { code: 2 }, { passed: 0, failed: 1 }],
  ['tests count instead of their step', { code: 1, tests: { passed: 5, failed: 2 } }, { passed: 5, failed: 2 }],
  ['a crash after good tests is a failure', { code: 1, tests: { passed: 5, failed: 0 } }, { passed: 5, failed: 1 }],
  ['a run without any test adds nothing', { code: 0, tests: { passed: 0, failed: 0 } }, { passed: 0, failed: 0 }],
])('%s', (_, result, totals) => {
  expect(totalsOfStep(result)).toEqual(totals);
});
