import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import { SEASONS } from "../../domain/network/conditions.ts";
import { aCommune, aManifest, aPlace, aResort, aSource } from "../../testing/builders.ts";
import { someDamaged } from "../../testing/dirty.ts";
import { toAnswersFile } from "../public-data/answers.ts";
import { toCommuneColumns } from "../public-data/commune-columns.ts";
import { SOURCES_FILE } from "../public-data/data-sources.ts";
import { toPlaceFeature } from "../public-data/write-place-feature.ts";
import { loadAnswers } from "./load-answers.ts";
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

const { code, ...commune } = aCommune();
const WHOLE = toAnswersFile(
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

/** Body of the response of the host. */
let sent = "";

beforeEach(() => {
  vi.stubGlobal("fetch", async (url: string) =>
    url.endsWith("data/answers-05.json") ? new Response(sent) : new Response("", { status: 404 }),
  );
});
afterEach(() => vi.unstubAllGlobals());

it("fetches the answers of a département", async () => {
  sent = JSON.stringify(WHOLE);
  const loaded = await loadAnswers("05" as CodeDepartement);
  expect(loaded).toMatchObject({ status: "ready", value: { places: [aPlace()] } });
});

it("loads a damaged file or rejects it as damaged, and never throws, nor does what is loaded", async () => {
  await fc.assert(
    fc.asyncProperty(someDamaged(JSON.parse(JSON.stringify(WHOLE))), async (json) => {
      sent = JSON.stringify(json) ?? "";
      const loaded = await loadAnswers("05" as CodeDepartement);
      if (loaded.status === "failed") expect(loaded.fault).toMatchObject({ kind: "damaged" });
      if (loaded.status !== "ready") return;
      for (const { costsIn } of loaded.value.starts.values()) for (const season of SEASONS) costsIn(season);
    }),
    { numRuns: 300 },
  );
});
