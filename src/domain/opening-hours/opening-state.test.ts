import fc from "fast-check";
import OpeningHours from "opening_hours";
import { describe, expect, it } from "vitest";
import { aServicePoint } from "../../testing/builders.ts";
import { openingStateAt, openingStateOf } from "./opening-state.ts";
import { addDays, toParisMoment } from "./paris-moment.ts";
import { parseOpeningWeek } from "./parse-opening-week.ts";

function stateAt(hours: string, iso: string) {
  const parsed = parseOpeningWeek(hours);
  if (parsed.kind === "fault") throw new Error(parsed.reason);
  return openingStateAt(parsed.week, toParisMoment(new Date(iso)));
}

const USUAL = "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00";

describe("the state of a place", () => {
  // 24 November 2026 is a Tuesday; Paris is an hour ahead of UTC.
  it.each([
    ["open", "2026-11-24T09:00:00Z", { kind: "open", untilMin: 720, isHoliday: false }],
    ["open at the minute it opens", "2026-11-24T08:00:00Z", { kind: "open", untilMin: 720, isHoliday: false }],
    ["open half an hour before it shuts", "2026-11-24T10:30:00Z", { kind: "open", untilMin: 720, isHoliday: false }],
    ["about to shut", "2026-11-24T10:31:00Z", { kind: "closing", untilMin: 720, isHoliday: false }],
    [
      "shut at noon sharp, open again in the afternoon",
      "2026-11-24T11:00:00Z",
      { kind: "closed", next: { inDays: 0, weekday: 1, fromMin: 840 }, isHoliday: false },
    ],
    [
      "shut in the evening, open tomorrow",
      "2026-11-24T18:00:00Z",
      { kind: "closed", next: { inDays: 1, weekday: 2, fromMin: 540 }, isHoliday: false },
    ],
    [
      "shut on Saturday afternoon, open on Monday",
      "2026-11-28T13:00:00Z",
      { kind: "closed", next: { inDays: 2, weekday: 0, fromMin: 540 }, isHoliday: false },
    ],
  ])("%s", (_what, iso, expected) => {
    expect(stateAt(USUAL, iso)).toEqual(expected);
  });

  it("may be shut on a public holiday, and opens next on a day that is none", () => {
    expect(stateAt(USUAL, "2026-11-11T09:00:00Z")).toEqual({ kind: "open", untilMin: 720, isHoliday: true });
    // 24 December is a Thursday: Friday is Christmas.
    expect(stateAt(USUAL, "2026-12-24T18:00:00Z")).toEqual({
      kind: "closed",
      next: { inDays: 2, weekday: 5, fromMin: 540 },
      isHoliday: false,
    });
  });

  it("is by appointment where the hours say so, with times or without", () => {
    const hours = 'Mo "sur rendez-vous"; Tu 09:00-12:00 "sur rendez-vous"';
    expect(stateAt(hours, "2026-11-23T18:00:00Z")).toEqual({ kind: "appointment", isHoliday: false });
    expect(stateAt(hours, "2026-11-24T09:00:00Z")).toEqual({ kind: "appointment", isHoliday: false });
    expect(stateAt(hours, "2026-11-25T09:00:00Z")).toMatchObject({ kind: "closed" });
  });

  it("joins times that touch", () => {
    expect(stateAt("Tu 09:00-12:00,12:00-17:00", "2026-11-24T10:45:00Z")).toMatchObject({
      kind: "open",
      untilMin: 1020,
    });
  });

  it("never opens again where the week is empty", () => {
    expect(stateAt("Mo off", "2026-11-24T09:00:00Z")).toEqual({ kind: "closed", next: undefined, isHoliday: false });
  });

  it("opens again in a week where it opens once a week", () => {
    expect(stateAt("Tu 09:00-10:00", "2026-11-24T12:00:00Z")).toMatchObject({
      next: { inDays: 7, weekday: 1, fromMin: 540 },
    });
  });

  it("is that of the first record whose hours can be read, else unknown", () => {
    const moment = toParisMoment(new Date("2026-11-24T09:00:00Z"));
    const [record] = aServicePoint().records;
    const withHours = (...hours: string[]) =>
      aServicePoint({
        records: [
          { ...record, openingHours: hours[0] ?? "" },
          ...hours.slice(1).map((openingHours) => ({ ...record, openingHours })),
        ],
      });
    expect(openingStateOf(withHours(""), moment)).toEqual({ kind: "unknown" });
    expect(openingStateOf(withHours("selon saison", USUAL), moment)).toMatchObject({ kind: "open" });
  });

  it("agrees with the opening_hours library at any minute of a year that has no holiday near", () => {
    const oracle = new OpeningHours(USUAL);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 366 * 24 * 60 }), (minutes) => {
        const instant = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000);
        const { date, minute } = toParisMoment(instant);
        const wall = new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)), 0, minute);
        const isOpen = ["open", "closing"].includes(stateAt(USUAL, instant.toISOString()).kind);
        // The clock of this machine may leave an hour out that Paris does not: then both say nothing.
        if (wall.getHours() * 60 + wall.getMinutes() === minute) expect(isOpen).toBe(oracle.getState(wall));
      }),
    );
  });
});

describe("toParisMoment", () => {
  it.each([
    ["2026-11-24T22:59:00Z", { date: "2026-11-24", weekday: 1, minute: 1439 }],
    ["2026-11-24T23:00:00Z", { date: "2026-11-25", weekday: 2, minute: 0 }],
    ["2026-07-14T22:30:00Z", { date: "2026-07-15", weekday: 2, minute: 30 }],
    // The clocks go forward on 29 March 2026 at 2, back on 25 October at 3.
    ["2026-03-29T00:59:00Z", { date: "2026-03-29", weekday: 6, minute: 119 }],
    ["2026-03-29T01:00:00Z", { date: "2026-03-29", weekday: 6, minute: 180 }],
    ["2026-10-25T00:30:00Z", { date: "2026-10-25", weekday: 6, minute: 150 }],
    ["2026-10-25T01:30:00Z", { date: "2026-10-25", weekday: 6, minute: 150 }],
  ])("%s", (iso, expected) => {
    expect(toParisMoment(new Date(iso))).toEqual(expected);
  });

  it("counts days over the ends of months and years", () => {
    expect([addDays("2026-12-31", 1), addDays("2028-02-28", 1), addDays("2026-03-29", 1)]).toEqual([
      "2027-01-01",
      "2028-02-29",
      "2026-03-30",
    ]);
  });
});
