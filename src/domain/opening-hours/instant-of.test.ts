import { describe, expect, it } from "vitest";
import { instantOf } from "./instant-of.ts";
import { toParisMoment } from "./paris-moment.ts";

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
