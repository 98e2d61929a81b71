import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import { groupConventions } from "../domain/seasonal/convention-life.ts";
import type { ResortId } from "../domain/seasonal/resorts.ts";
import { aCommune, aConvention, aResort } from "../testing/builders.ts";
import { toConventionFeatures, toResortFeatures } from "./resort-features.ts";

const NEAR = aResort();
const FAR = aResort({ id: "vars" as ResortId, name: "Vars" });
const ACCESS = [
  { resort: NEAR, space: undefined, cost: 15 },
  { resort: FAR, space: undefined, cost: 15.01 },
];

describe("toResortFeatures", () => {
  it("gives resorts without an Espace saisonnier another symbol, and marks the chosen one", () => {
    const properties = toResortFeatures([NEAR, FAR], ACCESS, FAR).features.map((feature) => feature.properties);
    expect(properties).toEqual([
      { id: "val-d-isere", name: "Val d'Isère", icon: "near", isSelected: false },
      { id: "vars", name: "Vars", icon: "far", isSelected: true },
    ]);
  });

  it("calls no resort far before access is measured", () => {
    const { features } = toResortFeatures([NEAR, FAR], undefined, undefined);
    expect(features.map(({ properties }) => properties.icon)).toEqual(["unknown", "unknown"]);
    expect(features[0]?.geometry.coordinates).toEqual(NEAR.position);
  });
});

describe("toConventionFeatures", () => {
  it("gives each commune once, at its seat, and none with an unknown seat", () => {
    const signing = groupConventions([
      aConvention(),
      aConvention({ year: 2023 }),
      aConvention({ codeCommune: "73285" as CodeCommune, commune: "Séez" }),
    ]);
    const seat = aCommune({ code: "73257" as CodeCommune, position: [6.5, 45.4] });
    const { features } = toConventionFeatures(signing, [seat]);
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      geometry: { coordinates: [6.5, 45.4] },
      properties: { id: "73257", name: "Les Belleville", icon: "convention" },
    });
  });
});
