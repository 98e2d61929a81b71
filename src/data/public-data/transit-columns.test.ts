import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_KINDS } from "../../domain/transit/day-kinds.ts";
import { aTransitAnswer, aTransitTable } from "../../testing/transit-builders.ts";
import { readTransitColumns, toTransitColumns } from "./transit-columns.ts";

const COLUMNS = toTransitColumns(aTransitTable());

const anyAnswer = fc
  .record({
    place: fc.nat({ max: 1 }),
    departure: fc.nat({ max: 1440 }),
    minutes: fc.nat({ max: 150 }),
    stay: fc.nat({ max: 300 }),
    rest: fc.nat({ max: 300 }),
    booking: fc.nat({ max: 1 }),
  })
  .map(({ place, departure, minutes, stay, rest, booking }) => {
    const arrival = departure + minutes;
    const firstReturn = arrival + stay;
    return aTransitAnswer({ place, departure, arrival, firstReturn, lastReturn: firstReturn + rest, booking });
  });

describe("answers without a car in public/data", () => {
  it("are restored", () => {
    const anyDay = fc.option(fc.array(fc.array(anyAnswer, { maxLength: 3 }), { minLength: 2, maxLength: 2 }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: DAY_KINDS.length, maxLength: DAY_KINDS.length }), (days) => {
        const table = aTransitTable({ days });
        const travelled: unknown = JSON.parse(JSON.stringify(toTransitColumns(table)));
        expect(readTransitColumns(travelled, 2)).toEqual(table);
      }),
    );
  });

  it.each<[string, object, RegExp]>([
    ["another number of communes", { days: [[[]], null, null, null] }, /communes: 1 \/ 2/],
    ["a kind of day missing", { days: [null, null, null] }, /days: .*4/],
    ["hours of another number of places", { weekdays: [1] }, /weekdays: 1 \/ 2/],
    ["an answer cut off", { days: [[[0, 492, 38], []], null, null, null] }, /days: not 8 numbers/],
    ["a place missing in the list", { days: [[[2, 492, 38, 170, 325, 45, 1, 0], []], null, null, null] }, /place 2/],
    [
      "a booking missing in the list",
      { days: [[[0, 492, 38, 170, 325, 45, 1, 2], []], null, null, null] },
      /booking 2/,
    ],
    ["a negative time", { days: [[[0, -1, 38, 170, 325, 45, 1, 0], []], null, null, null] }, /days\.0\.0\.1/],
    ["no day of computation", { computedOn: "novembre" }, /computedOn/],
  ])("are rejected with %s", (_what, changes, sentence) => {
    expect(readTransitColumns({ ...COLUMNS, ...changes }, 2)).toMatch(sentence);
  });
});
