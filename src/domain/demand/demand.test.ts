import { describe, expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import { NO_ROADS } from "../../testing/demand-builders.ts";
import { demandAtSeats, demandWhereLived, type Settlement } from "./demand.ts";

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
  it("counts the municipal population at the seats", () => {
    const { points, starts, isAtSeats } = demandAtSeats(communes);
    expect(isAtSeats).toBe(true);
    expect([...starts]).toEqual([0, 1, 2]);
    expect(points.map(({ position, population }) => [position, population])).toEqual([
      [[6, 45], 10],
      [[7, 45], 5],
    ]);
  });

  it("counts the people of a group at the points around which they live", () => {
    const { points, isAtSeats } = demandWhereLived(communes, settlement, "65-ans-et-plus");
    expect(isAtSeats).toBe(false);
    expect(points.map(({ commune, communeRank, population }) => [commune.name, communeRank, population])).toEqual([
      ["Haut", 0, 1],
      ["Haut", 0, 2],
      ["Bas", 1, 3],
    ]);
  });

  it("keeps the same positions for every group, so that they are attached to the roads once", () => {
    const [one] = demandWhereLived(communes, settlement, "tous").points;
    const [other] = demandWhereLived(communes, settlement, "sans-voiture").points;
    expect(one?.position).toBe(other?.position);
  });
});
