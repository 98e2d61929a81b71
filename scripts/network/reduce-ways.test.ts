import fc from "fast-check";
import { expect, it } from "vitest";
import { createLeastMetres } from "../../src/domain/answer/departement-answers.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { SEASONS } from "../../src/domain/network/conditions.ts";
import { roadCostsFrom } from "../../src/domain/network/road-costs.ts";
import { positionOfNode, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import { openRoads } from "../../src/domain/network/shortest-paths.ts";
import { createSnap } from "../../src/domain/network/snap-position.ts";
import { anyRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../src/testing/network-builders.ts";
import { findAnswerWays } from "./answer-ways.ts";
import { reduceWays } from "./reduce-ways.ts";

const SAVOIE = "73" as CodeDepartement;

function seatsOf(network: RoadNetwork): Position[] {
  return Array.from({ length: network.townHallCount }, (_, townHall) => positionOfNode(network, townHall));
}

/** The reduced graph, and the number in it of each starting point and destination. */
function reduce(network: RoadNetwork, starts: readonly Position[], destinations: readonly Position[], km: number) {
  const from = starts.map((position) => ({ position, codeDepartement: SAVOIE }));
  const { byDepartement, nodeOf } = findAnswerWays(network, from, destinations, km);
  const { trees = [], reached = new Set<number>() } = byDepartement.get(SAVOIE) ?? {};
  const near = destinations.filter((_, rank) => reached.has(rank));
  const isOnRoads = (node: number) => node < network.longitudes.length;
  const reduced = reduceWays(trees, [...starts, ...near].map(nodeOf), isOnRoads);
  return { roads: reduced.roads, numberOf: (position: Position) => reduced.nodeOf.get(nodeOf(position)) ?? -1 };
}

/** Expects equal metres, or those of a way whose parts beside a drawn road are rounded, at both of its ends. */
function expectClose(found: number, whole: number): void {
  if (found !== whole) expect(Math.abs(found - whole)).toBeLessThan(1.01);
}

const somePosition: fc.Arbitrary<Position> = fc.noBias(
  fc.tuple(fc.double({ min: 4.6, max: 7.8, noNaN: true }), fc.double({ min: 43.4, max: 46.5, noNaN: true })),
);

it("a reduced network gives the lengths of the whole one, for all that lies near in summer", () => {
  const someSearch = fc.record({
    network: anyRoadNetwork,
    places: fc.array(somePosition, { minLength: 1, maxLength: 4 }),
    resorts: fc.array(somePosition, { maxLength: 2 }),
    limitKm: fc.constantFrom(50, 200, 800),
  });
  fc.assert(
    fc.property(someSearch, ({ network, places, resorts, limitKm }) => {
      const starts = [...seatsOf(network), ...resorts];
      const destinations = [...places, ...seatsOf(network).slice(0, 1)];
      const snap = createSnap(network);
      const { roads, numberOf } = reduce(network, starts, destinations, limitKm);
      const leastMetres = createLeastMetres(roads);
      for (const start of starts) {
        const within = roadCostsFrom(openRoads(network, "ete", "km"), snap, start, destinations);
        const near = destinations.filter((_, rank) => (within[rank] ?? Number.NaN) <= limitKm);
        for (const season of SEASONS) {
          const whole = roadCostsFrom(openRoads(network, season, "km"), snap, start, near);
          const own = leastMetres(numberOf(start), season);
          near.forEach((position, rank) => {
            expectClose(own[numberOf(position)] ?? Number.NaN, 1000 * (whole[rank] ?? Number.NaN));
          });
        }
      }
    }),
    NETWORK_RUNS,
  );
});

it("takes junctions out, and keeps what leads round a pass that winter shuts", () => {
  const [valley, village] = seatsOf(OVER_THE_ISERAN) as [Position, Position];
  const { roads, numberOf } = reduce(OVER_THE_ISERAN, [valley], [village], 40);
  expect([roads.nodeCount, roads.from.length]).toEqual([2, 2]);
  const metres = (season: "ete" | "hiver") => createLeastMetres(roads)(numberOf(valley), season)[numberOf(village)];
  expect([metres("ete"), metres("hiver")]).toEqual([30_000, 215_000]);
});

it("has no way to what is farther away in summer", () => {
  const [valley, village] = seatsOf(OVER_THE_ISERAN) as [Position, Position];
  const { roads } = reduce(OVER_THE_ISERAN, [valley], [village], 20);
  expect([roads.nodeCount, roads.from.length]).toEqual([1, 0]);
});
