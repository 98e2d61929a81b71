import { describe, expect, it } from "vitest";
import { aCommune, aPlace, aStop } from "../../testing/builders.ts";
import { aReach } from "../../testing/hours-builders.ts";
import { aTransitAnswer, aTransitTable } from "../../testing/transit-table-builders.ts";
import type { CodeCommune } from "../codes.ts";
import { servingPositions } from "../coverage/serving-positions.ts";
import type { Demand } from "../demand/demand.ts";
import { DAY_KINDS, type DayKind } from "./day-kinds.ts";
import { DAY_TYPES } from "./day-types.ts";
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

/** Which people walk to the stop of an itinerant service on a day type, and what is then counted. All day types are known. */
function countAtStop(openingHours: string, kind: DayKind, changes: Partial<RoundTripQuestion> = {}) {
  const bus = aPlace({ id: "fs-9", format: "itinerant", stops: [aStop({ openingHours })] });
  const dates = { from: "2026-12-01", until: "2026-12-03" };
  const { byKind } = count({
    table: aTransitTable({ days: DAY_TYPES.map(() => ({ dates, answers: [] })) }),
    measured: [bus],
    positions: servingPositions([bus]),
    // Point 1 is in Haut, 3 and 4 are in Bas.
    walks: aReach([
      [
        [1, 12],
        [3, 25],
      ],
    ]),
    ...changes,
  });
  return byKind[DAY_KINDS.indexOf(kind)];
}

function count(changes: Partial<RoundTripQuestion> = {}) {
  return countRoundTripPeople({
    table: aTransitTable(),
    season: "hiver",
    demand: DEMAND,
    counted: new Set(["fs-1", "lm-1"]),
    places: PLACES,
    positions: servingPositions(PLACES),
    measured: PLACES,
    walks: aReach([[[1, 12]], []]),
    byCar: { cost: Float64Array.of(10, 10, 50, 70, 100), servingIndex: Int32Array.of(0, 0, 0, 0, 1) },
    isInTerritory: () => true,
    ...changes,
  });
}

it("counts people by the minutes of their shortest round trip or walk, and by car", () => {
  const { population, byKind, byCar } = count();
  expect(population).toBe(573);
  // Haut's seat and Bas's settlement are 38 minutes from fs-1; the walk of 12 minutes is shorter.
  expect(byKind[0]).toMatchObject({ within: [20, 523, 523, 523], able: 523, unknown: 0 });
  expect(byKind[0]?.unable).toEqual([
    {
      commune: BAS,
      people: 50,
      nearest: { place: PLACES[1], serving: expect.objectContaining({ id: "lm-1" }), minutes: 100 },
    },
  ]);
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
  expect(count({ demand, walks: aReach([[], []]) }).byKind[0]).toMatchObject({ able: 100, unable: [{ people: 400 }] });
  // Commune 1 is not demand point 1, a settlement with answers of its own.
  const table = aTransitTable({ points: [1] });
  expect(count({ table, demand, walks: aReach([[], []]) }).byKind[0]).toMatchObject({ able: 100 });
});

it("counts a walk only on days on which the place is open; unknown hours are supposed on weekdays", () => {
  const open = aPlace({ id: "fs-1" });
  const places = [{ ...open, records: [{ ...open.records[0], openingHours: "Sa 09:00-12:00" }] as const }];
  const dates = { from: "2026-12-01", until: "2026-12-03" };
  const table = aTransitTable({ days: DAY_TYPES.map(() => ({ dates, answers: [] })) });
  const able = (measured: RoundTripQuestion["measured"]) =>
    count({
      table,
      measured,
      positions: servingPositions(measured),
      walks: aReach(measured.map((_, rank) => [[1 + rank, 12]])),
    }).byKind.map((day) => day?.able);
  expect(able(places)).toEqual([0, 0, 20, 0]);
  expect(able([...places, open])).toEqual([3, 3, 20, 0]);
  expect(able([open])).toEqual([20, 20, 0, 0]);
});

describe("people within walking reach of a stop of an itinerant service", () => {
  it("are served on the days it comes", () => {
    expect(countAtStop("We 09:00-12:00", "jour-scolaire")).toMatchObject({
      within: [420, 420, 420, 420],
      able: 420,
      atStops: 420,
      atOtherStops: 0,
      unable: [
        { commune: HAUT, people: 103 },
        { commune: BAS, people: 50 },
      ],
    });
  });

  it.each([
    ["another day", "We 09:00-12:00"],
    ["a day that no source gives", ""],
  ])("are counted apart where it comes on %s: neither served nor without anything", (_day, openingHours) => {
    expect(countAtStop(openingHours, "samedi")).toMatchObject({
      able: 0,
      atStops: 0,
      atOtherStops: 420,
      unable: [{ people: 103 }, { people: 50 }],
    });
  });

  it("are not counted at stops where they have a round trip", () => {
    expect(countAtStop("We 09:00-12:00", "jour-scolaire", { table: aTransitTable() })).toMatchObject({
      // Haut's seat and Bas's settlement have one; the hamlet of Haut has only the stop, and its seat's answer.
      able: 523,
      atStops: 0,
    });
  });

  it("are not served at its base", () => {
    const bus = aPlace({ id: "fs-9", format: "itinerant" });
    const base = {
      measured: [bus],
      positions: [{ position: bus.position, placeIndex: 0, destination: "place" as const, id: bus.id }],
    };
    expect(countAtStop("", "jour-scolaire", base)).toMatchObject({ able: 0, atOtherStops: 0 });
  });
});

it("names the nearest place by car from where most of the people of a commune without anything live", () => {
  const byCar = { cost: Float64Array.of(10, 10, 50, 70, 100), servingIndex: Int32Array.of(0, 0, 0, 0, 1) };
  const days = DAY_TYPES.map(() => ({ dates: { from: "", until: "" }, answers: [] }));
  const table = aTransitTable({ days });
  const nearest = (cars: RoundTripQuestion["byCar"]) =>
    count({ table, walks: aReach([[], []]), byCar: cars }).byKind[0]?.unable.map((one) => [
      one.people,
      one.nearest?.place.id,
      one.nearest?.minutes,
    ]);
  expect(nearest(byCar)).toEqual([
    [450, "fs-1", 70],
    [123, "fs-1", 10],
  ]);
  const noWay = {
    cost: byCar.cost.map((own, at) => (at === 3 ? Number.POSITIVE_INFINITY : own)),
    servingIndex: byCar.servingIndex.map((own, at) => (at === 3 ? -1 : own)),
  };
  expect(nearest(noWay)?.[0]).toEqual([450, undefined, undefined]);
});
