import { describe, expect, it } from "vitest";
import { countedMonday, holidaysOf, mondayOf, nextAugustWeek, nextHolidayWeek } from "./counted-week.ts";

describe("the counted week", () => {
  it("is an ordinary week of the season, without a public holiday, unless a date is chosen", () => {
    for (const season of ["hiver", "ete"] as const) {
      const monday = countedMonday(undefined, season);
      expect(mondayOf(monday)).toBe(monday);
      expect(holidaysOf(monday)).toEqual([]);
    }
    expect(countedMonday(undefined, "ete").slice(5, 7)).toBe("07");
  });

  it("is the week of a chosen date, a Sunday included", () => {
    expect(countedMonday("2026-11-29", "ete")).toBe("2026-11-23");
    expect(countedMonday("2026-11-23", "ete")).toBe("2026-11-23");
  });

  it("in August begins from the 1st to the 7th, so that 15 August lies outside", () => {
    expect(nextAugustWeek("2026-11-28")).toBe("2027-08-02");
    expect(nextAugustWeek("2026-08-03")).toBe("2026-08-03");
    expect(nextAugustWeek("2026-08-04")).toBe("2027-08-02");
    expect(holidaysOf("2027-08-02")).toEqual([]);
  });

  it("with a public holiday has one on a working day, the present week included", () => {
    expect(nextHolidayWeek("2026-11-28")).toBe("2026-12-21");
    expect(nextHolidayWeek("2026-12-26")).toBe("2026-12-21");
    expect(holidaysOf("2026-12-21")).toEqual(["2026-12-25"]);
    // 15 August 2026 is a Saturday.
    expect(nextHolidayWeek("2026-08-11")).toBe("2026-11-09");
  });
});
