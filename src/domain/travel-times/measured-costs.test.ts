import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../geo/position.ts";
import { aCommune } from "../../testing/builders.ts";
import { anyRoadNetwork, NETWORK_RUNS } from "../../testing/network-builders.ts";
import { aSmallPlace, aSmallRegion } from "../../testing/small-region.ts";
import { someTravelTimes } from "../../testing/travel-time-builders.ts";
import { demandAtSeats } from "../demand/demand.ts";
import { createAttach } from "../network/attach-position.ts";
import { METRICS, NO_OVERRIDES } from "../network/conditions.ts";
import { nearestRoadCosts } from "../network/nearest-road-costs.ts";
import { openRoads } from "../network/open-roads.ts";
import { countMeasured } from "./count-measured.ts";
import { measuredCosts } from "./measured-costs.ts";

const SUMMER = { season: "ete", overrides: NO_OVERRIDES } as const;
const { communes, places, network } = aSmallRegion();
const attach = createAttach(network);
const roads = openRoads(network, SUMMER, "min");
const [fs1, fs2] = places;
if (fs1 === undefined || fs2 === undefined) throw new Error("the small region has places");

describe("measuredCosts", () => {
  it("prefers a measured cost to a smaller estimate", () => {
    const times = someTravelTimes(communes.length, [
      [0, "fs-1", 7, 5],
      [0, "fs-2", 40, 30],
    ]);
    const { cost, placeIndex, isMeasured } = measuredCosts(times, roads, attach, [fs1, fs2]);
    expect([cost[0], placeIndex[0], isMeasured[0]]).toEqual([7, 0, 1]);
  });

  it("chooses the nearest place by measured ways, in each unit separately", () => {
    const times = someTravelTimes(communes.length, [
      [1, "fs-1", 30, 9],
      [1, "fs-2", 20, 25],
    ]);
    expect(measuredCosts(times, roads, attach, [fs1, fs2]).placeIndex[1]).toBe(1);
    const inKm = openRoads(network, SUMMER, "km");
    expect(measuredCosts(times, inKm, attach, [fs1, fs2]).placeIndex[1]).toBe(0);
  });

  it("falls back to our roads when the measured places are not among the given ones", () => {
    const times = someTravelTimes(communes.length, [[0, "fs-1", 7, 5]]);
    const { cost, placeIndex, isMeasured } = measuredCosts(times, roads, attach, [fs2]);
    expect(cost[0]).toBe(nearestRoadCosts(roads, attach, [fs2]).cost[0]);
    expect([placeIndex[0], isMeasured[0]]).toEqual([0, 0]);
  });

  it("takes an unmeasured place when our roads have it nearer than the measured ones", () => {
    const times = someTravelTimes(communes.length, [[0, "fs-1", 7, 5]]);
    const planned = aSmallPlace("envisage-1", 6);
    const { cost, placeIndex, isMeasured } = measuredCosts(times, roads, attach, [fs1, planned]);
    expect([cost[0], placeIndex[0], isMeasured[0]]).toEqual([0, 1, 0]);
  });

  it("has no place for anybody without places", () => {
    const { cost, placeIndex, isMeasured } = measuredCosts(someTravelTimes(communes.length, []), roads, attach, []);
    expect(cost.every((own) => own === Number.POSITIVE_INFINITY)).toBe(true);
    expect(placeIndex.every((place) => place === -1)).toBe(true);
    expect(isMeasured.some((own) => own === 1)).toBe(false);
  });

  it("gives every commune the least of the measured or estimated costs", () => {
    const somePosition: fc.Arbitrary<Position> = fc.noBias(
      fc.tuple(fc.double({ min: 4.6, max: 7.8, noNaN: true }), fc.double({ min: 43.4, max: 46.5, noNaN: true })),
    );
    const someWays = fc.uniqueArray(
      fc.tuple(
        fc.nat({ max: 7 }),
        fc.nat({ max: 7 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
      ),
      { selector: ([seat, place]) => `${seat} ${place}`, maxLength: 30 },
    );
    const somePlaces = fc.array(somePosition, { maxLength: 6 });
    fc.assert(
      fc.property(
        anyRoadNetwork,
        somePlaces,
        someWays,
        fc.constantFrom(...METRICS),
        (anyNetwork, positions, ways, metric) => {
          const known = ways.filter(([seat]) => seat < anyNetwork.seatCount);
          const times = someTravelTimes(
            anyNetwork.seatCount,
            known.map(([seat, place, minutes, km]) => [seat, `fs-${place}`, minutes / 10, km / 10]),
          );
          const any = openRoads(anyNetwork, SUMMER, metric);
          const attachAny = createAttach(anyNetwork);
          const places = positions.map((position, rank) => ({ id: `fs-${rank}`, position }));
          const alone = places.map((place) => nearestRoadCosts(any, attachAny, [place]).cost);
          const { cost, placeIndex, isMeasured } = measuredCosts(times, any, attachAny, places);
          for (let seat = 0; seat < anyNetwork.seatCount; seat++) {
            const of = places.map((_, place) => {
              const way = known.find(([from, to]) => from === seat && to === place);
              const measured = way && (metric === "min" ? way[2] : way[3]) / 10;
              return { cost: measured ?? alone[place]?.[seat] ?? Number.NaN, isMeasured: way === undefined ? 0 : 1 };
            });
            const least = Math.min(Number.POSITIVE_INFINITY, ...of.map((one) => one.cost));
            expect(cost[seat]).toBeCloseTo(least, 9);
            if (least === Number.POSITIVE_INFINITY) expect(placeIndex[seat]).toBe(-1);
            else expect(of[placeIndex[seat] ?? -1]?.cost).toBeCloseTo(least, 9);
            expect(isMeasured[seat]).toBe(of[placeIndex[seat] ?? -1]?.isMeasured ?? 0);
          }
        },
      ),
      NETWORK_RUNS,
    );
  });
});

describe("countMeasured", () => {
  it("counts communes and people with measured and estimated ways, and those without a way in neither", () => {
    const { points } = demandAtSeats([100, 20, 3, 5000].map((population) => aCommune({ population })));
    const costs = { cost: Float64Array.of(7, 12, Number.POSITIVE_INFINITY, 3), isMeasured: Uint8Array.of(1, 0, 0, 1) };
    expect(countMeasured(points, costs, ({ population }) => population < 1000)).toEqual({
      measured: { communes: 1, population: 100 },
      estimated: { communes: 1, population: 20 },
    });
  });
});
