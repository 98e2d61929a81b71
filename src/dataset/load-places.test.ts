import { afterEach, describe, expect, it, vi } from "vitest";
import { toCommuneColumns } from "../domain/exchange/commune-columns.ts";
import { toPointFeature } from "../domain/exchange/point-feature.ts";
import { aCommune, aManifest, aServicePoint } from "../testing/builders.ts";
import { decodePoints, loadCommunes, loadManifest, loadPoints } from "./load-places.ts";

const feature = toPointFeature(aServicePoint());

describe("decodePoints", () => {
  it("gives the places of a feature collection", () => {
    expect(decodePoints({ type: "FeatureCollection", features: [feature] })).toEqual([aServicePoint()]);
  });

  it("refuses the file when a feature is not a place, and names the feature", () => {
    const damaged = { ...feature, geometry: null };
    expect(decodePoints({ features: [feature, damaged] })).toMatch(/^features\.1\.geometry: /);
  });

  it.each([null, {}, { features: {} }, "features"])("refuses %j", (nonsense) => {
    expect(decodePoints(nonsense)).toBe("features");
  });
});

describe("the files of the data", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ["points.geojson", loadPoints, { features: [feature] }, [aServicePoint()]],
    [
      "communes.json",
      loadCommunes,
      toCommuneColumns({ communes: [aCommune({ codeEpci: undefined })], epcis: [] }),
      { communes: [aCommune({ codeEpci: undefined })], epcis: [] },
    ],
    ["manifest.json", loadManifest, aManifest(), aManifest()],
  ])("fetches and decodes %s", async (file, load, json, value) => {
    vi.stubGlobal("fetch", async (url: string) =>
      url.endsWith(`/${file}`) ? new Response(JSON.stringify(json)) : new Response("", { status: 404 }),
    );
    expect(await load()).toEqual({ status: "ready", value });
  });
});
