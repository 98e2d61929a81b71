import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { quantile } from "../../scripts/network/estimate-errors.ts";
import { coveredArea } from "../../src/domain/coverage/covered-area.ts";
import { measureTerritories } from "../../src/domain/coverage/measure-territories.ts";
import { nearestCosts } from "../../src/domain/coverage/nearest-costs.ts";
import { demandAtSeats } from "../../src/domain/demand/demand.ts";
import { type CommunesAndEpcis, readCommuneColumns } from "../../src/domain/exchange/commune-columns.ts";
import { readNetworkColumns } from "../../src/domain/exchange/network-columns.ts";
import { readPlaceFeature } from "../../src/domain/exchange/place-feature.ts";
import { countFacets } from "../../src/domain/filter/count-facets.ts";
import { NO_FILTERS } from "../../src/domain/filter/filters.ts";
import { toCriteria } from "../../src/domain/filter/match-place.ts";
import { createAttach } from "../../src/domain/network/attach-position.ts";
import { listCommuneCosts } from "../../src/domain/network/commune-costs.ts";
import { NO_OVERRIDES } from "../../src/domain/network/conditions.ts";
import { NEAR_KM } from "../../src/domain/network/detours.ts";
import { nearestRoadCosts } from "../../src/domain/network/nearest-road-costs.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { orderPlaces } from "../../src/domain/order-places.ts";
import type { Place } from "../../src/domain/place.ts";
import { buildSearchIndex } from "../../src/domain/search/build-search-index.ts";
import { searchPlaces } from "../../src/domain/search/search-places.ts";

const ROUNDS = 5;
/** A longer task is run once. */
const LONG_MS = 3000;
const NOTHING_ASKED = toCriteria(NO_FILTERS, { moment: undefined, commune: undefined, reach: undefined });
const RADIUS_KM = 10;
const LIMIT = 5;
/** Every prefix of these is typed. */
const TYPED = ["Saint-Martin", "Villeneuve", "France services", "Brianson"];

/** Median CPU time in milliseconds by task, in the order of the page, printed as measured. Of keystrokes the worst counts. */
export function timeTasks(files: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const places = readPoints(files);
  const { communes, epcis } = readCommunes(files);
  const roads = readRoads(files, communes);
  const open = openRoads(roads, { season: "ete", overrides: NO_OVERRIDES }, "km");
  const attach = createAttach(roads);
  const index = buildSearchIndex({ communes, places });
  const topology = JSON.parse(textOf(files, "territories.topojson")) as Topology;
  const departements = feature(topology, topology.objects["departements"] as GeometryCollection);
  const { cost } = nearestCosts(communes, places);
  const measures = { demand: demandAtSeats(communes), epcis, cost, places, threshold: RADIUS_KM };
  const tasks: Readonly<Record<string, () => unknown>> = {
    "points.geojson read": () => readPoints(files),
    "places ordered, facets counted": () => [orderPlaces([...places]), countFacets(places, NOTHING_ASKED)],
    "communes.json read": () => readCommunes(files),
    "road-network.json read": () => readRoads(files, communes),
    "territories.topojson read": () => JSON.parse(textOf(files, "territories.topojson")),
    "search index": () => buildSearchIndex({ communes, places }),
    "nearest place of each commune, straight": () => nearestCosts(communes, places),
    "nearest place of each commune, by road": () => nearestRoadCosts(open, attach, places),
    "figures of every commune": () => measureTerritories("commune", measures),
    "figures of every EPCI": () => measureTerritories("epci", measures),
    "covered area, 10 km (worker)": () =>
      coveredArea(
        places.map(({ position }) => position),
        RADIUS_KM,
        departements as FeatureCollection<Polygon | MultiPolygon>,
      ),
    "all costs under 60 km (worker)": () => listCommuneCosts(open, NEAR_KM),
  };
  const times = new Map<string, number>();
  for (const [name, run] of Object.entries(tasks)) {
    times.set(name, medianMs(run));
    console.log(`  ${name}: ${times.get(name)?.toFixed(1)} ms`);
  }
  const strokes = TYPED.flatMap((name) => Array.from(name, (_, end) => name.slice(0, end + 1)));
  const { communes: others, costs } = listCommuneCosts(open, NEAR_KM);
  const mb = (others.byteLength + costs.byteLength) / 1e6;
  console.log(`  ${others.length} costs under ${NEAR_KM} km take ${mb.toFixed(0)} MB of memory`);
  const slowest = Math.max(...strokes.map((text) => medianMs(() => searchPlaces(index, text, LIMIT))));
  return times.set("search, slowest keystroke", slowest);
}

function medianMs(run: () => unknown): number {
  const first = processorMs(run);
  const rounds = first > LONG_MS ? 0 : ROUNDS;
  return rounds === 0
    ? first
    : quantile(
        Array.from({ length: rounds }, () => processorMs(run)),
        0.5,
      );
}

function processorMs(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function readPoints(files: ReadonlyMap<string, string>): readonly Place[] {
  const { features } = JSON.parse(textOf(files, "points.geojson")) as { readonly features: readonly unknown[] };
  return features.map((one) => orThrow(readPlaceFeature(one)));
}

function readCommunes(files: ReadonlyMap<string, string>): CommunesAndEpcis {
  return orThrow(readCommuneColumns(JSON.parse(textOf(files, "communes.json"))));
}

function readRoads(files: ReadonlyMap<string, string>, communes: CommunesAndEpcis["communes"]): RoadNetwork {
  const seats = communes.map(({ position }) => position);
  return orThrow(readNetworkColumns(JSON.parse(textOf(files, "road-network.json")), seats));
}

function textOf(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`${name} is missing`);
  return text;
}

function orThrow<T extends object>(read: T | string): T {
  if (typeof read === "string") throw new Error(read);
  return read;
}
