interface Totals {
  passed: number;
  failed: number;
}

export function totalsOfJest(report: {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}): Totals;

export function totalsOfPlaywright(report: {
  stats: { expected: number; unexpected: number; flaky: number };
  errors?: readonly unknown[];
}): Totals;

export function totalsOfStep(result: { code: number; tests?: Totals }): Totals;
