import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCommunes, somePlaces } from "../../testing/arbitraries.ts";
import { aPlace, aStop } from "../../testing/builders.ts";
import { coveredPeople } from "../../testing/covered-people.ts";
import { demandAtSeats } from "../demand/demand.ts";
import { decidedByDoubt, locationDoubtOf, restingOnDoubt } from "./location-doubts.ts";
import { nearestCosts } from "./nearest-costs.ts";
import { servingPositions } from "./serving-positions.ts";

describe("people who depend on doubtful positions", () => {
  it("agree with measuring again without the doubtful places, and without each of them", () => {
    const someThreshold = fc.integer({ min: 5, max: 120 });
    fc.assert(
      fc.property(someCommunes, somePlaces, somePlaces, someThreshold, (communes, sure, doubted, at) => {
        const { points } = demandAtSeats(communes);
        const counted = communes.filter(({ population }) => population % 2 === 0);
        const covered = (places: typeof sure) => coveredPeople(counted, nearestCosts(counted, places).cost, at);
        const all = [...sure, ...doubted];
        const resting = restingOnDoubt({
          points,
          isCounted: ({ population }) => population % 2 === 0,
          cost: nearestCosts(communes, all).cost,
          certainCost: nearestCosts(communes, sure).cost,
          threshold: at,
        });
        expect(resting.population).toBe(covered(all) - covered(sure));
        const asked = resting.ranks.flatMap((rank) => points[rank] ?? []);
        const costs = doubted.map((place) => nearestCosts(asked, [place]).cost);
        const decided = decidedByDoubt(points, resting, costs, at);
        doubted.forEach((place, rank) => {
          expect(decided[rank]).toEqual({
            marginal: covered(all) - covered(all.filter((other) => other !== place)),
            alone: covered([...sure, place]) - covered(sure),
          });
        });
      }),
    );
  });
});

describe("locationDoubtOf", () => {
  const doubtsOf = (changes: Parameters<typeof aPlace>[0]) => {
    const place = aPlace(changes);
    return servingPositions([place]).map((position) => locationDoubtOf(place, position));
  };

  it.each<[string, Parameters<typeof aPlace>[0], string | undefined]>([
    ["a place of known address", {}, undefined],
    ["one that a doubt places elsewhere", { hasDoubtfulLocation: true }, "doubt"],
    ["one at the seat of its commune", { precision: "commune" }, "town-hall"],
    ["one at the seat, whose commune is doubtful", { precision: "commune", hasDoubtfulLocation: true }, "doubt"],
  ])("finds %s", (_, changes, doubt) => {
    expect(doubtsOf(changes)).toEqual([doubt]);
  });

  it("never doubts a stop", () => {
    const stops = [aStop({ position: aPlace().position })];
    expect(doubtsOf({ hasDoubtfulLocation: true, stops })).toEqual(["doubt", undefined]);
    expect(doubtsOf({ hasDoubtfulLocation: true, format: "itinerant", stops })).toEqual([undefined]);
  });
});
