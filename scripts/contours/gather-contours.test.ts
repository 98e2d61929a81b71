import { mkdtempSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { askPolitely } from "../online/ask-politely.ts";
import { type ContourService, openContourService } from "../testing/a-contour-service.ts";
import { aSquareContour } from "../testing/squares.ts";
import { gatherContours } from "./gather-contours.ts";

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
