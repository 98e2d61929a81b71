import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import type { Position } from "../geo/position.ts";
import { createAttach } from "./attach-position.ts";
import { METRICS, type Season } from "./conditions.ts";
import { nearestRoadCosts } from "./nearest-road-costs.ts";
import { openRoads } from "./open-roads.ts";
import { seedsOf } from "./road-costs.ts";
import { positionOfNode, type RoadNetwork } from "./road-network.ts";
import { findShortestPaths } from "./shortest-paths.ts";
import { shutPassagesOnWays } from "./shut-passages-on-ways.ts";

const inSeason = (network: RoadNetwork, season: Season, metric: (typeof METRICS)[number]) =>
  openRoads(network, { season }, metric);

const somePlace: fc.Arbitrary<{ readonly position: Position }> = fc.noBias(
  fc.record({
    position: fc.tuple(
      fc.double({ min: 4.6, max: 7.8, noNaN: true }),
      fc.double({ min: 43.4, max: 46.5, noNaN: true }),
    ),
  }),
);

/** A network, places beside it, and a metric. */
const someSeasons = fc.record({
  network: anyRoadNetwork,
  places: fc.array(somePlace, { minLength: 1, maxLength: 3 }),
  metric: fc.constantFrom(...METRICS),
});

const seatsOf = ({ seatCount }: RoadNetwork) => Array.from({ length: seatCount }, (_, seat) => seat);

describe("shutPassagesOnWays", () => {
  it("names the pass that winter closes on the way of a commune, and none for the commune with a place nearby", () => {
    const summer = inSeason(OVER_THE_ISERAN, "ete", "km");
    const winter = inSeason(OVER_THE_ISERAN, "hiver", "km");
    const atValDIsere = [{ position: [6.98, 45.448] as const }];
    const passagesFrom = shutPassagesOnWays(summer, winter, createAttach(OVER_THE_ISERAN), atValDIsere);
    expect([0, 1].map((seat) => passagesFrom(seat).map(({ id }) => id))).toEqual([[], ["col-de-l-iseran"]]);
  });

  it("names passages that, reopened, restore the way of summer for each commune", () => {
    fc.assert(
      fc.property(someSeasons, ({ network, places, metric }) => {
        const attach = createAttach(network);
        const [summer, winter] = [inSeason(network, "ete", metric), inSeason(network, "hiver", metric)];
        const seats = seatsOf(network).map((seat) => ({ position: positionOfNode(network, seat) }));
        const { cost } = nearestRoadCosts(summer, attach, places, seats);
        const passagesFrom = shutPassagesOnWays(summer, winter, attach, places);
        for (const seat of seatsOf(network)) {
          const named = new Set(passagesFrom(seat));
          const passages = network.passages.map((passage) =>
            named.has(passage) ? { ...passage, winter: "ouvert" as const } : passage,
          );
          const opened = inSeason({ ...network, passages }, "hiver", metric);
          expect(nearestRoadCosts(opened, attach, places, seats).cost[seat]).toBeCloseTo(cost[seat] ?? Number.NaN, 6);
        }
      }),
      NETWORK_RUNS,
    );
  });

  it("names closed passages on a shortest way only", () => {
    fc.assert(
      fc.property(someSeasons, ({ network, places, metric }) => {
        const attach = createAttach(network);
        const [summer, winter] = [inSeason(network, "ete", metric), inSeason(network, "hiver", metric)];
        const seeds = places.flatMap(({ position }, label) => seedsOf(summer, attach(position), label));
        const toPlace = findShortestPaths(summer, seeds).cost;
        const passagesFrom = shutPassagesOnWays(summer, winter, attach, places);
        for (const seat of seatsOf(network)) {
          for (const passage of passagesFrom(seat)) {
            const node = network.seatCount + network.passages.indexOf(passage);
            expect(winter.isShut[node]).toBe(1);
            // From node to node: the position of a passage may lie nearer to another road.
            const toPassage = findShortestPaths(summer, [{ node: seat, cost: 0, label: 0 }]).cost[node] ?? Number.NaN;
            expect(toPassage + (toPlace[node] ?? Number.NaN)).toBeCloseTo(toPlace[seat] ?? Number.NaN, 6);
          }
        }
      }),
      NETWORK_RUNS,
    );
  });
});
