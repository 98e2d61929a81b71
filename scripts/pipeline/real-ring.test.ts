import { beforeAll, describe, expect, it } from "vitest";
import { createAttach } from "../../src/domain/network/attach-position.ts";
import { SEASONS } from "../../src/domain/network/conditions.ts";
import { nearestRoadCosts } from "../../src/domain/network/nearest-road-costs.ts";
import { type OpenRoads, openRoads } from "../../src/domain/network/open-roads.ts";
import { roadCostsFrom } from "../../src/domain/network/road-costs.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths } from "../../src/domain/network/shortest-paths.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import type { Position } from "../../src/geo/position.ts";
import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces } from "../built-data.ts";
import { draftNetwork, measureNetwork } from "../network/build-network.ts";
import { joinNeighbouringSeats } from "./join-neighbours.ts";
import { toNetworkInput } from "./network-input.ts";
import { readOfficialCodes } from "./official-codes.ts";
import { readTables } from "./read-tables.ts";

// `npm run data:check` ensures that public/data is up to date with the tables.
const { tables } = readTables(process.cwd());
const communes = readBuiltCommunes(process.cwd());
const { seats: around } = joinNeighbouringSeats(tables.communesVoisines, readOfficialCodes(process.cwd()));
const input = toNetworkInput(tables, communes, around);

function costsFrom(roads: OpenRoads | undefined, seat: number, limitKm: number): Float64Array {
  if (roads === undefined) throw new Error("no roads");
  const { cost } = findShortestPaths(roads, [{ node: seat, cost: 0, label: 0 }], limitKm);
  return cost.subarray(0, communes.length);
}

const MINUTES = 60_000;
const FARTHEST_KM = 60;
/** A way around cuts the road that it joins: interpolated heights differ by some centimetres. */
const TOLERANCE_KM = 0.001;

describe("the roads around the region", () => {
  let without: RoadNetwork;
  let within: RoadNetwork;

  beforeAll(() => {
    without = measureNetwork(draftNetwork({ ...input, neighbours: [] }));
    within = measureNetwork(draftNetwork(input));
  }, MINUTES);

  it.each(SEASONS)("make no way between two seats of the region longer: %s", { timeout: 3 * MINUTES }, (season) => {
    const [before, after] = [without, within].map((network) => openRoads(network, { season }, "km"));
    const longer: string[] = [];
    let shorter = 0;
    for (const [from, { name }] of communes.entries()) {
      const known = costsFrom(before, from, FARTHEST_KM);
      const found = costsFrom(after, from, FARTHEST_KM + TOLERANCE_KM);
      const reached = [...known.keys()].filter((to) => known[to] !== Number.POSITIVE_INFINITY);
      const gainKm = (to: number) => (known[to] ?? 0) - (found[to] ?? 0);
      longer.push(...reached.flatMap((to) => (gainKm(to) < -TOLERANCE_KM ? `${name}–${communes[to]?.name}` : [])));
      shorter += reached.filter((to) => gainKm(to) > 0.1).length;
    }
    expect(longer).toEqual([]);
    // Ways through Drôme, Ain and Bouches-du-Rhône.
    expect(shorter).toBeGreaterThan(1000);
  });

  it.each(SEASONS)("make no commune's nearest of the 178 France services farther: %s", (season) => {
    const services = readBuiltPlaces(process.cwd(), "points.geojson").filter(({ categories }) =>
      categories.includes("france-services"),
    );
    expect(services).toHaveLength(178);
    const [before, after] = [without, within].map((network) => {
      const roads = openRoads(network, { season }, "km");
      return nearestRoadCosts(roads, createAttach(network), services).cost;
    });
    const farther = communes.flatMap(({ name }, rank) => {
      const km = (after?.[rank] ?? 0) - (before?.[rank] ?? 0);
      return km > 0.06 ? [`${name} ${km.toFixed(1)}`] : [];
    });
    expect(farther).toEqual([]);
  });
});

describe("the ways over the rivers of the border", () => {
  const network = readBuiltNetwork(process.cwd(), communes);
  const attach = createAttach(network);
  const roads = openRoads(network, { season: "hiver" }, "km");
  const seats = new Map<string, Position>([
    ...communes.map(({ code, position }) => [code, position] as const),
    ...around,
  ]);

  function measure(from: string, to: string): { readonly km: number; readonly ratio: number } {
    const [start, end] = [seats.get(from), seats.get(to)];
    if (start === undefined || end === undefined) throw new Error(`${from} ${to}`);
    const km = roadCostsFrom(roads, attach, start, [end])[0] ?? Number.POSITIVE_INFINITY;
    return { km, ratio: km / greatCircleDistanceKm(start, end) };
  }

  it.each([
    ["Chasse-sur-Rhône–Givors", "38087", "69091", 5],
    ["Sablons–Serrières", "38349", "07313", 2],
    ["Les Roches-de-Condrieu–Condrieu", "38340", "69064", 3],
    ["Vienne–Sainte-Colombe", "38544", "69189", 2],
    ["Yenne–Belley", "73330", "01034", 14],
    ["Chavanoz–Loyettes", "38097", "01224", 5],
    ["Lamotte-du-Rhône–Pont-Saint-Esprit", "84063", "30202", 5],
    ["Avignon–Villeneuve-lès-Avignon", "84007", "30351", 4],
    ["Pertuis–Meyrargues", "84089", "13059", 11],
    ["Cavaillon–Orgon", "84035", "13067", 9],
    ["Quinson–Montmeyan", "04158", "83084", 10],
    ["Moustiers-Sainte-Marie–Aiguines", "04135", "83002", 16],
  ])("%s: over the bridge, less than twice the straight line", (_, from, to, mostKm) => {
    const { km, ratio } = measure(from, to);
    expect(ratio).toBeLessThan(2);
    expect(km).toBeLessThan(mostKm);
  });

  it.each([
    ["Caderousse–Codolet", "84027", "30084"],
    ["Lauris–Charleval", "84065", "13024"],
    ["La Palud-sur-Verdon–Aiguines", "04144", "83002"],
    ["Esparron-de-Verdon–Saint-Julien", "04081", "83113"],
    ["Clarafond-Arcine–Léaz", "74077", "01209"],
    ["Saint-Julien-en-Genevois–Gex, Switzerland left out", "74243", "01173"],
  ])("%s: around by a bridge, more than 1.3 times the straight line", (_, from, to) => {
    const { km, ratio } = measure(from, to);
    expect(ratio).toBeGreaterThan(1.3);
    expect(km).toBeLessThan(60);
  });
});
