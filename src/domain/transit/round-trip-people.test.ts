import { expect, it } from "vitest";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { aTransitAnswer, aTransitTable } from "../../testing/transit-table-builders.ts";
import type { CodeCommune } from "../codes.ts";
import type { Demand } from "../demand/demand.ts";
import { countRoundTripPeople, type RoundTripQuestion } from "./round-trip-people.ts";

const HAUT = aCommune({ code: "05001" as CodeCommune, name: "Haut" });
const BAS = aCommune({ code: "05002" as CodeCommune, name: "Bas" });
/** Three points in Haut, two in Bas; point 3 is an origin of the table. */
const DEMAND: Demand = {
  communes: [HAUT, BAS],
  points: [100, 20, 3, 400, 50].map((population, rank) => ({
    commune: rank < 3 ? HAUT : BAS,
    communeRank: rank < 3 ? 0 : 1,
    position: [6, 44.5],
    population,
  })),
  starts: Uint32Array.of(0, 3, 5),
  isAtSeats: false,
};
const PLACES = [aPlace({ id: "fs-1" }), aPlace({ id: "lm-1", categories: ["lieu-multiservices"] })];

function count(changes: Partial<RoundTripQuestion> = {}) {
  return countRoundTripPeople({
    table: aTransitTable(),
    season: "hiver",
    demand: DEMAND,
    counted: new Set(["fs-1", "lm-1"]),
    places: PLACES,
    onFoot: [Infinity, 12, Infinity, Infinity, 31],
    byCar: [10, 10, 50, 70, 100],
    isInTerritory: () => true,
    ...changes,
  });
}

it("counts people by the minutes of their shortest round trip or walk, and by car", () => {
  const { population, byKind, byCar } = count();
  expect(population).toBe(573);
  // Haut's seat and Bas's settlement are 38 minutes from fs-1; the walk of 12 minutes is shorter, that of 31 too long.
  expect(byKind[0]).toMatchObject({ within: [20, 523, 523, 523], able: 523, unknown: 0 });
  expect(byKind[0]?.unable).toEqual([{ commune: BAS, people: 50 }]);
  expect(byCar).toEqual([120, 120, 123, 523]);
  expect(byKind.slice(1)).toEqual([undefined, undefined, undefined]);
});

it("counts only the people of the territory, and only the places that count", () => {
  expect(count({ isInTerritory: ({ code }) => code === "05002" })).toMatchObject({ population: 450 });
  const others = count({ counted: new Set(["lm-1"]) }).byKind[0];
  // Only Haut's seat has an answer for lm-1, in 68 minutes.
  expect(others).toMatchObject({ within: [20, 20, 20, 123], able: 123 });
});

it("does not count people as unable where the table may have left an answer out", () => {
  const days = aTransitTable().days.map(
    (day) => day && { ...day, answers: [[aTransitAnswer()], [], [aTransitAnswer()]] },
  );
  const table = aTransitTable({ days, nearest: 1 });
  const places = [...PLACES, aPlace({ id: "fs-2" })];
  const [day] = count({ table, places, counted: new Set(["fs-2"]) }).byKind;
  expect(day).toMatchObject({ able: 20, unknown: 503, unable: [{ people: 50 }] });
});

it("counts people at the seats of their communes by the answers of the seats", () => {
  const demand = { ...DEMAND, points: DEMAND.points.filter((_, rank) => rank === 0 || rank === 3), isAtSeats: true };
  expect(count({ demand, onFoot: [], byCar: [] }).byKind[0]).toMatchObject({ able: 100, unable: [{ people: 400 }] });
});
