import { describe, expect, it } from "vitest";
import type { RoadTimes } from "../../domain/travel-times/road-ways.ts";
import { someRoadTimes } from "../../testing/network-builders.ts";
import { readRoadTimeColumns, toRoadTimeColumns } from "./road-times-columns.ts";

const TIMES: RoadTimes = {
  ...someRoadTimes({ seats: 1, points: 1 }),
  starts: Uint32Array.of(0, 2, 3),
  places: Uint16Array.of(1, 0, 1),
  placeIds: ["fs-1", "fs-2"],
  placePositions: [
    [6, 44.5],
    [6.1, 44.5],
  ],
  minutes: {
    "voiture-ete": Float64Array.of(10.5, 22, 3),
    "voiture-hiver": Float64Array.of(10.5, 61, Number.NaN),
  },
  km: { "voiture-ete": Float64Array.of(8.5, 20, 2), "voiture-hiver": Float64Array.of(8.5, 55.5, Number.NaN) },
};

describe("the columns of a routing engine's ways", () => {
  it("give back what they were made of", () => {
    expect(readRoadTimeColumns(JSON.parse(JSON.stringify(toRoadTimeColumns(TIMES))), 1, 1)).toEqual(TIMES);
  });

  it.each([
    [{ seatCount: 2 }, /^seatCount: 2 \/ 1$/],
    [{ counts: [3] }, /^counts: 1 \/ 2$/],
    [{ counts: [2, 2] }, /^points: 3 \/ 4$/],
    [{ points: [0, 2, 1] }, /^points: 2$/],
    [{ pointPositions: [[6, 44.5]] }, /^pointPositions: 1 \/ 2$/],
    [{ licence: "MIT" }, /^licence: /],
    [{ km: { "voiture-ete": [1, 2, 3], "voiture-hiver": [1] } }, /^km.voiture-hiver: 1 \/ 3$/],
  ])("are refused with %j", (damage, sentence) => {
    expect(readRoadTimeColumns({ ...toRoadTimeColumns(TIMES), ...damage }, 1, 1)).toMatch(sentence);
  });
});
