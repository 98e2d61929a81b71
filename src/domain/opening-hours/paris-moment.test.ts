import { describe, expect, it } from "vitest";
import { callDay, isDate, writeDate } from "./paris-moment.ts";

describe("callDay", () => {
  it.each([
    ["2026-11-28", "today"],
    ["2026-11-29", "tomorrow"],
    ["2026-11-30", "weekday"],
    ["2026-12-04", "weekday"],
    ["2026-12-05", "date"],
    ["2026-11-27", "date"],
  ])("calls %s, on 28 November, by its %s", (date, called) => {
    expect(callDay(date, "2026-11-28")).toBe(called);
  });

  it("uses the date while today is unknown", () => {
    expect(callDay("2026-11-28", undefined)).toBe("date");
  });
});

it("writes the parts of a date in ISO 8601, whether the calendar has it or not", () => {
  expect(writeDate(2027, 3, 5)).toBe("2027-03-05");
  expect(writeDate(800, 12, 25)).toBe("0800-12-25");
  expect(isDate(writeDate(2027, 2, 30))).toBe(false);
});
