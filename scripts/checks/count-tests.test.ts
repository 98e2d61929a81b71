import { describe, expect, it } from "vitest";
import { describeTally } from "./check-result.ts";
import { countPlaywright, countVitest, playwrightFailures, progressIn, vitestFailures } from "./count-tests.ts";

describe("countVitest", () => {
  const counts = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

  it("counts tests, with pending and planned ones as skipped", () => {
    expect(countVitest({ ...counts, testResults: [] })).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it("counts an unreadable file as one failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ];
    expect(countVitest({ ...counts, testResults })?.failed).toBe(2);
  });

  it.each([[undefined], ["text"], [{}], [{ testResults: [], numPassedTests: 5 }]])("refuses %j", (report) => {
    expect(countVitest(report)).toBeUndefined();
  });
});

describe("countPlaywright", () => {
  const stats = { expected: 7, flaky: 1, unexpected: 2, skipped: 3 };

  it("counts tests, with those that passed at the second try as passed", () => {
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 8, failed: 2, skipped: 3 });
  });

  it("counts errors outside tests, such as a server that does not start", () => {
    expect(countPlaywright({ stats, errors: [{ message: "port taken" }] })?.failed).toBe(3);
  });

  it("refuses a text that is not a report", () => {
    expect(countPlaywright({ errors: [] })).toBeUndefined();
  });
});

describe("vitestFailures", () => {
  it("names each failed test with its message, and a file that could not be loaded", () => {
    const failed = { status: "failed", fullName: "adds two", failureMessages: ["expected 3", "later"] };
    const testResults = [
      { name: "a.test.ts", status: "failed", assertionResults: [{ status: "passed", fullName: "is" }, failed] },
      { name: "b.test.ts", status: "failed", message: "no such module", assertionResults: [] },
      { name: "c.test.ts", status: "passed", assertionResults: [{ status: "passed", fullName: "is" }] },
    ];
    expect(vitestFailures({ testResults })).toEqual(["a.test.ts > adds two\nexpected 3", "b.test.ts\nno such module"]);
  });

  it("cuts a long message", () => {
    const failed = { status: "failed", fullName: "x", failureMessages: ["y".repeat(5000)] };
    const [only] = vitestFailures({ testResults: [{ name: "a", status: "failed", assertionResults: [failed] }] });
    expect(only).toHaveLength("a > x\n".length + 1500);
  });
});

describe("playwrightFailures", () => {
  it("names each failed test with its suites and first error, and what failed outside tests", () => {
    const test = (status: string) => ({ status, results: [{ errors: [] }, { errors: [{ message: "not seen" }] }] });
    const suite = { title: "Search", specs: [{ title: "finds", tests: [test("unexpected"), test("flaky")] }] };
    const report = {
      errors: [{ message: "port taken" }],
      suites: [{ title: "a.spec.ts", specs: [], suites: [suite] }],
    };
    expect(playwrightFailures(report)).toEqual(["Outside tests\nport taken", "a.spec.ts > Search > finds\nnot seen"]);
  });

  it("finds none in a text that is not a report", () => expect(playwrightFailures("text")).toEqual([]));
});

describe("describeTally", () => {
  it("names skipped tests only when there are some", () => {
    expect(describeTally({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(describeTally({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
  });
});

describe("progressIn", () => {
  it("is the last count that the runner printed", () => {
    expect(progressIn("Running 94 tests\n[1/94] [map] › a.spec.ts\n  1) [no map] › [9/9]\n[12/94] b\n")).toBe(
      "12 of 94",
    );
  });

  it("is unknown before the first", () => {
    expect(progressIn("Running 94 tests using 2 workers\n")).toBeUndefined();
  });
});
