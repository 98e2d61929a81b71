import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import { readOutlines } from "./read-outlines.ts";

const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const france: FeatureCollection = {
  type: "FeatureCollection",
  features: [
    { type: "Feature", properties: { name: "Drôme" }, geometry: { type: "Polygon", coordinates: [ring] } },
    { type: "Feature", properties: { name: "Var" }, geometry: { type: "MultiPolygon", coordinates: [[ring], [ring]] } },
    { type: "Feature", properties: { name: "Ain" }, geometry: { type: "Point", coordinates: [0, 0] } },
  ],
};
const drome = { code: "26" as CodeDepartement, name: "Drôme" };
const theVar = { code: "83" as CodeDepartement, name: "Var" };

describe("readOutlines", () => {
  it("reads the requested départements, with all their rings", () => {
    expect(readOutlines(france, [theVar, drome])).toEqual([
      { ...theVar, rings: [ring, ring] },
      { ...drome, rings: [ring] },
    ]);
  });

  it("refuses a département that is missing or not a polygon", () => {
    expect(() => readOutlines(france, [{ code: "07" as CodeDepartement, name: "Ardèche" }])).toThrow("07 Ardèche");
    expect(() => readOutlines(france, [{ code: "01" as CodeDepartement, name: "Ain" }])).toThrow("01 Ain");
  });
});
