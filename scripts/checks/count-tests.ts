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
 * Counts the tests in a report of Vitest or Playwright; a test file that could not be loaded, and an error outside tests, are one failure each.
 * A run that failed counts at least one failure, and so does one without a report or without a test.
 * @param hasSucceeded whether the runner ended without a failure
 * @param mayBeNone whether there may be no test to run
 */
export function countTests(report: unknown, hasSucceeded: boolean, mayBeNone = false): Tally {
  const counts = isRecord(report) && isRecord(report["stats"]) ? report["stats"] : report;
  const sum = (names: readonly string[]) =>
    names.reduce((total, name) => total + (isRecord(counts) ? Number(counts[name] ?? 0) : 0), 0);
  const [passed, skipped] = [sum(FIELDS.passed), sum(FIELDS.skipped)];
  const failed = Math.max(sum(FIELDS.failed), failedTests(report).length);
  const hasRun = passed + failed > 0 || (mayBeNone && isRecord(report));
  return { passed, failed: hasSucceeded && hasRun ? failed : Math.max(1, failed), skipped };
}

/** A longer message is cut: the whole stands above, in the output of the runner. */
const MESSAGE_LENGTH = 1500;

/**
 * Each failure in a report of Vitest or Playwright: the file and the name of the test, then the message on the next lines. Test files that
 * could not be loaded and errors outside tests are among them; a test that passed at the second try is not.
 */
export function failedTests(report: unknown): string[] {
  const outside = recordsIn(report, "errors").map(({ message }) => describeFailure(["Outside tests"], message));
  return [...recordsIn(report, "testResults").flatMap(failuresInFile), ...outside, ...failuresInSuite(report, [])];
}

/** A file in a report of Vitest. */
function failuresInFile(file: Record<string, unknown>): string[] {
  const failed = recordsIn(file, "assertionResults").filter(({ status }) => status === "failed");
  if (failed.length === 0 && file["status"] === "failed") return [describeFailure([file["name"]], file["message"])];
  return failed.map(({ fullName, failureMessages }) =>
    describeFailure([file["name"], fullName], Array.isArray(failureMessages) ? failureMessages[0] : undefined),
  );
}

/** A suite in a report of Playwright. */
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

/** The last line: "12 passed, 0 failed", with ", 3 skipped" when some were. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** The objects in a list of an object; none where there is no such list. */
function recordsIn(value: unknown, name: string): Record<string, unknown>[] {
  const list = isRecord(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
