import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCommunes, somePlaces } from "../../testing/arbitraries.ts";
import { aPlace, aResort } from "../../testing/builders.ts";
import type { CodeCommune } from "../codes.ts";
import { nearestCosts } from "../geo/nearest-index.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import type { PlaceRecord } from "../place.ts";
import {
  findResortsNear,
  giveResortIds,
  groupResortsWithoutSpace,
  isReceivingSpace,
  joinAccess,
  mayOpenInWinter,
  NEAR_KM,
} from "./resorts.ts";

function idsOf(...named: readonly (readonly [name: string, code: string])[]): string[] {
  return giveResortIds(named.map(([name, code]) => aResort({ name, codeCommune: code as CodeCommune }))).map(
    ({ id }) => id,
  );
}

describe("giveResortIds", () => {
  it("makes an id of the name, without capitals, accents and signs", () => {
    expect(idsOf(["Val d'Isère", "73304"], ["Crest-Voland - Cohennoz", "73094"])).toEqual([
      "val-d-isere",
      "crest-voland-cohennoz",
    ]);
  });

  it("adds the commune when two names give the same id", () => {
    expect(idsOf(["Sainte-Anne", "04062"], ["Sainte Anne", "06016"], ["Auron", "06120"])).toEqual([
      "sainte-anne-04062",
      "sainte-anne-06016",
      "auron",
    ]);
  });
});

const CENTRE: Position = [6.8, 45.37];
const at = (name: string, longitude: number, latitude: number) => ({ name, position: [longitude, latitude] as const });

describe("findResortsNear", () => {
  it("lists resorts within the limit, the nearest first", () => {
    const resorts = [at("16 km", 7.0, 45.37), at("31 km", 7.2, 45.37), at("0 km", 6.8, 45.37), at("11 km", 6.8, 45.47)];
    const names = (limitKm: number) => findResortsNear(resorts, CENTRE, limitKm).map(({ name }) => name);
    expect(names(25)).toEqual(["0 km", "11 km", "16 km"]);
    expect(names(12)).toEqual(["0 km", "11 km"]);
    expect(findResortsNear([], CENTRE, 25)).toEqual([]);
  });
});

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
