import fc from "fast-check";
import { topology } from "topojson-server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { loadAnswers } from "../../data/dataset/load-answers.ts";
import {
  loadBaseMap,
  loadCommunes,
  loadHamlets,
  loadManifest,
  loadNearGround,
  loadNeeds,
  loadNeighbours,
  loadRailStations,
  loadResorts,
  loadRoads,
  loadSeasonalLife,
  loadSources,
  loadTerritories,
  loadTransit,
  loadUsefulLinks,
} from "../../data/dataset/load-dataset.ts";
import { loadPlaces } from "../../data/dataset/load-places.ts";
import { toFeatureRows } from "../../data/public-data/answers.ts";
import { toAttachmentColumns } from "../../data/public-data/attachment-columns.ts";
import { toCommuneColumns } from "../../data/public-data/commune-columns.ts";
import { SOURCES_FILE } from "../../data/public-data/data-sources.ts";
import { toHamletColumns } from "../../data/public-data/hamlet-columns.ts";
import { toNetworkColumns } from "../../data/public-data/network-columns.ts";
import { toRailStationColumns, toResortColumns } from "../../data/public-data/resort-columns.ts";
import { toSeasonalLifeJson } from "../../data/public-data/seasonal-life.ts";
import { toTransitColumns } from "../../data/public-data/transit-columns.ts";
import { toNeedList, toUsefulLinkList } from "../../data/public-data/useful-link-list.ts";
import { toPlaceFeature } from "../../data/public-data/write-place-feature.ts";
import { BASE_MAP_LAYERS } from "../../domain/base-map.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../../domain/codes.ts";
import type { DataFault, Loadable } from "../../domain/loadable.ts";
import { SEASONS } from "../../domain/network/conditions.ts";
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
const SEATS = COMMUNES.map(({ position }) => position);
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
  seats: SEATS,
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

/** Each file as the pipeline writes it, and the function that loads it. */
const FILES: Readonly<Record<keyof Resources, { readonly whole: unknown; readonly load: () => Promise<unknown> }>> = {
  places: { whole: { features: POINTS.map(toPlaceFeature) }, load: loadPlaces },
  answers: { whole: ANSWERS, load: () => loadAnswers("04" as CodeDepartement) },
  neighbours: { whole: { features: [toPlaceFeature(NEIGHBOUR)] }, load: loadNeighbours },
  communes: { whole: toCommuneColumns({ communes: COMMUNES, epcis: EPCIS }), load: loadCommunes },
  manifest: { whole: aManifest({ files: { "transit.json": { bytes: 2, sha256: "" } } }), load: loadManifest },
  sources: {
    whole: [aSource()],
    load: () =>
      loadSources({ status: "ready", value: aManifest({ files: { [SOURCES_FILE]: { bytes: 2, sha256: "" } } }) }),
  },
  resorts: {
    whole: toResortColumns({ resorts: [aResort()], conventions: [aConvention()] }),
    load: loadResorts,
  },
  railStations: {
    whole: toRailStationColumns({ stations: [aRailStation()], missingLines: [] }),
    load: loadRailStations,
  },
  seasonalLife: {
    whole: toSeasonalLifeJson({
      meetings: [aMeeting()],
      agreements: [anAgreement()],
      conventionFacts: [aConventionFact()],
    }),
    load: loadSeasonalLife,
  },
  usefulLinks: { whole: toUsefulLinkList([aUsefulLink()]), load: loadUsefulLinks },
  hamlets: {
    whole: toHamletColumns([{ name: "Le Laus", codeCommune: "05027" as CodeCommune, position: [6.7269, 44.8552] }]),
    load: loadHamlets,
  },
  needs: { whole: toNeedList([aNeed()]), load: loadNeeds },
  roads: { whole: toNetworkColumns(ROADS, SEATS, toAttachmentColumns([], true)), load: () => loadRoads(SEATS) },
  transit: { whole: toTransitColumns(aTransitTable()), load: () => loadTransit(2) },
  territories: { whole: OUTLINES, load: loadTerritories },
  baseMap: { whole: OUTLINES, load: loadBaseMap },
  nearGround: { whole: OUTLINES, load: () => loadNearGround(["00"], () => new Map()) },
};
const NAMES = Object.keys(FILES) as (keyof Resources)[];

/** Body of every response of the host. */
let sent = "";

beforeEach(() => {
  vi.stubGlobal("fetch", async () => new Response(sent));
});
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

function isFault(value: unknown): value is { readonly status: "failed"; readonly fault: DataFault } {
  return (value as Loadable<object>).status === "failed";
}

it.each(NAMES)(
  "%s: loads an intact file; loads a damaged one or rejects it as damaged, and never throws otherwise",
  async (name) => {
    const { whole, load } = FILES[name];
    sent = JSON.stringify(whole);
    expect(await load()).toMatchObject({ status: "ready" });
    await fc.assert(
      fc.asyncProperty(someText(whole), async (text) => {
        sent = text;
        const loaded = await load();
        if (isFault(loaded)) expect(loaded.fault).toMatchObject({ kind: "damaged" });
        else expect(loaded).toMatchObject({ status: "ready" });
      }),
      { numRuns: 300 },
    );
  },
);

it("no selector throws on what was loaded from damaged files", async () => {
  const askEverySelector = await loadEverySelector();
  const someSeason = fc.constantFrom(...SEASONS);
  const someFile = fc
    .constantFrom(...NAMES)
    .chain((name) => someText(FILES[name].whole).map((text) => ({ name, text })));
  const intact: Record<string, unknown> = {};
  for (const name of NAMES) {
    sent = JSON.stringify(FILES[name].whole);
    intact[name] = await FILES[name].load();
  }
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(someFile, someSeason, async (damaged, season) => {
      sent = damaged.text;
      const resources = { ...intact, [damaged.name]: await FILES[damaged.name].load() };
      if (!isFault(resources[damaged.name])) accepted++;
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
