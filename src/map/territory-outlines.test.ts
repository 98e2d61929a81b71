import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import { territorySet, WHOLE_REGION } from "../domain/territory-ref.ts";
import { aCommune } from "../testing/builders.ts";
import { type Area, aSquare, outlinesOf } from "../testing/outlines.ts";
import { SOURCE, type SourceId } from "./source-ids.ts";
import { boxOf, limitCollections, type Outline, outlineOf, toChosenFeatures } from "./territory-outlines.ts";

const OUTLINES = outlinesOf({
  communes: [aSquare("73001", 5), aSquare("73002", 6), aSquare("73003", 9)],
  epci: [aSquare("200067825", 6), aSquare("200067826", 7)],
  departements: [aSquare("73", 5), aSquare("74", 6), aSquare("05", 8)],
});
const { communes, epci, departements } = OUTLINES;

const COMMUNES = communes.features.map(({ properties }) => aCommune({ code: properties.code as CodeCommune }));

function outlineOfSet(...codes: readonly string[]) {
  return outlineOf(OUTLINES, territorySet(codes), COMMUNES);
}

/** The rings of an outline by their vertices, wherever they begin. */
function ringsOf(outline: Outline | undefined) {
  const { type, coordinates } = outline?.geometry ?? { type: "MultiPolygon", coordinates: [] };
  const rings = type === "Polygon" ? coordinates : coordinates.flat();
  return rings.map((ring) => [...new Set(ring.map(String))].sort());
}

it("finds the outline of a territory of each level", () => {
  expect(outlineOf(OUTLINES, { level: "commune", code: "73002" as CodeCommune }, [])).toBe(communes.features[1]);
  expect(outlineOf(OUTLINES, { level: "epci", code: "200067825" as CodeEpci }, [])).toBe(epci.features[0]);
  expect(outlineOf(OUTLINES, { level: "departement", code: "73" as CodeDepartement }, [])).toBe(
    departements.features[0],
  );
});

it("finds none for the region, for an unknown code, and before the outlines are loaded", () => {
  expect(outlineOf(OUTLINES, WHOLE_REGION, [])).toBeUndefined();
  expect(outlineOf(OUTLINES, { level: "departement", code: "84" as CodeDepartement }, [])).toBeUndefined();
  expect(outlineOfSet("04001", "04002")).toBeUndefined();
  expect(outlineOf(undefined, { level: "departement", code: "73" as CodeDepartement }, [])).toBeUndefined();
});

it("joins the territories of a set, without the borders between them", () => {
  expect(ringsOf(outlineOfSet("73001", "73002"))).toEqual([["5,45", "5,45.5", "6,45", "6,45.5", "7,45", "7,45.5"]]);
  expect(ringsOf(outlineOfSet("73001", "73003"))).toHaveLength(2);
});

it("gives the box of all parts", () => {
  const both = outlineOfSet("73001", "73003");
  expect(both && boxOf(both)).toEqual([5, 45, 10, 45.5]);
});

it("masks the surroundings of the territory, its enclaves included, and nothing for the region", () => {
  const [outer = []] = aSquare("84", 5).geometry.coordinates as number[][][];
  const hole = outer.map(([x = 0, y = 0]) => [5.4 + (x - 5) / 10, 45.1 + (y - 45) / 10]);
  const withEnclave: Area = { ...aSquare("84", 5), geometry: { type: "Polygon", coordinates: [outer, hole] } };
  const { outline, around } = toChosenFeatures(withEnclave);
  expect(outline.features).toEqual([withEnclave]);
  const [[frame, ...holes] = [], ...enclaves] = around.features[0]?.geometry.coordinates ?? [];
  expect(frame).toHaveLength(5);
  expect(holes).toEqual([outer]);
  expect(enclaves).toEqual([[hole]]);
  expect(toChosenFeatures(undefined)).toMatchObject({ outline: { features: [] }, around: { features: [] } });
});

/** The coordinates of the one feature of a source of the map. */
function drawn(source: SourceId): unknown {
  const [feature] = limitCollections(OUTLINES)[source]?.features ?? [];
  if (feature === undefined || feature.geometry.type === "GeometryCollection") throw new Error(source);
  return feature.geometry.coordinates;
}

it("leaves a hole in the surroundings for départements that touch each other, and one for another", () => {
  const [[, ...holes] = []] = drawn(SOURCE.around) as number[][][][];
  expect(holes).toHaveLength(2);
  expect(new Set(holes.flat().map(([x]) => x))).toEqual(new Set([5, 6, 7, 8, 9]));
});

it.each([
  { source: SOURCE.epci, edges: 7 },
  { source: SOURCE.communes, edges: 11 },
])("draws a limit between two areas once: $source", ({ source, edges }) => {
  const lines = drawn(source) as number[][][];
  const drawnEdges = lines.flatMap((line) =>
    line.slice(1).map((to, at) => [String(line[at]), String(to)].sort().join(" ")),
  );
  expect(drawnEdges).toHaveLength(edges);
  expect(new Set(drawnEdges).size).toBe(edges);
});
