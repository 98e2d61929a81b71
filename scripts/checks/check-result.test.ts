import { expect, test } from "vitest";
import { describeFailures, ONE_FAILED } from "./check-result.ts";

test("a failed step is told by its failed tests", () => {
  const failures = ["a.test.ts > adds\nexpected 2"];
  expect(describeFailures("Unit tests", { tally: ONE_FAILED, output: "much", failures })).toEqual(failures);
});

test("a step that failed without a failed test is told by the end of its output, where runners write their errors", () => {
  const output = `${"passed\n".repeat(2000)}Unhandled Errors: window is not defined\n`;
  const [text = ""] = describeFailures("Unit tests", { tally: ONE_FAILED, output, failures: [] });
  expect(text).toMatch(/^Unit tests\n/);
  expect(text).toMatch(/Unhandled Errors: window is not defined$/);
  expect(text.length).toBeLessThan(5000);
});
