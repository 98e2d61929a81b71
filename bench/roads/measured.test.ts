import { describe, expect, it } from "vitest";
import { someRoadTimes } from "../../src/testing/road-time-builders.ts";
import { aSmallRegion } from "../../src/testing/small-region.ts";
import { describeMeasured, estimateMeasured } from "./measured.ts";

describe("our roads against a routing engine's ways", () => {
  const { network, communes } = aSmallRegion();
  const [, , , last] = communes;
  if (last === undefined) throw new Error("the small region has four communes");
  const times = someRoadTimes({
    seats: 4,
    points: 0,
    ways: [
      [0, "fs-1", last.position, 30],
      [3, "fs-1", last.position, 0],
    ],
    winter: 30,
  });

  it("have an error for each way of more than a kilometre, in both seasons", () => {
    const estimates = estimateMeasured(network, times);
    expect(estimates.map(({ season, knownKm }) => [season, knownKm])).toEqual([
      ["ete", 30],
      ["hiver", 60],
      ["hiver", 30],
    ]);
    expect(estimates[0]?.km).toBe(estimates[1]?.km);
  });

  it("are told by band with median, ninth decile and bias", () => {
    const one = { season: "ete", knownMinutes: 10 } as const;
    const lines = describeMeasured([
      { ...one, knownKm: 6, km: 6.6, minutes: 8 },
      { ...one, knownKm: 30, km: 27, minutes: 10 },
    ]);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^ete {5}5–8 +1 +10\.0 % +10\.0 % +10\.0 % +20\.0 % +20\.0 % +-20\.0 %$/);
    expect(lines[2]).toMatch(/^ete {5}25 and more +1 +10\.0 % +10\.0 % +-10\.0 % +0\.0 %/);
  });
});
