import { describe, expect, it } from "vitest";
import { aSmallRegion } from "../../src/testing/small-region.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { TRAVEL_TIMES } from "../travel-times/table-file.ts";
import { joinTravelTimes } from "./join-travel-times.ts";

const { communes, places } = aSmallRegion();
const FIRST = {
  code_commune: "05001",
  from_longitude: "6",
  from_latitude: "44.5",
  point_id: "fs-1",
  to_longitude: "6.01",
  to_latitude: "44.5",
  minutes: "2.5",
  km: "1.4",
  source_date: "2026-11-25",
};
const SECOND = { ...FIRST, point_id: "fs-2", to_longitude: "6.28", minutes: "31", km: "28", source_date: "2026-11-24" };

function join(...rows: readonly Partial<typeof FIRST>[]) {
  return joinTravelTimes(aTable(TRAVEL_TIMES, rows), communes, places);
}

describe("joinTravelTimes", () => {
  it("gives the rows by index of the communes, with the first and the last day", () => {
    const other = { ...FIRST, code_commune: "05003", from_longitude: "6.2", minutes: "20", km: "17" };
    const { times, stale, problems } = join(other, FIRST, SECOND);
    expect([...(times?.starts ?? [])]).toEqual([0, 2, 2, 3, 3]);
    expect([...(times?.places ?? [])].map((place) => times?.placeIds[place])).toEqual(["fs-1", "fs-2", "fs-1"]);
    expect([...(times?.costs.min ?? [])]).toEqual([2.5, 31, 20]);
    expect([times?.measuredFrom, times?.measuredUntil]).toEqual(["2026-11-24", "2026-11-25"]);
    expect([stale, problems]).toEqual([0, []]);
  });

  it("gives nothing without a table", () => {
    expect(join()).toEqual({ times: undefined, stale: 0, problems: [] });
  });

  it.each([
    ["the seat has moved", { from_longitude: "6.001" }],
    ["the place has moved", { to_latitude: "44.5001" }],
    ["the place was removed", { point_id: "fs-9" }],
    ["the commune was removed", { code_commune: "05999" }],
  ])("leaves out a row where %s", (_what, changes) => {
    const { times, stale, problems } = join({ ...FIRST, ...changes }, SECOND);
    expect([times?.placeIds, stale, problems]).toEqual([["fs-2"], 1, []]);
  });

  it("refuses a road shorter than the straight line", () => {
    const { problems } = join(FIRST, { ...SECOND, km: "9" });
    expect(problems).toEqual([expect.objectContaining({ line: 3, field: "km", value: "9" })]);
  });
});
