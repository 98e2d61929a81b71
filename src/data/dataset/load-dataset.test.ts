import { featureCollection, point, polygon } from "@turf/turf";
import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BASE_MAP_LAYERS } from "../../domain/base-map.ts";
import type { CodeDepartement } from "../../domain/codes.ts";
import { LOADING, type Loadable, readyValue, unreachable } from "../../domain/loadable.ts";
import { aConvention, aManifest, aPlace, aResort } from "../../testing/builders.ts";
import { aTransitTable } from "../../testing/transit-builders.ts";
import type { DataSources, Manifest } from "../public-data/data-sources.ts";
import { toResortColumns } from "../public-data/resort-columns.ts";
import { toTransitColumns } from "../public-data/transit-columns.ts";
import { toPlaceFeature } from "../public-data/write-place-feature.ts";
import {
  createFileLoader,
  loadBaseMap,
  loadNearGround,
  loadNeighbours,
  loadResorts,
  loadTerritories,
  loadTransit,
} from "./load-dataset.ts";

/** Serves these files, an object as JSON; returns the list of requested paths, which grows. */
function serve(files: Readonly<Record<string, unknown>>): string[] {
  const requests: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/data/").at(-1) ?? "";
    requests.push(name);
    if (!(name in files)) return new Response("", { status: 404 });
    const body = files[name];
    return new Response(typeof body === "string" ? body : JSON.stringify(body));
  });
  return requests;
}

afterEach(() => vi.unstubAllGlobals());

describe("loadTerritories", () => {
  const ring = [
    [5, 45],
    [6, 45],
    [6, 46],
    [5, 45],
  ];
  const objects = topology({
    communes: featureCollection([polygon([ring], { code: "73001", name: "Aiguebelette-le-Lac" })]),
    epci: featureCollection([]),
    departements: featureCollection([polygon([ring], { code: "73" })]),
  });

  it("decodes the outlines of all levels", async () => {
    const requests = serve({ "territories.topojson": objects });
    expect(await loadTerritories()).toMatchObject({
      status: "ready",
      value: { communes: { features: [{ properties: { code: "73001" } }] }, epci: { features: [] } },
    });
    expect(requests).toEqual(["territories.topojson"]);
  });

  it("names the fault of a file without communes", async () => {
    serve({ "territories.topojson": { type: "Topology" } });
    const fault = { file: "territories.topojson", kind: "damaged", detail: "objects.communes" };
    expect(await loadTerritories()).toEqual({ status: "failed", fault });
  });
});

it("gives each feature of the ground an id of its own", async () => {
  const layers = BASE_MAP_LAYERS.map((layer) => [layer, featureCollection([point([6, 45]), point([6, 46])])]);
  const file = topology(Object.fromEntries(layers));
  serve({ "base-map.topojson": file, "base-map-00.topojson": file, "base-map-01.topojson": file });
  const baseMap = readyValue(await loadBaseMap());
  const near = readyValue(await loadNearGround(["00", "01"], () => new Map()));
  const grounds: readonly object[] = [baseMap ?? {}, ...(near?.values() ?? [])];
  const ids = grounds.flatMap((ground) =>
    Object.values(ground).flatMap(({ features }: FeatureCollection) => features.map(({ id }) => id)),
  );
  expect(ids).not.toContain(undefined);
  expect(ids).toHaveLength(2 * (9 + 5 + 5));
  expect(new Set(ids).size).toBe(ids.length);
});

describe("loadNeighbours", () => {
  const DIE = aPlace({ id: "fs-155", commune: "Die", codeDepartement: "26" as CodeDepartement });
  const serveFeatures = (...features: unknown[]) =>
    serve({ "neighbours.geojson": { type: "FeatureCollection", features } });

  it("fetches and decodes places with the code of their département", async () => {
    serveFeatures(toPlaceFeature(DIE));
    expect(await loadNeighbours()).toEqual({ status: "ready", value: [DIE] });
  });

  it("calls a file damaged when a feature is not a place, and names the feature", async () => {
    serveFeatures(toPlaceFeature(DIE), { ...toPlaceFeature(DIE), geometry: null });
    const fault = {
      file: "neighbours.geojson",
      kind: "damaged",
      detail: expect.stringMatching(/^features\.1\.geometry/),
    };
    expect(await loadNeighbours()).toEqual({ status: "failed", fault });
  });
});

describe("loadResorts", () => {
  const dataset = { resorts: [aResort()], conventions: [aConvention()] };

  it("fetches and decodes resorts and conventions", async () => {
    serve({ "resorts.json": toResortColumns(dataset) });
    expect(await loadResorts()).toEqual({ status: "ready", value: dataset });
  });

  it("calls a file damaged when a resort is invalid, and says where", async () => {
    serve({ "resorts.json": { ...toResortColumns(dataset), verification: [7] } });
    const fault = { file: "resorts.json", kind: "damaged", detail: "verification: 7" };
    expect(await loadResorts()).toEqual({ status: "failed", fault });
  });
});

describe("loadTransit", () => {
  it("decodes the answers without a car", async () => {
    const table = aTransitTable();
    const requests = serve({ "transit.json": toTransitColumns(table) });
    expect(await loadTransit(2)).toMatchObject({ status: "ready", value: { table } });
    expect(requests).toEqual(["transit.json"]);
  });

  it.each([
    ["a file for other communes", JSON.stringify(toTransitColumns(aTransitTable())), "communes: 2 / 3"],
    ["a page instead of the file", "<!doctype html>", ""],
  ])("names the fault of %s", async (_what, body, detail) => {
    serve({ "transit.json": body });
    expect(await loadTransit(3)).toMatchObject({
      status: "failed",
      fault: { file: "transit.json", kind: "damaged", ...(detail === "" ? {} : { detail }) },
    });
  });
});

interface Files {
  readonly names: Loadable<string>;
  readonly manifest: Loadable<Manifest>;
  readonly sources: Loadable<DataSources>;
}

function open(names: () => Promise<Loadable<string>>) {
  let files: Files = { names: LOADING, manifest: LOADING, sources: LOADING };
  const loadManifest = vi.fn(async () => ({ status: "ready", value: aManifest() }) as const);
  const loader = createFileLoader<Files>(
    { names, manifest: loadManifest },
    () => files,
    (received) => {
      files = { ...files, ...received };
    },
  );
  return { loader, loadManifest, files: () => files };
}

it("receives each file by itself, and after the manifest its sources", async () => {
  const { loader, files } = open(async () => unreachable("names.json", new Error("HTTP 404")));
  loader.load();
  await vi.waitFor(() => expect(files().sources.status).toBe("ready"));
  expect(files()).toMatchObject({ names: { status: "failed" }, manifest: { status: "ready" } });
});

it("loads again the files that failed, and no other", async () => {
  const names = vi.fn(async (): Promise<Loadable<string>> => unreachable("names.json", new Error("HTTP 404")));
  const { loader, loadManifest, files } = open(names);
  loader.load();
  await vi.waitFor(() => expect(files().sources.status).toBe("ready"));
  names.mockResolvedValue({ status: "ready", value: "Gap" });
  loader.loadFailed();
  await vi.waitFor(() => expect(files().names).toEqual({ status: "ready", value: "Gap" }));
  expect(loadManifest).toHaveBeenCalledOnce();
});
