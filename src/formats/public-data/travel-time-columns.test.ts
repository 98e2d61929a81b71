import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someTravelTimes } from "../../testing/travel-time-builders.ts";
import { readTravelTimeColumns, toTravelTimeColumns } from "./travel-time-columns.ts";

const TIMES = someTravelTimes(3, [
  [0, "fs-1", 12.4, 9.7],
  [2, "fs-2", 0, 0],
  [2, "fs-1", 61.3, 58],
]);

describe("the travel times in public/data", () => {
  it("are restored to a tenth", () => {
    const someWays = fc.array(
      fc.tuple(
        fc.nat({ max: 4 }),
        fc.constantFrom("fs-1", "fs-2", "lm-73-x"),
        fc.nat({ max: 14_400 }),
        fc.nat({ max: 9999 }),
      ),
    );
    fc.assert(
      fc.property(someWays, (ways) => {
        const times = someTravelTimes(
          5,
          ways.map(([commune, id, minutes, km]) => [commune, id, minutes / 10, km / 10]),
        );
        const travelled: unknown = JSON.parse(JSON.stringify(toTravelTimeColumns(times)));
        expect(readTravelTimeColumns(travelled, 5)).toEqual(times);
      }),
    );
  });

  it.each<[string, object, RegExp]>([
    ["another number of communes", { counts: [1, 2] }, /counts: 2 \/ 3/],
    ["columns of different lengths", { km: [97] }, /km: 1 \/ 3/],
    ["a place missing in the list", { points: [0, 1, 2] }, /points: 2/],
    ["a negative time", { minutes: [-1, 0, 613] }, /minutes\.0/],
    ["no day", { measuredFrom: "novembre" }, /measuredFrom/],
  ])("are rejected with %s", (_what, changes, sentence) => {
    expect(readTravelTimeColumns({ ...toTravelTimeColumns(TIMES), ...changes }, 3)).toMatch(sentence);
  });

  it("may be any value without an exception", () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(typeof readTravelTimeColumns(json, 3)).toBe("string");
      }),
    );
  });
});
