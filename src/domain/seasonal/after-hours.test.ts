import { describe, expect, it } from "vitest";
import { parseOpeningWeek } from "../opening-hours/opening-week.ts";
import { findAfterHours, groupAfterHours } from "./seasonal-help.ts";

function afterHoursOf(text: string): string[] {
  const parsed = parseOpeningWeek(text);
  if (parsed.kind !== "week") throw new Error(`not a week: ${text}`);
  return findAfterHours(parsed.week).map(({ weekday, fromMin, toMin }) => `${weekday} ${fromMin / 60}-${toMin / 60}`);
}

describe("findAfterHours", () => {
  it.each([
    ["Mo-Fr 09:00-12:00,14:00-17:00", []],
    ["Mo-Fr 09:00-17:30", []],
    ["Mo-Fr 09:00-12:00; Tu 14:00-18:00", ["1 17.5-18"]],
    ["We 10:00-12:00,15:00-19:00", ["2 17.5-19"]],
    ["Th 18:00-20:00", ["3 18-20"]],
    ["Mo-Fr 09:00-12:00; Sa 09:00-12:00,14:00-16:00", ["5 9-16"]],
    ["Sa 14:00-16:00; Su 10:00-12:00", ["5 14-16", "6 10-12"]],
    ['Sa "sur rendez-vous"', []],
  ])("%s", (text, expected) => {
    expect(afterHoursOf(text)).toEqual(expected);
  });
});

describe("groupAfterHours", () => {
  it("joins evenings with the same end and weekend days with the same hours", () => {
    const days = [
      { weekday: 0, fromMin: 1050, toMin: 1080 },
      { weekday: 2, fromMin: 1050, toMin: 1140 },
      { weekday: 3, fromMin: 1070, toMin: 1080 },
      { weekday: 5, fromMin: 540, toMin: 1080 },
      { weekday: 6, fromMin: 540, toMin: 1080 },
    ];
    expect(groupAfterHours(days).map(({ weekdays, isWeekend, toMin }) => [weekdays, isWeekend, toMin])).toEqual([
      [[0, 3], false, 1080],
      [[2], false, 1140],
      [[5, 6], true, 1080],
    ]);
  });
});
