import { afterEach, describe, expect, it, vi } from "vitest";
import { aCommune, aManifest, aPlace, aSource } from "../../testing/builders.ts";
import { toCommuneColumns } from "../public-data/commune-columns.ts";
import { SOURCES_FILE } from "../public-data/data-sources.ts";
import { toPlaceFeature } from "../public-data/write-place-feature.ts";
import { loadCommunes, loadManifest, loadSources } from "./load-dataset.ts";
import { loadPlaces } from "./load-places.ts";

const feature = toPlaceFeature(aPlace());

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

describe("the sources", () => {
  const manifest = (changes: Parameters<typeof aManifest>[0]) =>
    ({ status: "ready", value: aManifest(changes) }) as const;
  const timetable = aSource({ id: "horaires-sncf" });

  afterEach(() => vi.unstubAllGlobals());

  it("are those of their file, with those that publishing adds to the manifest", async () => {
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify([aSource()])));
    const files = { [SOURCES_FILE]: { bytes: 2, sha256: "" } };
    const value = [aSource(), timetable];
    expect(await loadSources(manifest({ files, sources: [timetable] }))).toEqual({ status: "ready", value });
  });

  it("of an older build are those of its manifest, and nothing is requested", async () => {
    const fetched = vi.fn();
    vi.stubGlobal("fetch", fetched);
    const sources = [aSource()];
    expect(await loadSources(manifest({ sources }))).toEqual({ status: "ready", value: sources });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("cannot be read without the manifest, whose fault they have", async () => {
    const failed = { status: "failed", fault: { file: "manifest.json", kind: "damaged", detail: "" } } as const;
    expect(await loadSources(failed)).toEqual(failed);
  });
});
