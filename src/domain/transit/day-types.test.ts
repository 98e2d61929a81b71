import { describe, expect, it } from "vitest";
import { aFeed } from "../../testing/transit-builders.ts";
import { DAY_TYPES } from "./day-kinds.ts";
import { dayTypeOn, representativeDates } from "./day-types.ts";

const HEADER = "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date";

/** A feed with a trip for each service of its calendar.txt and calendar_dates.txt. */
function feedWith(calendar: readonly string[], exceptions: readonly string[] = []) {
  const services = [...new Set([...calendar, ...exceptions].map((row) => row.split(",")[0] ?? ""))];
  return aFeed({
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
}

function datesOf(feed: ReturnType<typeof aFeed>, today: string): Readonly<Record<string, string | undefined>> {
  const dates = representativeDates(feed, today);
  return Object.fromEntries(DAY_TYPES.map(({ season, kind }, rank) => [`${season} ${kind}`, dates[rank]]));
}

describe("the dates that stand for the day types", () => {
  it("are the first usual Tuesday or Thursday, Saturday and Sunday of each kind from today on", () => {
    const feed = feedWith(["ps,1,1,1,1,1,0,0,20260901,20271231", "we,0,0,0,0,0,1,1,20260901,20271231"]);
    expect(datesOf(feed, "2026-11-28")).toEqual({
      "hiver jour-scolaire": "2026-12-01",
      "hiver jour-de-vacances": "2026-12-24",
      "hiver samedi": "2026-12-05",
      "hiver dimanche": "2026-12-06",
      "ete jour-scolaire": "2027-06-01",
      "ete jour-de-vacances": "2027-07-13",
      "ete samedi": "2027-06-05",
      "ete dimanche": "2027-06-06",
    });
  });

  it("leave out a day that runs otherwise than most of its kind", () => {
    const feed = feedWith(["ps,1,1,1,1,1,0,0,20261201,20261218"], ["greve,20261201,1", "ps,20261201,2"]);
    expect(datesOf(feed, "2026-11-28")["hiver jour-scolaire"]).toBe("2026-12-03");
  });

  it("show the school holidays of the feed's zone by its own calendar where no date is a holiday everywhere", () => {
    const weeks = ["20270216", "20270218", "20270223", "20270225"];
    const feed = feedWith(
      ["ps,1,1,1,1,1,0,0,20270110,20270331"],
      weeks.flatMap((date) => [`ps,${date},2`, `vs,${date},1`]),
    );
    expect(datesOf(feed, "2027-01-10")).toMatchObject({
      "hiver jour-scolaire": "2027-01-12",
      "hiver jour-de-vacances": "2027-02-16",
    });
  });

  it("are never public holidays, though trips run on them", () => {
    // 11 November 2027 is a Thursday.
    const feed = feedWith(["je,0,0,0,1,0,0,0,20271111,20271130"]);
    expect(datesOf(feed, "2027-11-01")).toMatchObject({ "hiver jour-scolaire": "2027-11-18" });
  });

  it("are unknown outside the calendars, and on days without a trip", () => {
    const dates = datesOf(feedWith(["ps,1,1,1,1,1,0,0,20261101,20261212"]), "2026-11-28");
    expect(dates).toMatchObject({ "hiver jour-scolaire": "2026-12-01", "hiver samedi": undefined });
    expect(Object.values(dates).filter((date) => date !== undefined)).toHaveLength(1);
  });
});

describe("the day type of a date", () => {
  it.each<[string, object]>([
    ["2026-12-01", { season: "hiver", kind: "jour-scolaire", isSure: true }],
    ["2026-12-05", { season: "hiver", kind: "samedi", isSure: true }],
    ["2026-12-06", { season: "hiver", kind: "dimanche", isSure: true }],
    ["2026-12-25", { season: "hiver", kind: "dimanche", isSure: true }],
    ["2026-12-29", { season: "hiver", kind: "jour-de-vacances", isSure: true }],
    // Winter holidays of some zones only.
    ["2027-02-16", { season: "hiver", kind: "jour-scolaire", isSure: false }],
    ["2027-05-18", { season: "ete", kind: "jour-scolaire", isSure: true }],
    ["2027-07-20", { season: "ete", kind: "jour-de-vacances", isSure: true }],
  ])("%s", (date, type) => {
    expect(dayTypeOn(date)).toEqual(type);
  });
});
