import { describe, expect, it } from "vitest";
import { aRailStation } from "../../testing/builders.ts";
import type { Position } from "../geo/position.ts";
import { nearestStation, stationOnFoot, stationsInReach } from "./nearest-rail-station.ts";

const VAL_D_ISERE: Position = [6.98, 45.448];
const near = aRailStation({ id: "1", name: "Basse", position: [6.98, 45.452] });
const nearer = aRailStation({ id: "2", name: "Haute", position: [6.98, 45.45] });
const far = aRailStation({ id: "3", name: "Bonneval", position: [7.048, 45.372] });

it("lists the stations from which half an hour on foot can be enough", () => {
  expect(stationsInReach([far, near, nearer], VAL_D_ISERE)).toEqual([near, nearer]);
});

describe("stationOnFoot", () => {
  it("is the station with the shortest walk", () => {
    const found = stationOnFoot([far, near, nearer], Float64Array.of(Infinity, 9, 5), VAL_D_ISERE);
    expect(found).toMatchObject({ station: nearer, minutes: 5 });
    expect(found?.straightKm).toBeCloseTo(0.222, 2);
  });

  it("is undefined beyond half an hour on foot, and without stations", () => {
    expect(stationOnFoot([near, far], Float64Array.of(31, Infinity), VAL_D_ISERE)).toBeUndefined();
    expect(stationOnFoot([], Float64Array.of(), VAL_D_ISERE)).toBeUndefined();
  });
});

it("nearestStation is that of the least cost; undefined without a way to any", () => {
  expect(nearestStation([far, near], Float64Array.of(30, 12))).toEqual({ station: near, cost: 12 });
  expect(nearestStation([far], Float64Array.of(Infinity))).toBeUndefined();
});
