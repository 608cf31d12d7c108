import { describe, expect, it } from 'vitest';
import { oneFailure, readPlaywrightReport, readVitestReport, resultLine, sumCounts } from './sum-results';

const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  success: true,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
};

describe('the line at the end of all tests', () => {
  it('adds both runners', () => {
    const unit = readVitestReport(vitest);
    const e2e = readPlaywrightReport({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } });
    expect(resultLine(sumCounts([unit, e2e]))).toBe('1 skipped\n9 passed, 1 failed');
  });

  it('counts a test file that could not be loaded', () => {
    const testResults = [...vitest.testResults, { status: 'failed', assertionResults: [] }];
    expect(readVitestReport({ ...vitest, success: false, testResults }).failed).toBe(1);
  });

  it('counts an error outside the tests', () => {
    expect(readVitestReport({ ...vitest, success: false }).failed).toBe(1);
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(readPlaywrightReport({ stats, errors: [{ message: 'no server' }] }).failed).toBe(1);
  });

  it('counts a runner without a report as failed, never as passed', () => {
    expect(resultLine(sumCounts([readVitestReport({ ...vitest, numPendingTests: 0 }), oneFailure]))).toBe(
      '3 passed, 1 failed',
    );
  });
});
