import { describe, expect, it } from "vitest";
import { type Column, rounded, toFlatTable } from "../../domain/flat-table.ts";
import { describeCollection, toFeature } from "./feature-collection.ts";

interface Town {
  readonly name: string;
  readonly km: number;
}

const COLUMNS: readonly Column<Town>[] = [
  { name: "nom", of: ({ name }) => name },
  { name: "eloignement_km", of: ({ km }) => rounded(km, 2) },
];
const GAP: Town = { name: "Gap", km: 1.23456 };
const NOWHERE: Town = { name: "Nulle part", km: Number.POSITIVE_INFINITY };

describe("an export", () => {
  it("is the same in a table and in a layer, except for empty values: no cell, and null", () => {
    expect(toFlatTable(COLUMNS, [GAP, NOWHERE])).toEqual({
      columns: ["nom", "eloignement_km"],
      rows: [
        ["Gap", 1.23],
        ["Nulle part", undefined],
      ],
    });
    expect(toFeature(COLUMNS, NOWHERE, { type: "Point", coordinates: [6.0791234567, 44.55] })).toEqual({
      type: "Feature",
      geometry: { type: "Point", coordinates: [6.079123, 44.55] },
      properties: { nom: "Nulle part", eloignement_km: null },
    });
  });

  it("names the layer and its origin", () => {
    const layer = describeCollection("communes", [], { modele: "route_hiver" });
    expect(JSON.parse(JSON.stringify(layer))).toEqual({
      type: "FeatureCollection",
      name: "communes",
      metadata: { modele: "route_hiver" },
      features: [],
    });
  });
});
