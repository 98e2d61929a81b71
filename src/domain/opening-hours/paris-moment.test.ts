import { describe, expect, it } from "vitest";
import { addDays, callDay, instantOf, isDate, isPublicHoliday, toParisMoment, writeDate } from "./paris-moment.ts";

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

function holidaysOf(year: number): string[] {
  return Array.from({ length: 366 }, (_, day) => addDays(`${year}-01-01`, day)).filter(
    (date) => date.startsWith(String(year)) && isPublicHoliday(date),
  );
}

describe("public holidays of France", () => {
  it.each([
    [2024, "04-01", "05-09", "05-20"],
    [2026, "04-06", "05-14", "05-25"],
    [2027, "03-29", "05-06", "05-17"],
    [2038, "04-26", "06-03", "06-14"],
  ])("of %d: eleven, three of them after Easter", (year, easterMonday, ascension, whitMonday) => {
    const moving = [easterMonday, ascension, whitMonday];
    const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
    expect(holidaysOf(year)).toEqual([...moving, ...fixed].sort().map((day) => `${year}-${day}`));
  });
});

describe("instantOf", () => {
  it.each([
    ["2026-11-30", 540, "2026-11-30T08:00:00.000Z"],
    ["2026-07-06", 540, "2026-07-06T07:00:00.000Z"],
    ["2026-07-06", 0, "2026-07-05T22:00:00.000Z"],
    // Times after midnight belong to the previous evening.
    ["2026-11-30", 1560, "2026-12-01T01:00:00.000Z"],
    // 2 h 30 occurs twice when clocks go back.
    ["2026-10-25", 150, "2026-10-25T01:30:00.000Z"],
    // 2 h 30 is skipped when clocks go forward.
    ["2026-03-29", 150, "2026-03-29T01:30:00.000Z"],
  ])("of %s, minute %i, is %s", (date, minute, instant) => {
    expect(instantOf(date, minute).toISOString()).toBe(instant);
  });

  it("is the inverse of reading a moment", () => {
    expect(toParisMoment(instantOf("2026-03-29", 600))).toMatchObject({ date: "2026-03-29", minute: 600 });
  });
});
