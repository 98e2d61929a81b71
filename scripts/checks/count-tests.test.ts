import { expect, it } from "vitest";
import { countTests, describeTally } from "./count-tests.ts";

const VITEST = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const PLAYWRIGHT = { stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 3 } };

it.each([
  ["of Vitest, with pending and planned tests as skipped", VITEST, false, { passed: 5, failed: 1, skipped: 3 }],
  ["of Playwright, with tests that passed at the second try", PLAYWRIGHT, false, { passed: 8, failed: 2, skipped: 3 }],
  ["of a run that failed beside its tests", { numPassedTests: 5 }, false, { passed: 5, failed: 1, skipped: 0 }],
  ["without a test", { numPassedTests: 0 }, true, { passed: 0, failed: 1, skipped: 0 }],
  ["that is missing", undefined, true, { passed: 0, failed: 1, skipped: 0 }],
])("counts the tests in a report %s", (_what, report, hasSucceeded, expected) => {
  expect(countTests(report, hasSucceeded)).toEqual(expected);
});

it("counts no failure where nothing has changed and there is no test to run, but one without a report", () => {
  expect(countTests({ numPassedTests: 0 }, true, true).failed).toBe(0);
  expect(countTests(undefined, true, true).failed).toBe(1);
});

it("names skipped tests only when there are some", () => {
  expect(describeTally({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(describeTally({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
});
