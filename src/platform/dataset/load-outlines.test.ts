import { featureCollection, polygon } from "@turf/turf";
import { topology } from "topojson-server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aManifest } from "../../testing/builders.ts";
import { anOutlineSource } from "../../testing/outline-builders.ts";
import { loadTerritories } from "./load-outlines.ts";

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
const OFFICIAL = { ...objects, source: anOutlineSource() };
const ANNOUNCED = aManifest({ files: { "contours.topojson": { bytes: 1, sha256: "" } } });

/** Serves these files; returns the list of requested paths, which grows. */
function serve(files: Readonly<Record<string, unknown>>): string[] {
  const requests: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/").at(-1) ?? "";
    requests.push(name);
    return name in files ? new Response(JSON.stringify(files[name])) : new Response("", { status: 404 });
  });
  return requests;
}

afterEach(() => vi.unstubAllGlobals());

describe("loadTerritories", () => {
  it.each([
    ["without a manifest", undefined],
    ["unless they are announced", aManifest()],
  ])("requests no official outlines %s", async (_when, manifest) => {
    const requests = serve({ "territories.topojson": objects, "contours.topojson": OFFICIAL });
    const loaded = await loadTerritories(manifest);
    expect(requests).toEqual(["territories.topojson"]);
    expect(loaded).toMatchObject({ status: "ready", value: { communes: { features: { length: 1 } } } });
    expect(loaded).not.toHaveProperty("value.official");
  });

  it("loads the official outlines that the manifest announces, and no others", async () => {
    const requests = serve({ "territories.topojson": objects, "contours.topojson": OFFICIAL });
    expect(await loadTerritories(ANNOUNCED)).toMatchObject({
      status: "ready",
      value: { official: anOutlineSource(), communes: { features: [{ properties: { code: "73001" } }] } },
    });
    expect(requests).toEqual(["contours.topojson"]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, object]>([
    ["are not there", {}, { kind: "unreachable", detail: "HTTP 404" }],
    ["are damaged", { "contours.topojson": { type: "Topology" } }, { kind: "damaged", detail: "objects.communes" }],
    ["name no source", { "contours.topojson": objects }, { kind: "damaged", detail: "source" }],
  ])(
    "falls back to schematic outlines and reports the reason when the official ones %s",
    async (_why, files, fault) => {
      serve({ "territories.topojson": objects, ...files });
      const loaded = await loadTerritories(ANNOUNCED);
      expect(loaded).toMatchObject({
        status: "ready",
        value: { communes: { features: { length: 1 } }, officialFault: { file: "contours.topojson", ...fault } },
      });
      expect(loaded).not.toHaveProperty("value.official");
    },
  );

  it("fails when neither file can be read", async () => {
    serve({});
    expect(await loadTerritories(ANNOUNCED)).toMatchObject({ fault: { file: "territories.topojson" } });
  });
});
