import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TransitAnswer } from "../../domain/transit/answer-day.ts";
import { DAY_TYPES } from "../../domain/transit/day-kinds.ts";
import { aTransitAnswer, aTransitTable } from "../../testing/transit-builders.ts";
import { readTransitColumns, toTransitColumns } from "./transit-columns.ts";

const COLUMNS = toTransitColumns(aTransitTable());
const [DAY = null] = COLUMNS.days;

const anyAnswer = fc
  .record({
    place: fc.nat({ max: 1 }),
    departure: fc.nat({ max: 1440 }),
    minutes: fc.nat({ max: 150 }),
    first: fc.nat({ max: 300 }),
    last: fc.nat({ max: 300 }),
    booking: fc.nat({ max: 2 }),
    median: fc.option(fc.nat({ max: 200 }), { nil: undefined }),
  })
  .map(({ place, departure, minutes, first, last, booking, median }) => {
    const arrival = departure + minutes;
    const firstReturn = arrival + first;
    const lastReturn = firstReturn + last;
    return aTransitAnswer({ place, departure, arrival, firstReturn, lastReturn, booking, medianMinutes: median });
  });

describe("answers without a car in public/data", () => {
  it("are restored", () => {
    const nearestFirst = (own: readonly TransitAnswer[]) =>
      [...own].sort((a, b) => a.arrival - a.departure - (b.arrival - b.departure) || a.place - b.place);
    const anyOrigin = fc.uniqueArray(anyAnswer, { maxLength: 2, selector: ({ place }) => place }).map(nearestFirst);
    const anyDay = fc.option(fc.array(anyOrigin, { minLength: 4, maxLength: 4 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: DAY_TYPES.length, maxLength: DAY_TYPES.length }), (days) => {
        const table = aTransitTable({
          points: [0, 4],
          days: days.map((answers) => answers && { dates: { from: "2026-12-01", until: "2026-12-03" }, answers }),
        });
        const travelled: unknown = JSON.parse(JSON.stringify(toTransitColumns(table)));
        expect(readTransitColumns(travelled, 2, 5)).toEqual(table);
      }),
    );
  });

  it.each<[string, object, RegExp]>([
    ["another number of communes", { communes: 3 }, /communes: 3 \/ 2/],
    ["another number of demand points", { demandPoints: 6 }, /demandPoints: 6 \/ 5/],
    ["a demand point beyond the last", { points: [5] }, /points: 5/],
    ["a day type missing", { days: [DAY] }, /days: 1 \/ 8/],
    ["hours of another number of places", { weekdays: [1] }, /weekdays: 1 \/ 2/],
    ["an origin missing", { counts: [2, 1] }, /counts: 2 \/ 3/],
    ["rows missing", { counts: [2, 0, 2] }, /places: 3 \/ 4/],
    ["columns of different lengths", { cells: { ...COLUMNS.cells, minutes: [38] } }, /cells\.minutes: 1 \/ 3/],
    ["a place missing in the list", { places: [0, 2, 0] }, /places: 2/],
    ["an answer on an unknown day", { masks: [1, 2, 1] }, /masks: 2/],
    ["a booking rule missing in the list", { cells: { ...COLUMNS.cells, bookings: [0, 3, 0] } }, /cells\.bookings: 3/],
    ["a negative time", { cells: { ...COLUMNS.cells, departures: [-1, 0, 0] } }, /cells\.departures: -1/],
    ["no day of computation", { computedOn: "novembre" }, /computedOn/],
  ])("are rejected with %s", (_what, changes, sentence) => {
    expect(readTransitColumns({ ...COLUMNS, ...changes }, 2, 5)).toMatch(sentence);
  });
});
