import { describe, expect, it } from "vitest";
import { describeTally } from "./check-result.ts";
import { countPlaywright, countVitest } from "./count-tests.ts";

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

describe("describeTally", () => {
  it("names skipped tests only when there are some", () => {
    expect(describeTally({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(describeTally({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
  });
});
