import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRoadShapes } from "../../src/data/public-data/network-columns.ts";
import { positionsOf } from "../../src/domain/demand/demand.ts";
import { measure } from "../../src/domain/figures/measure.ts";
import { USUAL_SETTINGS } from "../../src/domain/figures/settings.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { SEASONS, withShapes } from "../../src/domain/network/conditions.ts";
import { findRoute } from "../../src/domain/network/find-route.ts";
import { ROAD_ERROR } from "../../src/domain/network/measured-error.ts";
import { roadCostsFrom } from "../../src/domain/network/road-costs.ts";
import { positionKey, ROAD_CLASSES, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths, openRoads } from "../../src/domain/network/shortest-paths.ts";
import { createSnap } from "../../src/domain/network/snap-position.ts";
import {
  decoded,
  readBuiltNetwork,
  readBuiltPlaces,
  readBuiltSettlement,
  readBuiltTerritories,
} from "../built-data.ts";
import { checkNetwork } from "../network/build-network.ts";
import { type DistanceError, listErrors, quantile, toReferencePairs } from "../network/estimate-errors.ts";
import { countPeople } from "../testing/figures-reference.ts";
import { readTables } from "./table-columns.ts";

const { tables } = readTables(process.cwd());
const { communes, epcis } = readBuiltTerritories(process.cwd());
const places = (["points.geojson", "neighbours.geojson"] as const).flatMap((file) =>
  readBuiltPlaces(process.cwd(), file),
);
const settlement = readBuiltSettlement(process.cwd(), communes);
const network = readBuiltNetwork(process.cwd(), communes);
const pairs = toReferencePairs(tables.roadPairs, communes);
const shortPairs = toReferencePairs(tables.shortRoadPairs, communes);
const controlPairs = toReferencePairs(tables.controlPairs, communes);

/** Median and ninth decile of the absolute errors, in percent to one decimal. */
function percentsOf(errors: readonly DistanceError[]): readonly number[] {
  const absolute = errors.map(({ error }) => Math.abs(error));
  return [0.5, 0.9].map((share) => Math.round(1000 * quantile(absolute, share)) / 10);
}

describe("the road network of the real tables", () => {
  it("reaches every commune in both seasons, by car and on foot, by edges that are possible", () => {
    expect(checkNetwork(network, communes)).toEqual([]);
  });

  it("has roads of every class, and names of the main roads", () => {
    expect(new Set(network.edges.roadClass).size).toBe(ROAD_CLASSES.length);
    for (const reference of ["A43", "N90", "N94", "D902", "D1091"]) expect(network.references).toContain(reference);
  });

  it("tells where every place and every stop joins it: no visit has to search", () => {
    const positions = places.flatMap(({ position, stops }) => [position, ...stops.map((stop) => stop.position)]);
    const free = positions.filter((one) => one !== undefined && !network.snappedPositions.has(positionKey(one)));
    expect(free).toEqual([]);
  });

  it("has the errors that the page states, on distances that served for nothing", () => {
    const errors = listErrors(network, [...shortPairs, ...pairs, ...controlPairs]);
    const [medianPercent, ninthDecilePercent] = percentsOf(errors);
    expect({ distances: errors.length, medianPercent, ninthDecilePercent }).toEqual(ROAD_ERROR);
  });

  it("meets the aims of short distances, by band", () => {
    const errors = listErrors(network, shortPairs);
    const bands = [0, 5, 8, 12, 25].map((fromKm, at, ends) => {
      const belowKm = ends[at + 1] ?? Number.POSITIVE_INFINITY;
      return [belowKm, ...percentsOf(errors.filter(({ knownKm }) => knownKm >= fromKm && knownKm < belowKm))];
    });
    expect(bands.slice(0, 4)).toEqual([
      [5, 4.1, 12.2],
      [8, 2.1, 10.1],
      [12, 4.3, 13.6],
      [25, 1.7, 9.4],
    ]);
  });

  it("is within a fifth of the winter distance of every pair separated by a closed pass", () => {
    const parted = pairs.filter(({ kind }) => kind === "closed-pass");
    const errors = listErrors(network, parted).filter(({ season }) => season === "hiver");
    expect(errors.length).toBeGreaterThan(20);
    expect(errors).toHaveLength(parted.length);
    expect(errors.filter(({ error }) => Math.abs(error) > 0.2).map(({ pair }) => pair.name)).toEqual([]);
  });
});

describe("the people served, visited only and too far, in the region, each département and each commune", () => {
  const ground = { communes, epcis, settlement, network };

  it.each(SEASONS)("are to the person those of plain searches on the tables: %s", (way) => {
    const thresholds = [20, 30];
    for (const [rank, expected] of countPeople(way, thresholds).entries()) {
      const threshold = { metric: "min", value: thresholds[rank] ?? 0 } as const;
      const { territories } = measure(ground, places, { ...USUAL_SETTINGS, way, threshold }, [], "2026-12-01");
      const found = [...expected.keys()].map((code) => [code, territories.get(code || "region")?.states]);
      expect(found).toEqual([...expected]);
    }
  });
});

describe("a position that the data do not snap", () => {
  const areas = network.areas.map(({ id }) => id);
  const shaped = areas.reduce(
    (before: RoadNetwork, area) =>
      withShapes(
        before,
        decoded(readRoadShapes(JSON.parse(readFileSync(`public/data/road-shapes-${area}.json`, "utf8")), before), area),
      ),
    network,
  );

  it("joins the road beside it: for nine in ten demand points the way to the town hall is within 100 m of the given one", () => {
    const roads = openRoads(shaped, "ete", "km");
    const free = createSnap({ ...shaped, snappedPositions: new Map() });
    const given = createSnap(shaped);
    const differences = communes.flatMap((_, townHall) => {
      if (townHall % 5 !== 0) return [];
      const { cost } = findShortestPaths(roads, [{ node: townHall, cost: 0, label: 0 }], 60);
      const costTo = (snap: typeof given, position: Position) =>
        Math.min(...snap(position).ends.map(({ node, km }) => (cost[node] ?? Number.POSITIVE_INFINITY) + km));
      const own = positionsOf(settlement, townHall);
      return own.flatMap((position) => {
        const isOnNetwork = given(position).points.length > 0 || given(position).ends.length === 1;
        return isOnNetwork ? [Math.abs(costTo(free, position) - costTo(given, position))] : [];
      });
    });
    expect(differences.length).toBeGreaterThan(500);
    expect(differences.filter((km) => km <= 0.1).length / differences.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe("the ways over passes", () => {
  const snap = createSnap(network);
  const summer = openRoads(network, "ete", "km");
  const winter = openRoads(network, "hiver", "km");
  const townHallOf = (code: string): Position => communes.find((commune) => commune.code === code)?.position ?? [0, 0];

  // Known distances by road: data/roads/road-pairs.csv.
  it.each([
    ["Col de l'Iseran", "73304", "73047", 30, 220],
    ["Col du Galibier", "73306", "05079", 40, 232],
    ["Col de la Bonette", "04096", "06120", 50, 262],
    ["Cormet de Roselend", "73034", "73054", 41, 75],
    ["Col du Glandon", "73248", "38005", 57, 148],
    ["Col d'Allos", "04019", "04061", 42, 152],
    ["Col de la Madeleine", "73067", "73187", 48, 71],
    ["Col d'Izoard", "05007", "05023", 29, 58],
    ["Col de la Cayolle", "04019", "06071", 62, 180],
    ["Col de la Colombière", "74136", "74221", 19, 45],
  ])("%s: open in summer, closed in winter, both distances within a fifth", (name, from, to, summerKm, winterKm) => {
    const direct = findRoute(summer, snap, townHallOf(from), townHallOf(to));
    const around = findRoute(winter, snap, townHallOf(from), townHallOf(to));
    expect(direct?.passages.map((passage) => passage.name)).toContain(name);
    expect(around?.passages.map((passage) => passage.name)).not.toContain(name);
    expect(Math.abs((direct?.km ?? 0) / summerKm - 1)).toBeLessThanOrEqual(0.2);
    expect(Math.abs((around?.km ?? 0) / winterKm - 1)).toBeLessThanOrEqual(0.2);
  });

  // Known by people who drive them, without a source: within 15 % at the median.
  it("take the minutes that people know, within 15 % at the median", () => {
    const fastest = openRoads(network, "ete", "min");
    const known = [
      ["38185", "05061", 115],
      ["05061", "05023", 90],
      ["05023", "05065", 42],
      ["73181", "73257", 50],
      ["06088", "06127", 75],
      ["73065", "73011", 40],
      ["04070", "04019", 87],
      ["74010", "74056", 75],
      ["73054", "73304", 45],
      ["84031", "84123", 55],
      ["05046", "04019", 55],
    ] as const;
    const errors = known.map(([from, to, minutes]) => {
      const [own = Number.NaN] = roadCostsFrom(fastest, snap, townHallOf(from), [townHallOf(to)]);
      return Math.abs(own / minutes - 1);
    });
    expect(quantile(errors, 0.5)).toBeLessThanOrEqual(0.15);
  });

  it("names the roads: Val-d'Isère to Bonneval-sur-Arc by the D902", () => {
    const way = findRoute(summer, snap, townHallOf("73304"), townHallOf("73047"));
    // Both town halls stand on a street without a number.
    expect(way?.legs.map(({ reference }) => reference)).toEqual([undefined, "D902", undefined]);
  });
});
