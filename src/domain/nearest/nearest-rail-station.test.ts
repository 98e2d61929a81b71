import { describe, expect, it } from "vitest";
import { aRailStation } from "../../testing/builders.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import type { Position } from "../geo/position.ts";
import { createAttach } from "../network/attach-position.ts";
import { createWalkingMinutes } from "../network/road-search.ts";
import { openRoads } from "../network/shortest-paths.ts";
import { nearestStationByRoad, stationsInReach, walkFromStation } from "./nearest-rail-station.ts";

const VAL_D_ISERE: Position = [6.98, 45.448];
const attach = createAttach(OVER_THE_ISERAN);
const walking = createWalkingMinutes(OVER_THE_ISERAN, attach, "ete", 60);
const near = aRailStation({ id: "1", name: "Basse", position: [6.98, 45.452] });
const nearer = aRailStation({ id: "2", name: "Haute", position: [6.98, 45.45] });
const far = aRailStation({ id: "3", name: "Bonneval", position: [7.048, 45.372] });

it("lists the stations from which half an hour on foot can be enough", () => {
  expect(stationsInReach([far, near, nearer], VAL_D_ISERE)).toEqual([near, nearer]);
});

describe("walkFromStation", () => {
  it("is the station with the shortest walk", () => {
    const found = walkFromStation(walking, [far, near, nearer], VAL_D_ISERE);
    expect(found?.station).toBe(nearer);
    expect(found?.straightKm).toBeCloseTo(0.222, 2);
    expect(found?.minutes).toBeCloseTo((60 * 0.222 * 1.3) / 4, 1);
  });

  it("is undefined beyond half an hour on foot, and without stations", () => {
    expect(walkFromStation(walking, [far], VAL_D_ISERE)).toBeUndefined();
    expect(walkFromStation(walking, [], VAL_D_ISERE)).toBeUndefined();
  });
});

describe("nearestStationByRoad", () => {
  const roadsIn = (season: "ete" | "hiver") => openRoads(OVER_THE_ISERAN, season, "km");

  it("is the nearest in the season", () => {
    const valley = aRailStation({ id: "4", position: [6.37, 45.56] });
    expect(nearestStationByRoad(roadsIn("ete"), attach, [far, valley], VAL_D_ISERE)).toEqual({
      station: far,
      cost: 30,
    });
    expect(nearestStationByRoad(roadsIn("hiver"), attach, [far, valley], VAL_D_ISERE)).toEqual({
      station: valley,
      cost: 100,
    });
  });

  it("is undefined without stations", () => {
    expect(nearestStationByRoad(roadsIn("ete"), attach, [], VAL_D_ISERE)).toBeUndefined();
  });
});
