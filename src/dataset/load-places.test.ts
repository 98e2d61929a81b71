import { afterEach, describe, expect, it, vi } from "vitest";
import { toCommuneColumns } from "../domain/exchange/commune-columns.ts";
import { toPlaceFeature } from "../domain/exchange/place-feature.ts";
import { aCommune, aManifest, aPlace } from "../testing/builders.ts";
import { loadCommunes, loadManifest } from "./load-communes.ts";
import { decodePlaces, loadPlaces } from "./load-places.ts";

const feature = toPlaceFeature(aPlace());

describe("decodePoints", () => {
  it("gives the places of a feature collection", () => {
    expect(decodePlaces({ type: "FeatureCollection", features: [feature] })).toEqual([aPlace()]);
  });

  it("refuses the file when a feature is not a place, and names the feature", () => {
    const damaged = { ...feature, geometry: null };
    expect(decodePlaces({ features: [feature, damaged] })).toMatch(/^features\.1\.geometry: /);
  });

  it.each([null, {}, { features: {} }, "features"])("refuses %j", (nonsense) => {
    expect(decodePlaces(nonsense)).toBe("features");
  });
});

describe("the files of the data", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ["points.geojson", loadPlaces, { features: [feature] }, [aPlace()]],
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
