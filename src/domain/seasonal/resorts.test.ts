import { describe, expect, it } from "vitest";
import { aPlace, aResort } from "../../testing/builders.ts";
import type { CodeCommune } from "../codes.ts";
import type { PlaceRecord } from "../place.ts";
import { giveResortIds, isWithoutSpace, joinAccess, mayOpenInWinter, NEAR_KM } from "./resorts.ts";

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

it("joins each resort with its nearest space, within 15 km or not, and with none without a way", () => {
  const space = aPlace({ categories: ["espace-saisonnier"] });
  const costs = {
    cost: Float64Array.of(NEAR_KM, 15.01, Number.POSITIVE_INFINITY),
    placeIndex: Int32Array.of(0, 0, -1),
  };
  const access = joinAccess(["Vars", "Risoul", "Isola"], [space], costs);
  expect(access.map((one) => [one.resort, one.space, isWithoutSpace(one)])).toEqual([
    ["Vars", space, false],
    ["Risoul", space, true],
    ["Isola", undefined, true],
  ]);
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
