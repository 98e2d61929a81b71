import { expect, it } from "vitest";
import { countTests, describeTally, failedTests } from "./count-tests.ts";

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

it("counts a test file that could not be loaded, and an error outside tests, beside the failed tests", () => {
  const failed = { status: "failed", fullName: "adds two" };
  const testResults = [
    { name: "a.test.ts", status: "failed", assertionResults: [failed] },
    { name: "b.test.ts", status: "failed", assertionResults: [] },
  ];
  expect(countTests({ ...VITEST, testResults }, false).failed).toBe(2);
  const suites = [{ title: "a.spec.ts", specs: [{ title: "finds", tests: [{ status: "unexpected" }] }] }];
  const stats = { ...PLAYWRIGHT.stats, unexpected: 1 };
  expect(countTests({ stats, errors: [{ message: "port taken" }], suites }, false).failed).toBe(2);
});

it("counts no failure where nothing has changed and there is no test to run, but one without a report", () => {
  expect(countTests({ numPassedTests: 0 }, true, true).failed).toBe(0);
  expect(countTests(undefined, true, true).failed).toBe(1);
});

it("names failed tests of Vitest with their file and message, and a file that could not be loaded", () => {
  const failed = { status: "failed", fullName: "adds two", failureMessages: ["expected 3", "later"] };
  const testResults = [
    { name: "a.test.ts", status: "failed", assertionResults: [{ status: "passed", fullName: "is" }, failed] },
    { name: "b.test.ts", status: "failed", message: "no such module", assertionResults: [] },
    { name: "c.test.ts", status: "passed", assertionResults: [{ status: "passed", fullName: "is" }] },
  ];
  expect(failedTests({ testResults })).toEqual(["a.test.ts > adds two\nexpected 3", "b.test.ts\nno such module"]);
});

it("names failed tests of Playwright with their suites and first error, and an error outside tests", () => {
  const test = (status: string) => ({ status, results: [{ errors: [] }, { errors: [{ message: "not seen" }] }] });
  const suite = { title: "Search", specs: [{ title: "finds", tests: [test("unexpected"), test("flaky")] }] };
  const report = { errors: [{ message: "port taken" }], suites: [{ title: "a.spec.ts", specs: [], suites: [suite] }] };
  expect(failedTests(report)).toEqual(["Outside tests\nport taken", "a.spec.ts > Search > finds\nnot seen"]);
});

it("cuts a long message, and names no test of a text that is not a report", () => {
  const failed = { status: "failed", fullName: "x", failureMessages: ["y".repeat(5000)] };
  const [only] = failedTests({ testResults: [{ name: "a", status: "failed", assertionResults: [failed] }] });
  expect(only).toHaveLength("a > x\n".length + 1500);
  expect(failedTests("text")).toEqual([]);
});

it("names skipped tests only when there are some", () => {
  expect(describeTally({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(describeTally({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
});
