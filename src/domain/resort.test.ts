import { describe, expect, it } from "vitest";
import { aResort } from "../testing/builders.ts";
import type { CodeCommune } from "./codes.ts";
import { giveResortIds } from "./resort.ts";

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
