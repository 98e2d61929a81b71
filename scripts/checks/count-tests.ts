import type { Tally } from "./check-result.ts";

/**
 * Counts the tests in a report of Vitest's json reporter. A test file that could not be loaded has no tests and counts as one failure.
 * Undefined when the value is not such a report.
 */
export function countVitest(report: unknown): Tally | undefined {
  if (!isRecord(report) || !Array.isArray(report["testResults"])) {
    return undefined;
  }
  const brokenFiles = report["testResults"].filter(
    (file: unknown) => isRecord(file) && file["status"] === "failed" && isEmpty(file["assertionResults"]),
  );
  return tally(report, {
    passed: ["numPassedTests"],
    failed: ["numFailedTests"],
    skipped: ["numPendingTests", "numTodoTests"],
    moreFailed: brokenFiles.length,
  });
}

/** Counts the tests in a report of Playwright's json reporter; errors outside tests count as failures. */
export function countPlaywright(report: unknown): Tally | undefined {
  if (!isRecord(report) || !isRecord(report["stats"])) {
    return undefined;
  }
  return tally(report["stats"], {
    passed: ["expected", "flaky"],
    failed: ["unexpected"],
    skipped: ["skipped"],
    moreFailed: Array.isArray(report["errors"]) ? report["errors"].length : 0,
  });
}

interface Fields {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
  readonly moreFailed: number;
}

function tally(counts: Record<string, unknown>, fields: Fields): Tally | undefined {
  const passed = sumOf(counts, fields.passed);
  const failed = sumOf(counts, fields.failed) + fields.moreFailed;
  const skipped = sumOf(counts, fields.skipped);
  return Number.isNaN(passed + failed + skipped) ? undefined : { passed, failed, skipped };
}

/** NaN when a field is missing: the format of the report is then unknown. */
function sumOf(counts: Record<string, unknown>, names: readonly string[]): number {
  return names.reduce((sum, name) => {
    const count = counts[name];
    return sum + (typeof count === "number" ? count : Number.NaN);
  }, 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isEmpty(value: unknown): boolean {
  return !Array.isArray(value) || value.length === 0;
}
