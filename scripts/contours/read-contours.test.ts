import { describe, expect, it } from "vitest";
import { DEPARTEMENTS, type Departement } from "../../src/domain/territory.ts";
import { aSquareRing } from "../testing/squares.ts";
import { readContours } from "./read-contours.ts";

const savoie = DEPARTEMENTS.find(({ code }) => code === "73") as Departement;
const ring = aSquareRing([0, 0]);

function feature(changes: { code?: unknown; geometry?: unknown } = {}) {
  const { code = "73001", geometry = { type: "Polygon", coordinates: [ring] } } = changes;
  return { type: "Feature", geometry, properties: { code, nom: "Aiguebelette-le-Lac" } };
}

function read(...features: readonly unknown[]) {
  return readContours({ type: "FeatureCollection", features }, savoie);
}

describe("readContours", () => {
  it("reads communes of one polygon and of several, without altitudes", () => {
    const island = aSquareRing([3, 3]).map((vertex) => [...vertex, 700]);
    const several = { type: "MultiPolygon", coordinates: [[ring], [island]] };
    expect(read(feature(), feature({ code: "73002", geometry: several }))).toEqual([
      { code: "73001", name: "Aiguebelette-le-Lac", polygons: [[ring]] },
      { code: "73002", name: "Aiguebelette-le-Lac", polygons: [[ring], [aSquareRing([3, 3])]] },
    ]);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a commune", feature()],
    ["no communes", { type: "FeatureCollection", features: [] }],
    ["a message", { code: 400, message: "Paramètre inconnu" }],
  ])("refuses %s", (_what, json) => {
    expect(readContours(json, savoie)).toMatch(/^Savoie \(73\) : la réponse n’est pas une liste de communes/);
  });

  it.each<[string, unknown, RegExp]>([
    ["no outline", feature({ geometry: null }), /commune n° 1 : contour illisible \(geometry\)/],
    ["a point", feature({ geometry: { type: "Point", coordinates: [6, 45] } }), /\(geometry/],
    [
      "a ring of three positions",
      feature({ geometry: { type: "Polygon", coordinates: [ring.slice(0, 3)] } }),
      /coordinates\.0/,
    ],
    [
      "swapped axes",
      feature({ geometry: { type: "Polygon", coordinates: [ring.map(([x, y]) => [y, x])] } }),
      /coordinates\.0\.0/,
    ],
    ["no code", feature({ code: 73001 }), /properties\.code/],
    ["a commune of another département", feature({ code: "74001" }), /le code 74001 est celui d’un autre département/],
  ])("refuses %s and names the commune", (_what, bad, sentence) => {
    expect(read(bad)).toMatch(sentence);
  });

  it("refuses a repeated commune", () => {
    expect(read(feature(), feature())).toMatch(/commune n° 2 : le code 73001 y est deux fois/);
  });
});
