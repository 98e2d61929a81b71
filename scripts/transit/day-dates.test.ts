import { describe, expect, it } from "vitest";
import { DAY_KINDS } from "../../src/domain/transit/day-kinds.ts";
import { representativeDates, seasonFrom } from "./day-dates.ts";
import { aFeed } from "./feed-builders.ts";

const HEADER = "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date";
const WINTER = { from: "2026-11-28", until: "2027-04-30" };

/** The dates of a feed with a trip for each service of its calendar.txt and calendar_dates.txt. */
function datesOf(calendar: readonly string[], exceptions: readonly string[] = [], span = WINTER) {
  const services = [...new Set([...calendar, ...exceptions].map((row) => row.split(",")[0] ?? ""))];
  const feed = aFeed({
    stops: { a: [6, 44.5], b: [6.1, 44.5] },
    trips: services.map((service, id) => ({
      id: String(id),
      service,
      stops: [
        ["a", "8:00:00"],
        ["b", "8:20:00"],
      ],
    })),
    files: {
      "calendar.txt": [HEADER, ...calendar].join("\n"),
      "calendar_dates.txt": ["service_id,date,exception_type", ...exceptions].join("\n"),
    },
  });
  const dates = representativeDates(feed, span);
  return Object.fromEntries(DAY_KINDS.map((kind, rank) => [kind, dates[rank]]));
}

describe("the dates that stand for the kinds of days", () => {
  it("are the first usual Tuesday or Thursday, Saturday and Sunday of each kind within the span", () => {
    expect(datesOf(["ps,1,1,1,1,1,0,0,20260901,20271231", "we,0,0,0,0,0,1,1,20260901,20271231"])).toEqual({
      "jour-scolaire": "2026-12-01",
      "jour-de-vacances": "2026-12-24",
      samedi: "2026-11-28",
      dimanche: "2026-11-29",
    });
  });

  it("leave out a day that runs otherwise than most of its kind", () => {
    const dates = datesOf(["ps,1,1,1,1,1,0,0,20261201,20261218"], ["greve,20261201,1", "ps,20261201,2"]);
    expect(dates["jour-scolaire"]).toBe("2026-12-03");
  });

  it("show the school holidays of the feed's zone by its own calendar where no date is a holiday everywhere", () => {
    const weeks = ["20270216", "20270218", "20270223", "20270225"];
    const exceptions = weeks.flatMap((date) => [`ps,${date},2`, `vs,${date},1`]);
    expect(datesOf(["ps,1,1,1,1,1,0,0,20270110,20270331"], exceptions)).toMatchObject({
      "jour-scolaire": "2027-01-12",
      "jour-de-vacances": "2027-02-16",
    });
  });

  it("are never public holidays, though trips run on them", () => {
    // 11 November 2027 is a Thursday.
    const span = { from: "2027-11-01", until: "2028-04-30" };
    expect(datesOf(["je,0,0,0,1,0,0,0,20271111,20271130"], [], span)).toMatchObject({ "jour-scolaire": "2027-11-18" });
  });

  it("are unknown outside the calendars, and on days without a trip", () => {
    expect(datesOf(["ps,1,1,1,1,1,0,0,20261101,20261212"])).toEqual({
      "jour-scolaire": "2026-12-01",
      "jour-de-vacances": undefined,
      samedi: undefined,
      dimanche: undefined,
    });
  });
});

it.each([
  ["2026-11-28", "2026-11-01", "2027-04-30"],
  ["2027-02-01", "2026-11-01", "2027-04-30"],
  ["2026-10-18", "2026-11-01", "2027-04-30"],
  ["2026-10-17", "2026-05-01", "2026-10-31"],
])("a table made on %s is for the season from %s to %s", (today, from, until) => {
  expect(seasonFrom(today)).toMatchObject({ from, until });
});
