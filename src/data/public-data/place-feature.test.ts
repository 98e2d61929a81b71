import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { somePlace } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { readPlaceFeature, readPlaceFeatures } from "./place-feature.ts";
import { toPlaceFeature } from "./write-place-feature.ts";

/** A valid feature with one member changed at a path: "geometry.coordinates". */
function damagedFeature(path: string, value: unknown): unknown {
  const feature: unknown = JSON.parse(JSON.stringify(toPlaceFeature(aPlace())));
  const names = path.split(".");
  const last = names.pop() ?? "";
  let owner = feature as Record<string, unknown>;
  for (const name of names) owner = owner[name] as Record<string, unknown>;
  owner[last] = value;
  return feature;
}

describe("point features", () => {
  it("restore the same place from JSON", () => {
    fc.assert(
      fc.property(somePlace, (place) => {
        expect(readPlaceFeature(JSON.parse(JSON.stringify(toPlaceFeature(place))))).toEqual(place);
      }),
    );
  });

  it("leave out unknown values", () => {
    const { properties } = toPlaceFeature(aPlace());
    expect(Object.keys(properties).sort()).toEqual([
      "best_verification",
      "categories",
      "category",
      "code_commune",
      "code_departement",
      "commune",
      "format",
      "id",
      "kind",
      "name",
      "precision",
      "source",
      "source_date",
      "verification",
    ]);
  });

  it("put categories and themes in one order, whatever the file's", () => {
    const feature = toPlaceFeature(aPlace());
    const properties = {
      ...feature.properties,
      categories: "espace-saisonnier;france-services",
      themes: "sante;emploi",
    };
    expect(readPlaceFeature({ ...feature, properties })).toMatchObject({
      categories: ["france-services", "espace-saisonnier"],
      themes: ["emploi", "sante"],
    });
  });

  it.each([
    ["type", "Point", /^type: /],
    ["geometry.type", "Polygon", /^geometry\.type: /],
    ["geometry.coordinates", [6.65], /^geometry\.coordinates\.1: /],
    ["geometry.coordinates", [6.65, 90.1], /^geometry\.coordinates\.1: .*90/],
    ["geometry.coordinates", [null, 44], /^geometry\.coordinates\.0: /],
    ["properties.id", "", /^properties\.id: /],
    ["properties.name", undefined, /^properties\.name: /],
    ["properties.kind", "projet", /^properties\.kind: .*projet/],
    ["properties.code_commune", 4019, /^properties\.code_commune: /],
    ["properties.code_departement", "4", /^properties\.code_departement: /],
    ["properties.code_epci", "12", /^properties\.code_epci: /],
    ["properties.appointment", "oui", /^properties\.appointment: /],
    ["properties.stops", [{}], /^properties\.stops\.0\.commune: /],
    ["properties.other_records", [{ id: "fs-2" }], /^properties\.other_records\.0\.category: /],
    ["properties.categories", "banque", /^categories: banque$/],
  ])("reject %s = %j and say where", (path, value, sentence) => {
    expect(readPlaceFeature(damagedFeature(path, value))).toMatch(sentence);
  });
});

describe("a collection of place features", () => {
  it("gives the places of a feature collection", () => {
    expect(readPlaceFeatures({ type: "FeatureCollection", features: [toPlaceFeature(aPlace())] })).toEqual([aPlace()]);
  });

  it("refuses the file when a feature is not a place, and names the feature", () => {
    const feature = toPlaceFeature(aPlace());
    const damaged = { ...feature, geometry: null };
    expect(readPlaceFeatures({ features: [feature, damaged] })).toMatch(/^features\.1\.geometry: /);
  });

  it.each([null, {}, { features: {} }, "features"])("refuses %j", (nonsense) => {
    expect(readPlaceFeatures(nonsense)).toBe("features");
  });
});
