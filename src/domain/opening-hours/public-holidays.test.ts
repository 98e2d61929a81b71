import { describe, expect, it } from "vitest";
import { addDays } from "./paris-moment.ts";
import { isPublicHoliday } from "./public-holidays.ts";

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
