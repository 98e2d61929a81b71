import { expect, it } from "vitest";
import { ACCESS_MAPS } from "./access-maps.ts";
import { roadModel, STRAIGHT } from "./access-model.ts";
import { isShowable, shownAccessMap } from "./shown-access-map.ts";

const ROAD = roadModel("hiver", "min");

it.each([
  ["auto", STRAIGHT, "zone"],
  ["auto", ROAD, "communes"],
  ["zone", ROAD, "communes"],
  ["saisons", STRAIGHT, "zone"],
  ["saisons", ROAD, "saisons"],
  ["communes", STRAIGHT, "communes"],
  ["epci", ROAD, "epci"],
] as const)("requested as %s, by %o, shows %s", (asked, model, shown) => {
  expect(shownAccessMap(asked, model)).toBe(shown);
});

it("shows no map that the model makes meaningless", () => {
  for (const asked of ACCESS_MAPS) {
    for (const model of [STRAIGHT, ROAD]) expect(isShowable(shownAccessMap(asked, model), model)).toBe(true);
  }
});
