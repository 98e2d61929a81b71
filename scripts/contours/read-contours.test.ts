import { mkdtempSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { DEPARTEMENTS, type Departement } from "../../src/domain/territory.ts";
import { askPolitely } from "../online/ask-politely.ts";
import { type ContourService, openContourService } from "../testing/a-contour-service.ts";
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

const departements = DEPARTEMENTS.filter(({ code }) => code === "73" || code === "74");

function aFile(code: string): string {
  const { name, polygons } = aSquareContour(code, [0, 0]);
  const geometry = { type: "Polygon", coordinates: polygons[0] };
  const feature = { type: "Feature", geometry, properties: { code, nom: name } };
  return JSON.stringify({ type: "FeatureCollection", features: [feature] });
}

const files = new Map([
  ["73", aFile("73001")],
  ["74", aFile("74001")],
]);
const both = [aSquareContour("73001", [0, 0]), aSquareContour("74001", [0, 0])];

let service: ContourService | undefined;

afterEach(async () => {
  await service?.close();
  service = undefined;
});

async function gather(before: readonly RequestListener[] = [], given = files) {
  service = await openContourService(given, ...before);
  const { base, asked } = service;
  const messages: string[] = [];
  const ask = (url: string) => askPolitely(url, { timeoutMs: 1000, tries: 2, waitMs: 1 });
  const contours = await gatherContours(departements, { kind: "service", base, ask }, (line) => messages.push(line));
  return { contours, asked, said: messages };
}

describe("requesting the service", () => {
  it("requests one département after the other, and reports each", async () => {
    const { contours, asked, said: messages } = await gather();
    expect(contours).toEqual(both);
    expect(asked).toEqual(
      ["73", "74"].map((code) => `/departements/${code}/communes?fields=nom,code&format=geojson&geometry=contour`),
    );
    expect(messages).toEqual([
      expect.stringMatching(/^73 Savoie : http/),
      expect.stringMatching(/^74 Haute-Savoie : http/),
    ]);
  });

  it("ends at the first département when the service fails", async () => {
    const broken: RequestListener = (_request, response) => response.writeHead(500).end("{}");
    const { contours, said: messages } = await gather([broken, broken]);
    expect(contours).toMatch(/HTTP 500.*Essayé 2 fois/);
    expect(contours).toMatch(/Adresse : http:.*departements\/73/);
    expect(messages).toHaveLength(1);
  });

  it("names the answer that is not a list of communes", async () => {
    const { contours } = await gather([], new Map([["73", "{}"]]));
    expect(contours).toMatch(/^Savoie \(73\) : la réponse n’est pas une liste de communes.*Lu dans : http/);
  });
});

describe("reading a folder", () => {
  it("sends no request, and names the missing or damaged file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "contours-"));
    const read = () => gatherContours(departements, { kind: "folder", folder }, () => undefined);
    writeFileSync(join(folder, "communes-73.geojson"), aFile("73001"));
    expect(await read()).toMatch(/communes-74\.geojson ne peut pas être lu : ce fichier n’existe pas/);
    writeFileSync(join(folder, "communes-74.geojson"), aFile("74001").slice(0, 100));
    expect(await read()).toMatch(/communes-74\.geojson ne peut pas être lu : ce n’est pas du JSON/);
    writeFileSync(join(folder, "communes-74.geojson"), aFile("74001"));
    expect(await read()).toEqual(both);
  });
});
