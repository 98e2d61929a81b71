import { describe, expect, it } from "vitest";
import { describeSeconds, readProgress, secondsLeft } from "./progress.ts";

describe("readProgress", () => {
  it("reads the number of the last test from Playwright's list", () => {
    const output = "\nRunning 695 tests using 2 workers\n\n  ✓    1 [map] › a (2s)\n  ✘   12 [no map] › b (3s)\n";
    expect(readProgress(output)).toEqual({ done: 12, total: 695 });
  });

  it("knows nothing before the first test, nor of other commands", () => {
    expect(readProgress("Running 695 tests using 2 workers\n")).toBeUndefined();
    expect(readProgress("Checked 12 files\n ✓ 3 files\n")).toBeUndefined();
  });
});

describe("secondsLeft", () => {
  it("follows the progress", () => {
    expect(secondsLeft(60, 1000, { done: 100, total: 400 })).toBe(180);
  });

  it("follows what the step usually takes where there is no progress", () => {
    expect(secondsLeft(60, 100, undefined)).toBe(40);
    expect(secondsLeft(160, 100, undefined)).toBe(0);
  });
});

describe("describeSeconds", () => {
  it.each([
    [44.6, "45 s"],
    [200, "3 min"],
  ])("%d seconds are %s", (seconds, words) => {
    expect(describeSeconds(seconds)).toBe(words);
  });
});
