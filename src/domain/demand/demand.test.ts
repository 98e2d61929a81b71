import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import { NO_ROADS } from "../../testing/network-builders.ts";
import { apportion, demandWhereLived, type Settlement } from "./demand.ts";

const communes = [
  aCommune({ name: "Haut", position: [6, 45], population: 10 }),
  aCommune({ name: "Bas", position: [7, 45], population: 5 }),
];
const settlement: Settlement = {
  starts: Uint32Array.from([0, 2, 3]),
  positions: [
    [6.01, 45],
    [6.02, 45],
    [7.01, 45],
  ],
  names: ["Le Laus", "", ""],
  people: {
    tous: Uint32Array.from([7, 3, 5]),
    "65-ans-et-plus": Uint32Array.from([1, 2, 3]),
    "sans-voiture": Uint32Array.from([1, 0, 0]),
  },
  roads: NO_ROADS,
};

describe("demand", () => {
  it("counts the people of a group at the points around which they live", () => {
    const { points } = demandWhereLived(communes, settlement, "65-ans-et-plus");
    expect(points.map(({ commune, communeRank, population }) => [commune.name, communeRank, population])).toEqual([
      ["Haut", 0, 1],
      ["Haut", 0, 2],
      ["Bas", 1, 3],
    ]);
  });

  it("keeps the same positions for every group, so that they are snapped to the roads once", () => {
    const [one] = demandWhereLived(communes, settlement, "tous").points;
    const [other] = demandWhereLived(communes, settlement, "sans-voiture").points;
    expect(one?.position).toBe(other?.position);
  });
});

describe("apportion", () => {
  it("gives one more to the larger remainders", () => {
    expect(apportion(10, [0.26, 0.35, 0.39])).toEqual([3, 3, 4]);
  });

  it("gives one more to the first of equal remainders", () => {
    expect(apportion(1, [1, 1])).toEqual([1, 0]);
  });

  it("gives nothing without a weight above 0", () => {
    expect(apportion(5, [0, 0])).toEqual([0, 0]);
  });

  it("adds up to the total, each part less than one off the exact share", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), weights, (total, shares) => {
        const sum = shares.reduce((left, share) => left + share, 0);
        fc.pre(sum > 0);
        const parts = apportion(total, shares);
        expect(parts.reduce((left, part) => left + part, 0)).toBe(total);
        for (const [rank, part] of parts.entries()) {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (total * (shares[rank] ?? 0)) / sum)).toBeLessThan(1);
        }
      }),
    );
  });
});
