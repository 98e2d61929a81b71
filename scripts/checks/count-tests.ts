/** Number of checks that passed, failed and were skipped; a step without tests is one check. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts in the reports of Vitest's and of Playwright's json reporter; a test that passed at the second try has passed. */
const FIELDS = {
  passed: ["numPassedTests", "expected", "flaky"],
  failed: ["numFailedTests", "unexpected"],
  skipped: ["numPendingTests", "numTodoTests", "skipped"],
} as const;

/**
 * Counts the tests in a report of Vitest or Playwright. A run that failed counts at least one failure, as where a test file could not be loaded,
 * and so does one without a report or without a test.
 * @param hasSucceeded whether the runner ended without a failure
 * @param mayBeNone whether there may be no test to run
 */
export function countTests(report: unknown, hasSucceeded: boolean, mayBeNone = false): Tally {
  const counts = isRecord(report) && isRecord(report["stats"]) ? report["stats"] : report;
  const sum = (names: readonly string[]) =>
    names.reduce((total, name) => total + (isRecord(counts) ? Number(counts[name] ?? 0) : 0), 0);
  const [passed, failed, skipped] = [sum(FIELDS.passed), sum(FIELDS.failed), sum(FIELDS.skipped)];
  const hasRun = passed + failed > 0 || (mayBeNone && isRecord(report));
  return { passed, failed: hasSucceeded && hasRun ? failed : Math.max(1, failed), skipped };
}

/** The last line: "12 passed, 0 failed", with ", 3 skipped" when some were. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
