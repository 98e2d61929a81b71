import type { Tally } from "./check-result.ts";

/**
 * The tests of a report that Vitest wrote with its json reporter. A file that could not even be read as a test file has
 * no test to its name and counts as one failure. Undefined when the text is no such report.
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

/** The tests of a report that Playwright wrote with its json reporter; errors outside tests count as failures. */
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

/** NaN when one of the fields is missing: the report is then of a shape that is not known. */
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
