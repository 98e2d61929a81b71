import { featureCollection, point, polygon } from "@turf/turf";
import fc from "fast-check";
import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { DepartementAnswers } from "../domain/answer/departement-answers.ts";
import { BASE_MAP_LAYERS } from "../domain/base-map.ts";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import { readyValue } from "../domain/loadable.ts";
import { SEASONS } from "../domain/network/conditions.ts";
import { aCommune, aConvention, aManifest, aPlace, aResort, aSource } from "../testing/builders.ts";
import { someDamaged } from "../testing/dirty.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aTransitTable } from "../testing/transit-builders.ts";
import { createLoader } from "./dataset/loader.ts";
import { toAnswersFile } from "./public-data/answers.ts";
import { toCommuneColumns } from "./public-data/commune-columns.ts";
import { toNetworkColumns } from "./public-data/network-columns.ts";
import { toResortColumns } from "./public-data/resort-columns.ts";
import { toSnapColumns } from "./public-data/snap-columns.ts";
import { toTransitColumns } from "./public-data/transit-columns.ts";
import { toPlaceFeature } from "./public-data/write-place-feature.ts";

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

it.each([
  ["points.geojson", "places", { features: [toPlaceFeature(aPlace())] }, [aPlace()]],
  [
    "communes.json",
    "communes",
    toCommuneColumns({ communes: [aCommune({ codeEpci: undefined })], epcis: [] }),
    { communes: [aCommune({ codeEpci: undefined })], epcis: [] },
  ],
  ["manifest.json", "manifest", aManifest(), aManifest()],
] as const)("fetches and decodes %s", async (file, name, json, value) => {
  serve({ [file]: json });
  expect(await createLoader().load<"places" | "communes" | "manifest">(name)).toEqual({ status: "ready", value });
});

const { code, ...commune } = aCommune();
const ANSWERS = toAnswersFile(
  [toPlaceFeature(aPlace())],
  [
    { ...commune, codeCommune: code, resortId: undefined, node: 0 },
    { ...aResort(), resortId: "val-d-isere", node: 1 },
  ],
  {
    roads: {
      onRoads: 2,
      nodeCount: 3,
      from: [0, 1],
      to: [1, 2],
      metres: [900, 800],
      isShut: [0, 1],
    },
    destinationNodes: [2],
  },
);

function computeCosts({ starts }: DepartementAnswers): void {
  for (const { costsIn } of starts.values()) for (const season of SEASONS) costsIn(season);
}

describe("answers", () => {
  it("fetches the answers of a département", async () => {
    serve({ "answers-05.json": ANSWERS });
    const loaded = await createLoader().load("answers", "05" as CodeDepartement);
    expect(loaded).toMatchObject({ status: "ready", value: { places: [aPlace()] } });
  });

  it("loads a damaged file or rejects it as damaged, and never throws, nor does what is loaded", async () => {
    await fc.assert(
      fc.asyncProperty(someDamaged(JSON.parse(JSON.stringify(ANSWERS))), async (json) => {
        serve({ "answers-05.json": JSON.stringify(json) ?? "" });
        const loaded = await createLoader().load("answers", "05" as CodeDepartement);
        if (loaded.status === "failed") expect(loaded.fault).toMatchObject({ kind: "damaged" });
        else computeCosts(loaded.value);
      }),
      { numRuns: 300 },
    );
  });
});

describe("outlines", () => {
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
    expect(await createLoader().load("outlines")).toMatchObject({
      status: "ready",
      value: { communes: { features: [{ properties: { code: "73001" } }] }, epci: { features: [] } },
    });
    expect(requests).toEqual(["territories.topojson"]);
  });

  it("names the fault of a file without communes", async () => {
    serve({ "territories.topojson": { type: "Topology" } });
    const fault = { file: "territories.topojson", kind: "damaged", detail: "objects.communes" };
    expect(await createLoader().load("outlines")).toEqual({ status: "failed", fault });
  });
});

it("gives each feature of the ground an id of its own", async () => {
  const layers = BASE_MAP_LAYERS.map((layer) => [layer, featureCollection([point([6, 45]), point([6, 46])])]);
  const file = topology(Object.fromEntries(layers));
  serve({ "base-map.topojson": file, "base-map-00.topojson": file, "base-map-01.topojson": file });
  const { load } = createLoader();
  const loaded = await Promise.all([load("baseMap"), load("nearGround", "00"), load("nearGround", "01")]);
  const grounds: readonly object[] = loaded.map((ground) => readyValue<object>(ground) ?? {});
  const ids = grounds.flatMap((ground) =>
    Object.values(ground).flatMap(({ features }: FeatureCollection) => features.map(({ id }) => id)),
  );
  expect(ids).not.toContain(undefined);
  expect(ids).toHaveLength(2 * (9 + 5 + 5));
  expect(new Set(ids).size).toBe(ids.length);
});

describe("neighbours", () => {
  const DIE = aPlace({ id: "fs-155", commune: "Die", codeDepartement: "26" as CodeDepartement });
  const serveFeatures = (...features: unknown[]) =>
    serve({ "neighbours.geojson": { type: "FeatureCollection", features } });

  it("fetches and decodes places with the code of their département", async () => {
    serveFeatures(toPlaceFeature(DIE));
    expect(await createLoader().load("neighbours")).toEqual({ status: "ready", value: [DIE] });
  });

  it("calls a file damaged when a feature is not a place, and names the feature", async () => {
    serveFeatures(toPlaceFeature(DIE), { ...toPlaceFeature(DIE), geometry: null });
    const fault = {
      file: "neighbours.geojson",
      kind: "damaged",
      detail: expect.stringMatching(/^features\.1\.geometry/),
    };
    expect(await createLoader().load("neighbours")).toEqual({ status: "failed", fault });
  });
});

describe("resorts", () => {
  const dataset = { resorts: [aResort()], conventions: [aConvention()] };

  it("fetches and decodes resorts and conventions", async () => {
    serve({ "resorts.json": toResortColumns(dataset) });
    expect(await createLoader().load("resorts")).toEqual({ status: "ready", value: dataset });
  });

  it("calls a file damaged when a resort is invalid, and says where", async () => {
    serve({ "resorts.json": { ...toResortColumns(dataset), verification: [7] } });
    const fault = { file: "resorts.json", kind: "damaged", detail: "verification: 7" };
    expect(await createLoader().load("resorts")).toEqual({ status: "failed", fault });
  });
});

const TWO_COMMUNES = toCommuneColumns({
  communes: [aCommune(), aCommune({ code: "05061" as CodeCommune })],
  epcis: [],
});

describe("transit", () => {
  it("decodes the answers without a car for the communes", async () => {
    const table = aTransitTable();
    const requests = serve({ "transit.json": toTransitColumns(table), "communes.json": TWO_COMMUNES });
    expect(await createLoader().load("transit")).toMatchObject({ status: "ready", value: { table } });
    expect(requests.sort()).toEqual(["communes.json", "transit.json"]);
  });

  it.each([
    ["a file for other communes", JSON.stringify(toTransitColumns(aTransitTable())), "communes: 2 / 1"],
    ["a page instead of the file", "<!doctype html>", ""],
  ])("names the fault of %s", async (_what, body, detail) => {
    serve({ "transit.json": body, "communes.json": toCommuneColumns({ communes: [aCommune()], epcis: [] }) });
    expect(await createLoader().load("transit")).toMatchObject({
      status: "failed",
      fault: { file: "transit.json", kind: "damaged", ...(detail === "" ? {} : { detail }) },
    });
  });
});

describe("sources", () => {
  it("are those of their file, with those that publishing adds to the manifest", async () => {
    const timetable = aSource({ id: "horaires-sncf" });
    serve({ "sources.json": [aSource()], "manifest.json": aManifest({ sources: [timetable] }) });
    expect(await createLoader().load("sources")).toEqual({ status: "ready", value: [aSource(), timetable] });
  });

  it("cannot be read without the manifest, whose fault they have", async () => {
    serve({ "sources.json": [aSource()] });
    expect(await createLoader().load("sources")).toMatchObject({ status: "failed", fault: { file: "manifest.json" } });
  });
});

describe("the loader", () => {
  it("loads a file once, and one that failed again", async () => {
    const requests = serve({ "resorts.json": toResortColumns({ resorts: [aResort()], conventions: [] }) });
    const { load } = createLoader();
    await Promise.all([load("resorts"), load("resorts")]);
    await load("resorts");
    expect(await load("communes")).toMatchObject({ fault: { file: "communes.json", kind: "unreachable" } });
    expect(await load("communes")).toMatchObject({ status: "failed" });
    expect(requests).toEqual(["resorts.json", "communes.json", "communes.json"]);
  });

  it("places the nodes of the roads on the town halls of the communes, and loads only the roads again when only they failed", async () => {
    const communes = [aCommune({ position: [6.98, 45.448] }), aCommune({ position: [7.048, 45.372] })];
    const townHalls = communes.map(({ position }) => position);
    const files: Record<string, unknown> = { "communes.json": toCommuneColumns({ communes, epcis: [] }) };
    const requests = serve(files);
    const { load } = createLoader();
    expect(await load("roads")).toMatchObject({ fault: { file: "road-network.json", detail: "HTTP 404" } });
    files["road-network.json"] = toNetworkColumns(OVER_THE_ISERAN, townHalls, toSnapColumns([], true));
    expect(await load("roads")).toMatchObject({ status: "ready", value: { townHallCount: 2 } });
    expect(requests.sort()).toEqual(["communes.json", "road-network.json", "road-network.json"]);
  });

  it("fails for a file for the same reason as for the one on which its decoder waits", async () => {
    serve({ "road-network.json": {} });
    const { load } = createLoader();
    const [communes, roads] = await Promise.all([load("communes"), load("roads")]);
    expect(roads).toEqual(communes);
  });
});
