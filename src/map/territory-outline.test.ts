import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import { WHOLE_REGION } from "../domain/territory-ref.ts";
import { boxOf, outlineOf, toChosenFeatures, toComparedFeatures } from "./territory-outline.ts";

function square(code: string, west: number): TerritoryOutlines["communes"]["features"][number] {
  const ring = [
    [west, 45],
    [west, 45.5],
    [west + 1, 45.5],
    [west + 1, 45],
    [west, 45],
  ];
  return { type: "Feature", properties: { code }, geometry: { type: "Polygon", coordinates: [ring] } };
}

const one = (...features: TerritoryOutlines["communes"]["features"]) => ({
  type: "FeatureCollection" as const,
  features,
});
const OUTLINES: TerritoryOutlines = {
  communes: one(square("73001", 5), square("73002", 6)),
  epci: one(square("200067825", 6)),
  departements: one(square("73", 5)),
};

it("finds the outline of a territory of each level", () => {
  const communes = outlineOf(OUTLINES, { level: "commune", code: "73002" as CodeCommune }, []);
  expect(communes).toBe(OUTLINES.communes.features[1]);
  expect(outlineOf(OUTLINES, { level: "epci", code: "200067825" as CodeEpci }, [])).toBe(OUTLINES.epci.features[0]);
  expect(outlineOf(OUTLINES, { level: "departement", code: "73" as CodeDepartement }, [])).toBe(
    OUTLINES.departements.features[0],
  );
});

it("finds none for the region, for an unknown code, and before the outlines are loaded", () => {
  expect(outlineOf(OUTLINES, WHOLE_REGION, [])).toBeUndefined();
  expect(outlineOf(OUTLINES, { level: "departement", code: "05" as CodeDepartement }, [])).toBeUndefined();
  expect(outlineOf(undefined, { level: "departement", code: "73" as CodeDepartement }, [])).toBeUndefined();
});

it("gives the box of all parts", () => {
  const parts = [square("73", 5), square("73", 8)].map(({ geometry }) => geometry.coordinates as number[][][]);
  const both = { ...square("73", 5), geometry: { type: "MultiPolygon" as const, coordinates: parts } };
  expect(boxOf(both)).toEqual([5, 45, 9, 45.5]);
});

it("masks the surroundings of the territory, and nothing for the region", () => {
  const { outline, around } = toChosenFeatures(square("73", 5));
  expect(outline.features).toHaveLength(1);
  expect(around.features[0]?.geometry.coordinates).toHaveLength(2);
  expect(toChosenFeatures(undefined).around.features).toEqual([]);
});

it("gives the compared territories their rank, also after one without an outline", () => {
  const { features } = toComparedFeatures([square("73", 5), undefined, square("73001", 5)]);
  expect(features.map(({ geometry, properties }) => [geometry.type, properties?.["rank"]])).toEqual([
    ["Polygon", 0],
    ["Polygon", 2],
  ]);
});
