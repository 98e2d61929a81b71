import { describe, expect, it } from "vitest";
import { aSmallPlace, aSmallRegion } from "../../src/testing/small-region.ts";
import { CANDIDATES, planPairs } from "./plan-pairs.ts";

describe("the plan of the ways to request", () => {
  it("requests from every commune the nearest of each category first", () => {
    const pairs = planPairs(aSmallRegion());
    const named = pairs.map(({ codeCommune, placeId }) => `${codeCommune} ${placeId}`);
    expect(named.slice(0, 8).sort()).toEqual(
      [
        "05001 fs-1",
        "05002 fs-1",
        "05003 fs-2",
        "05004 fs-2",
        "05001 lm-1",
        "05002 lm-1",
        "05003 lm-1",
        "05004 lm-1",
      ].sort(),
    );
    expect(named).toHaveLength(12);
    expect(new Set(named).size).toBe(12);
  });

  it("has the estimates of our roads, in minutes and kilometres", () => {
    const pair = planPairs(aSmallRegion()).find(
      ({ codeCommune, placeId }) => codeCommune === "05001" && placeId === "lm-1",
    );
    expect(pair).toMatchObject({ from: [6, 44.5], to: [6.15, 44.5] });
    // 0.15 degrees of longitude at 44.5 degrees north: 11.9 km, at 50 km/h.
    expect(pair?.estimate.km).toBeCloseTo(11.9, 1);
    expect(pair?.estimate.min).toBeCloseTo((11.9 / 50) * 60, 0);
  });

  it("limits the number for each category, and leaves out places without reception", () => {
    const many = Array.from({ length: 9 }, (_, rank) => aSmallPlace(`fs-${rank}`, 6 + rank / 100));
    const housing = { ...aSmallPlace("es-1", 6, "espace-saisonnier"), kind: "logement" as const };
    const pairs = planPairs(aSmallRegion([...many, housing]));
    expect(pairs).toHaveLength(4 * CANDIDATES["france-services"]);
    expect(pairs.some(({ placeId }) => placeId === "es-1")).toBe(false);
  });

  it("requests a place of two categories once", () => {
    const both = { ...aSmallPlace("fs-1", 6), categories: ["france-services", "lieu-multiservices"] as const };
    expect(planPairs(aSmallRegion([both]))).toHaveLength(4);
  });
});
