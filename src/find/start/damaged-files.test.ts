import fc from "fast-check";
import { topology } from "topojson-server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createLoader } from "../../data/dataset/loader.ts";
import { toFeatureRows } from "../../data/public-data/answers.ts";
import { toCommuneColumns } from "../../data/public-data/commune-columns.ts";
import { toHamletColumns } from "../../data/public-data/hamlet-columns.ts";
import { toNetworkColumns } from "../../data/public-data/network-columns.ts";
import { toRailStationColumns, toResortColumns } from "../../data/public-data/resort-columns.ts";
import { toSeasonalLifeJson } from "../../data/public-data/seasonal-life.ts";
import { toSnapColumns } from "../../data/public-data/snap-columns.ts";
import { toTransitColumns } from "../../data/public-data/transit-columns.ts";
import { toNeedList, toUsefulLinkList } from "../../data/public-data/useful-link-list.ts";
import { toPlaceFeature } from "../../data/public-data/write-place-feature.ts";
import { fileOf } from "../../data/resources.ts";
import { BASE_MAP_LAYERS } from "../../domain/base-map.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../../domain/codes.ts";
import type { Settled } from "../../domain/loadable.ts";
import { SEASONS } from "../../domain/network/conditions.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";
import { openNetwork } from "../../domain/network/road-search.ts";
import { parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import { type Resources, startingState, USUAL_CHOICES } from "../../state/app-state.ts";
import {
  aCommune,
  aConvention,
  aConventionFact,
  aManifest,
  aMeeting,
  aNeed,
  anAgreement,
  aPlace,
  aRailStation,
  aResort,
  aSource,
  aStop,
  aUsefulLink,
} from "../../testing/builders.ts";
import { loadEverySelector, someDamaged } from "../../testing/dirty.ts";
import { aPassage, aRoadNetwork } from "../../testing/network-builders.ts";
import { aTransitTable } from "../../testing/transit-builders.ts";

const COMMUNES = [
  aCommune(),
  aCommune({ code: "73304" as CodeCommune, position: [6.98, 45.448], codeEpci: "247300254" as CodeEpci }),
];
const TOWN_HALLS = COMMUNES.map(({ position }) => position);
const EPCIS = ["200071033", "247300254"].map((code) => ({
  code: code as CodeEpci,
  name: "Communauté",
  communesInRegion: 1,
  communesInAll: 1,
}));
const POINTS = [
  aPlace({ themes: ["emploi"] }),
  aPlace({ id: "fs-2", position: [6.9, 45.4], stops: [aStop()], format: "itinerant" }),
  aPlace({ id: "es-val-d-isere", categories: ["espace-saisonnier"], position: [6.98, 45.448] }),
];
const NEIGHBOUR = aPlace({ id: "fs-3", position: [5.36, 44.76], codeDepartement: "26" as CodeDepartement });
const ROADS = aRoadNetwork({
  townHalls: TOWN_HALLS,
  passages: [aPassage()],
  edges: [
    { from: 0, to: 2, shape: [[6.8, 45]] },
    { from: 1, to: 2 },
  ],
});
const SQUARE = {
  type: "Polygon" as const,
  coordinates: [
    [
      [6, 45],
      [7, 45],
      [7, 46],
      [6, 45],
    ],
  ],
};
const COST = { nodes: 2, onRoads: 2, from: [0], to: [1], metres: [9], shut: [] };
const START = { name: ["Gap"], longitude: [610_000], latitude: [4_460_000], node: [0] };
/** Of the first place without stops. */
const ANSWERS = {
  places: toFeatureRows(POINTS.slice(0, 1).map((place) => toPlaceFeature({ ...place, stops: [] }))),
  communes: { code: ["05061"], ...START },
  resorts: { id: ["orcieres"], codeCommune: ["05096"], ...START },
  destinations: [1],
  roads: COST,
};
const LAYERS = ["communes", "epci", "departements", ...BASE_MAP_LAYERS];
const COLLECTION = {
  type: "FeatureCollection" as const,
  features: [{ type: "Feature" as const, properties: { code: "04019", name: "Lac" }, geometry: SQUARE }],
};
const OUTLINES = topology(Object.fromEntries(LAYERS.map((name) => [name, COLLECTION] as const)));

/** Each file as the pipeline writes it. */
/** The files that the page holds, and those that the search reads. */
type Name = keyof Resources | "hamlets" | "needs";

const FILES: Readonly<Record<Name, unknown>> = {
  places: { features: POINTS.map(toPlaceFeature) },
  answers: ANSWERS,
  neighbours: { features: [toPlaceFeature(NEIGHBOUR)] },
  communes: toCommuneColumns({ communes: COMMUNES, epcis: EPCIS }),
  manifest: aManifest({ files: { "transit.json": { bytes: 2, sha256: "" } } }),
  sources: [aSource()],
  resorts: toResortColumns({ resorts: [aResort()], conventions: [aConvention()] }),
  railStations: toRailStationColumns({ stations: [aRailStation()], missingLines: [] }),
  seasonalLife: toSeasonalLifeJson({
    meetings: [aMeeting()],
    agreements: [anAgreement()],
    conventionFacts: [aConventionFact()],
  }),
  usefulLinks: toUsefulLinkList([aUsefulLink()]),
  hamlets: toHamletColumns([{ name: "Le Laus", codeCommune: "05027" as CodeCommune, position: [6.7269, 44.8552] }]),
  needs: toNeedList([aNeed()]),
  roads: toNetworkColumns(ROADS, TOWN_HALLS, toSnapColumns([], true)),
  transit: toTransitColumns(aTransitTable()),
  outlines: OUTLINES,
  baseMap: OUTLINES,
  nearGround: OUTLINES,
};
const NAMES = Object.keys(FILES) as Name[];

/** A part of what has several; other names take none. */
const partOf = (name: Name) => (name === "nearGround" ? "00" : "04");

/** The files of the host, by name. */
let served: Record<string, string> = {};

beforeEach(() => {
  served = Object.fromEntries(NAMES.map((name) => [fileOf(name, partOf(name)), JSON.stringify(FILES[name])]));
  vi.stubGlobal("fetch", async (url: string) => new Response(served[url.split("/").at(-1) ?? ""]));
});

/** Loads a file that the host sends as this text, and what it is decoded with as it was made. */
function load(name: Name, text = JSON.stringify(FILES[name])): Promise<Settled<unknown>> {
  served[fileOf(name, partOf(name))] = text;
  return createLoader().load(name as "answers", partOf(name) as CodeDepartement);
}
afterEach(() => vi.unstubAllGlobals());

/** A file with some changed values, or truncated, or replaced by an HTML page. */
function someText(whole: unknown): fc.Arbitrary<string> {
  const text = JSON.stringify(whole);
  return fc.oneof(
    { weight: 8, arbitrary: someDamaged(whole).map((json) => JSON.stringify(json) ?? "") },
    // JSON has no infinite number, but this number is parsed as one.
    { weight: 2, arbitrary: fc.nat().map((at) => withNumber(text, at, "1e999")) },
    { weight: 1, arbitrary: fc.nat(text.length).map((length) => text.slice(0, length)) },
    { weight: 1, arbitrary: fc.constantFrom("", "<!doctype html><p>", "NaN", "\ufeff{}", "[") },
  );
}

/** Replaces one of the numbers of a JSON text. */
function withNumber(text: string, at: number, other: string): string {
  const numbers = [...text.matchAll(/(?<=[:,[])-?\d+(\.\d+)?(?=[,\]}])/g)];
  const number = numbers[at % numbers.length];
  if (number === undefined) return text;
  return text.slice(0, number.index) + other + text.slice(number.index + number[0].length);
}

/** The value of a file in the page: all cells of the ground from near, and the searches on the roads. */
function heldOf(name: Name, loaded: Settled<unknown>): Settled<unknown> {
  if (loaded.status === "failed") return loaded;
  if (name === "nearGround") return { status: "ready", value: new Map([["00", loaded.value]]) };
  return name === "roads" ? { status: "ready", value: openNetwork(loaded.value as RoadNetwork) } : loaded;
}

it.each(NAMES)(
  "%s: loads an intact file; loads a damaged one or rejects it as damaged, and never throws otherwise",
  async (name) => {
    expect(await load(name)).toMatchObject({ status: "ready" });
    await fc.assert(
      fc.asyncProperty(someText(FILES[name]), async (text) => {
        const loaded = await load(name, text);
        if (loaded.status === "failed") expect(loaded.fault).toMatchObject({ kind: "damaged" });
        else expect(loaded).toMatchObject({ status: "ready" });
      }),
      { numRuns: 300 },
    );
  },
);

it("no selector throws on what was loaded from damaged files", async () => {
  const askEverySelector = await loadEverySelector();
  const someSeason = fc.constantFrom(...SEASONS);
  const someFile = fc.constantFrom(...NAMES).chain((name) => someText(FILES[name]).map((text) => ({ name, text })));
  const intact: Record<string, unknown> = {};
  for (const name of NAMES) intact[name] = heldOf(name, await load(name));
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(someFile, someSeason, async (damaged, season) => {
      const loaded = await load(damaged.name, damaged.text);
      const resources = { ...intact, [damaged.name]: heldOf(damaged.name, loaded) };
      if (loaded.status === "ready") accepted++;
      const choices = {
        ...USUAL_CHOICES,
        season,
        origin: { kind: "commune", code: "04019" as CodeCommune },
        selection: { kind: "place", id: "fs-1" },
      } as const;
      askEverySelector({
        ...startingState(choices, "ete"),
        resources: resources as unknown as Resources,
        now: parisMomentOf("2026-01-20", 600),
      });
    }),
    { numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(20);
});
