import { describe, expect, it } from "vitest";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import { ANY_TIME, NO_FILTERS, type OpeningFilter } from "./filters.ts";
import { chooseWhen, nextWeekday, offeredWhens, WHENS, whenOf } from "./when.ts";

const TUESDAY = "2026-11-24";
const NOON = parisMomentOf(TUESDAY, 720);
const NOTHING = { filters: NO_FILTERS, opening: ANY_TIME };
const day = (date: string): OpeningFilter => ({ kind: "day", date });

describe("when a place must be open", () => {
  it.each([
    ["now", { kind: "now" }],
    ["today", day(TUESDAY)],
    ["tomorrow", day("2026-11-25")],
    ["saturday", day("2026-11-28")],
    ["day", day("2026-11-26")],
    ["at", { kind: "at", date: TUESDAY, minute: 720 }],
    ["any", ANY_TIME],
  ] as const)("%s gives a moment", (when, opening) => {
    expect(chooseWhen(when, NOTHING, NOON)).toEqual({ filters: NO_FILTERS, opening });
  });

  it("keeps the name under which it was chosen", () => {
    const named = WHENS.map((when) => whenOf(chooseWhen(when, NOTHING, NOON), TUESDAY));
    expect(named).toEqual(WHENS);
  });

  it("after work is the practical filter, which another answer removes without touching other filters", () => {
    const filters = { ...NO_FILTERS, practical: ["par-telephone"] } as const;
    const evening = chooseWhen("after-hours", { filters, opening: day(TUESDAY) }, NOON);
    expect(evening).toEqual({
      filters: { ...filters, practical: ["par-telephone", "soir-ou-week-end"] },
      opening: ANY_TIME,
    });
    expect(chooseWhen("tomorrow", evening, NOON).filters).toEqual(filters);
  });

  it("keeps the date when the minute is added or removed", () => {
    const friday = { filters: NO_FILTERS, opening: day("2026-11-27") };
    const at = chooseWhen("at", friday, NOON);
    expect(at.opening).toEqual({ kind: "at", date: "2026-11-27", minute: 720 });
    expect(chooseWhen("day", at, NOON)).toEqual(friday);
  });

  it("changes nothing that needs a clock while the time is unknown", () => {
    expect(chooseWhen("tomorrow", NOTHING, undefined).opening).toBe(ANY_TIME);
    expect(offeredWhens(undefined)).toEqual(["any", "now", "after-hours"]);
  });

  it("offers no day twice", () => {
    expect(offeredWhens("2026-11-26")).toContain("saturday");
    expect(offeredWhens("2026-11-27")).not.toContain("saturday");
    expect(offeredWhens("2026-11-28")).not.toContain("saturday");
  });

  it("of a weekday is the next one, including today", () => {
    expect(nextWeekday(TUESDAY, 1)).toBe(TUESDAY);
    expect(nextWeekday(TUESDAY, 0)).toBe("2026-11-30");
  });
});
