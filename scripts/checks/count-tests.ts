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

/** How far a runner is, by the last "[12/94]" that it printed: "12 of 94". */
export function progressIn(output: string): string | undefined {
  const [, done, all] = [...output.matchAll(/^\[(\d+)\/(\d+)\]/gm)].at(-1) ?? [];
  return done === undefined ? undefined : `${done} of ${all}`;
}

/** A message longer than this is cut: the whole is above, in the runner's own output. */
const MESSAGE_LENGTH = 1500;

/** Each failure in a report of Vitest's json reporter: the file and the test's whole name, then the message on the next lines. */
export function vitestFailures(report: unknown): string[] {
  return recordsIn(report, "testResults").flatMap((file) => {
    const failed = recordsIn(file, "assertionResults").filter(({ status }) => status === "failed");
    if (failed.length === 0 && file["status"] === "failed") return [describeFailure([file["name"]], file["message"])];
    return failed.map((test) => {
      const messages = test["failureMessages"];
      return describeFailure([file["name"], test["fullName"]], Array.isArray(messages) ? messages[0] : undefined);
    });
  });
}

/** Each failure in a report of Playwright's json reporter, likewise; a test that passed at the second try has not failed. */
export function playwrightFailures(report: unknown): string[] {
  const outside = recordsIn(report, "errors").map(({ message }) => describeFailure(["Outside tests"], message));
  return [...outside, ...failuresInSuite(report, [])];
}

function failuresInSuite(suite: unknown, titles: readonly unknown[]): string[] {
  const own = recordsIn(suite, "specs").flatMap((spec) =>
    recordsIn(spec, "tests")
      .filter(({ status }) => status === "unexpected")
      .map((test) => {
        const [error] = recordsIn(test, "results").flatMap((result) => recordsIn(result, "errors"));
        return describeFailure([...titles, spec["title"]], error?.["message"]);
      }),
  );
  return [...own, ...recordsIn(suite, "suites").flatMap((part) => failuresInSuite(part, [...titles, part["title"]]))];
}

function describeFailure(names: readonly unknown[], message: unknown): string {
  return `${names.join(" > ")}\n${typeof message === "string" ? message.slice(0, MESSAGE_LENGTH) : ""}`.trimEnd();
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

/** The records of the list named `key`; none where there is no such list. */
function recordsIn(value: unknown, key: string): Record<string, unknown>[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isEmpty(value: unknown): boolean {
  return !Array.isArray(value) || value.length === 0;
}
