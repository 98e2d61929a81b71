import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCommunes, somePlaces } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { nearestCosts } from "../coverage/nearest-costs.ts";
import { greatCircleDistanceKm } from "../geo/great-circle-distance.ts";
import type { PlaceRecord } from "../place.ts";
import { isReceivingSpace, joinAccess, mayOpenInWinter, NEAR_KM } from "./resort-access.ts";
import { groupResortsWithoutSpace } from "./resorts-without-space.ts";

describe("groupResortsWithoutSpace", () => {
  it("agrees with a scan of all spaces for each resort", () => {
    fc.assert(
      fc.property(someCommunes, somePlaces, (resorts, places) => {
        const spaces = places.filter(isReceivingSpace);
        const groups = groupResortsWithoutSpace(joinAccess(resorts, spaces, nearestCosts(resorts, spaces)));
        const found = groups.flatMap((group) => group.resorts.map(({ resort }) => resort));
        const isNear = (resort: (typeof resorts)[number]) =>
          places.some(
            ({ kind, categories, position }) =>
              kind === "accueil" &&
              categories.includes("espace-saisonnier") &&
              greatCircleDistanceKm(position, resort.position) <= NEAR_KM,
          );
        expect(new Set(found)).toEqual(new Set(resorts.filter((resort) => !isNear(resort))));
        expect(found).toHaveLength(resorts.filter((resort) => !isNear(resort)).length);
        for (const { departement, resorts: ofGroup } of groups) {
          expect(ofGroup.every(({ resort }) => resort.codeDepartement === departement.code)).toBe(true);
          const costs = ofGroup.map(({ cost }) => cost);
          expect(costs).toEqual([...costs].sort((a, b) => (a === b ? 0 : b - a)));
        }
      }),
    );
  });

  it("names the nearest space and its cost, and none without a way", () => {
    const resort = { name: "Vars", codeDepartement: "05" as never };
    const space = aPlace({ categories: ["espace-saisonnier"] });
    const costs = (cost: number, index: number) => ({
      cost: Float64Array.of(cost),
      placeIndex: Int32Array.of(index),
    });
    const [far] = groupResortsWithoutSpace(joinAccess([resort], [space], costs(15.01, 0)));
    expect(far).toMatchObject({ departement: { code: "05" }, resorts: [{ resort, space, cost: 15.01 }] });
    expect(groupResortsWithoutSpace(joinAccess([resort], [space], costs(NEAR_KM, 0)))).toEqual([]);
    const [unreached] = groupResortsWithoutSpace(joinAccess([resort], [space], costs(Number.POSITIVE_INFINITY, -1)));
    expect(unreached?.resorts[0]?.space).toBeUndefined();
  });
});

describe("mayOpenInWinter", () => {
  const [record] = aPlace({ categories: ["espace-saisonnier"] }).records;
  const withSeason = (season: PlaceRecord["season"]) => aPlace({ records: [{ ...record, season }] });

  it("rejects places open in summer only", () => {
    expect((["hiver", "toute-l-annee", undefined, "ete"] as const).map(withSeason).map(mayOpenInWinter)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
