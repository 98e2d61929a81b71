import { describe, expect, it } from "vitest";
import { someRoadTimes } from "../../testing/network-builders.ts";
import type { NearestCosts } from "../coverage/nearest-costs.ts";

import {
  type AgreeQuestion,
  agreeWithRoadTimes,
  createRoadWays,
  type PlaceWithId,
  type RoadTimes,
} from "./road-ways.ts";

const NONE = Number.NaN;
/** One seat and two points: the seat with both places, the first point with the second place, the last without any. */
const TIMES: RoadTimes = {
  ...someRoadTimes({ seats: 1, points: 2 }),
  starts: Uint32Array.of(0, 2, 3, 3),
  places: Uint16Array.of(0, 1, 1),
  placeIds: ["fs-1", "fs-2"],
  placePositions: [
    [6, 44.5],
    [6.1, 44.5],
  ],
  minutes: {
    "voiture-ete": Float64Array.of(10, 22, 8),
    "voiture-hiver": Float64Array.of(60, 22, NONE),
  },
  km: { "voiture-ete": Float64Array.of(9, 20, 6), "voiture-hiver": Float64Array.of(55, 20, NONE) },
};
const PLACES = [
  { id: "fs-2", position: [6.1, 44.5] },
  { id: "fs-1", position: [6, 44.5] },
  { id: "new", position: [6.2, 44.5] },
] as const;

function costs(...cells: readonly (readonly [cost: number, place: number])[]): NearestCosts {
  return { cost: Float64Array.from(cells, ([cost]) => cost), placeIndex: Int32Array.from(cells, ([, place]) => place) };
}

function ask(over: Partial<AgreeQuestion> & Pick<AgreeQuestion, "estimates">) {
  const given: AgreeQuestion = {
    isAtSeats: true,
    places: PLACES,
    condition: "voiture-ete",
    metric: "min",
    ...over,
  };
  const { cost, placeIndex, isMeasured } = agreeWithRoadTimes(TIMES, given);
  return Array.from(cost, (own, origin) => [own, placeIndex[origin], isMeasured[origin]]);
}

describe("costs that agree with computed ways", () => {
  it("are the computed ones of the nearest place, in the season and the unit asked for", () => {
    const estimates = costs([12, 1]);
    expect(ask({ estimates })).toEqual([[10, 1, 1]]);
    expect(ask({ estimates, condition: "voiture-hiver" })).toEqual([[22, 0, 1]]);
    expect(ask({ estimates, metric: "km" })).toEqual([[9, 1, 1]]);
  });

  it("are those of the points where people live, and estimates where nothing was computed", () => {
    const estimates = costs([9, 0], [14, 0]);
    expect(ask({ estimates, isAtSeats: false })).toEqual([
      [8, 0, 1],
      [14, 0, 0],
    ]);
    expect(ask({ estimates, isAtSeats: false, condition: "voiture-hiver" })).toEqual([
      [9, 0, 0],
      [14, 0, 0],
    ]);
  });

  it("keep a place without a computed way that is estimated nearer", () => {
    expect(ask({ estimates: costs([5, 2]) })).toEqual([[5, 2, 0]]);
    expect(ask({ estimates: costs([11, 2]) })).toEqual([[10, 1, 1]]);
  });

  it("are estimates to a place that has moved", () => {
    const places = [{ id: "fs-1", position: [6.01, 44.5] as const }];
    expect(ask({ estimates: costs([12, 0]), places })).toEqual([[12, 0, 0]]);
  });

  it("are those from a seat to each place that has one, else the estimates", () => {
    const estimates = Float64Array.of(20, 12, 5);
    const from = (condition: "voiture-ete" | "voiture-hiver", places: readonly PlaceWithId[] = PLACES) =>
      createRoadWays(TIMES).fromSeat({ seat: 0, places, condition, metric: "min", estimates });
    expect(from("voiture-ete")).toEqual({ costs: Float64Array.of(22, 10, 5), isMeasured: Uint8Array.of(1, 1, 0) });
    expect(from("voiture-hiver").costs).toEqual(Float64Array.of(22, 60, 5));
    const stops = PLACES.map(({ position }) => ({ id: undefined, position }));
    expect(from("voiture-ete", stops)).toEqual({ costs: estimates, isMeasured: Uint8Array.of(0, 0, 0) });
  });

  it("are known for the conditions that were computed", () => {
    const minutes = { ...TIMES.minutes, "voiture-hiver": Float64Array.of(NONE, NONE, NONE) };
    const ways = createRoadWays({ ...TIMES, minutes });
    expect([ways.has("voiture-ete"), ways.has("voiture-hiver")]).toEqual([true, false]);
  });
});
