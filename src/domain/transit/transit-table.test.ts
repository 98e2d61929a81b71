import { describe, expect, it } from "vitest";
import { aTransitTable } from "../../testing/transit-table-builders.ts";
import { commonValidity, transitAnswersOf, transitStateOn } from "./transit-table.ts";

const VALIDITY = { from: "2026-11-01", until: "2027-03-31" };

describe("the validity of answers without a car", () => {
  it.each<[string, object]>([
    ["2026-10-31", { kind: "coming", from: "2026-11-01" }],
    ["2026-11-01", { kind: "current" }],
    ["2027-03-16", { kind: "current" }],
    ["2027-03-17", { kind: "ending", until: "2027-03-31", daysLeft: 14 }],
    ["2027-03-31", { kind: "ending", until: "2027-03-31", daysLeft: 0 }],
    ["2027-04-01", { kind: "expired", until: "2027-03-31" }],
  ])("on %s is told", (date, state) => {
    expect(transitStateOn(VALIDITY, date)).toEqual(state);
  });

  it("is that of the feeds with nine tenths of the trips", () => {
    const large = { from: "2026-09-01", until: "2027-03-31", trips: 95 };
    const shuttle = { from: "2026-12-19", until: "2026-12-31", trips: 5 };
    expect(commonValidity([shuttle, large])).toEqual({ from: "2026-09-01", until: "2027-03-31" });
    expect(commonValidity([{ ...shuttle, trips: 15 }, large])).toEqual({ from: "2026-12-19", until: "2026-12-31" });
    expect(commonValidity([])).toBeUndefined();
  });
});

describe("the answers of an origin", () => {
  it("are unknown on a day type that no feed shows, and none where nothing is useful", () => {
    const table = aTransitTable();
    const count = (origin: number, kind: "jour-scolaire" | "samedi") =>
      transitAnswersOf(table, origin, { season: "hiver", kind })?.length;
    expect([count(0, "jour-scolaire"), count(1, "jour-scolaire"), count(0, "samedi")]).toEqual([2, 0, undefined]);
  });
});
