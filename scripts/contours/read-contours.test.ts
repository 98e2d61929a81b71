import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEPARTEMENTS, type Departement } from "../../src/domain/territory.ts";
import { OnlineFault } from "../online/ask-politely.ts";
import { aSquareContour, aSquareRing } from "../testing/squares.ts";
import { gatherContours, readContours } from "./read-contours.ts";

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

describe("gatherContours", () => {
  const departements = DEPARTEMENTS.filter(({ code }) => code === "73" || code === "74");
  const answer = (code: string) => ({
    features: [{ ...feature({ code }), properties: { code, nom: `Commune ${code}` } }],
  });
  const both = [aSquareContour("73001", [0, 0]), aSquareContour("74001", [0, 0])];
  const gather = async (ask: (code: string) => unknown) => {
    const said: string[] = [];
    const origin = {
      kind: "service",
      base: "http://service",
      ask: async (url: string) => ask(/departements\/(\d+)/.exec(url)?.[1] ?? ""),
    } as const;
    return { contours: await gatherContours(departements, origin, (line) => said.push(line)), said };
  };

  it("requests one département after the other, and reports each", async () => {
    const { contours, said } = await gather((code) => answer(`${code}001`));
    expect(contours).toEqual(both);
    const query = "communes?fields=nom,code&format=geojson&geometry=contour";
    expect(said).toEqual([
      `73 Savoie : http://service/departements/73/${query}`,
      `74 Haute-Savoie : http://service/departements/74/${query}`,
    ]);
  });

  it("ends at the first département whose request fails, or whose answer is no list of communes", async () => {
    const failing = await gather(() => {
      throw new OnlineFault("Le service est en panne (HTTP 500).", "http://service");
    });
    expect(failing.contours).toMatch(/HTTP 500.*Adresse : http/);
    expect(failing.said).toHaveLength(1);
    const { contours } = await gather(() => ({}));
    expect(contours).toMatch(/^Savoie \(73\) : la réponse n’est pas une liste de communes.*Lu dans : http/);
  });

  it("reads a folder, and names the missing or damaged file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "contours-"));
    const readFolder = () => gatherContours(departements, { kind: "folder", folder }, () => undefined);
    writeFileSync(join(folder, "communes-73.geojson"), JSON.stringify(answer("73001")));
    expect(await readFolder()).toMatch(/communes-74\.geojson ne peut pas être lu \(.*ENOENT/);
    writeFileSync(join(folder, "communes-74.geojson"), JSON.stringify(answer("74001")).slice(0, 100));
    expect(await readFolder()).toMatch(/communes-74\.geojson ne peut pas être lu \(.*JSON/);
    writeFileSync(join(folder, "communes-74.geojson"), JSON.stringify(answer("74001")));
    expect(await readFolder()).toEqual(both);
  });
});
