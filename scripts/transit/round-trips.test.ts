import { describe, expect, it } from "vitest";
import type { PlaceType } from "../../src/domain/category.ts";
import type { Place, PlaceRecord } from "../../src/domain/place.ts";
import { aPlace } from "../../src/testing/builders.ts";
import { aTransitAnswer } from "../../src/testing/transit-builders.ts";
import type { Journey } from "./journeys.ts";
import { findRoundTrip, keepNearest, placeHoursOf } from "./round-trips.ts";

const OPEN = [
  { fromMin: 9 * 60, toMin: 12 * 60 },
  { fromMin: 14 * 60, toMin: 17 * 60 },
];
const FAR = Number.POSITIVE_INFINITY;

/** Journeys "8:12 8:50", the latest first. */
function journeys(texts: readonly string[], booking = 0): readonly Journey[] {
  return [...texts].reverse().map((text) => {
    const [departure = 0, arrival = 0] = text.split(" ").map((clock) => {
      const [hours = 0, minutes = 0] = clock.split(":").map(Number);
      return 3600 * hours + 60 * minutes;
    });
    return { departure, arrival, legs: 2, booking };
  });
}

/** The same in reversed time. */
function returns(texts: readonly string[], booking = 0): readonly Journey[] {
  return [...journeys(texts, booking)]
    .reverse()
    .map((one) => ({ ...one, departure: -one.arrival, arrival: -one.departure }));
}

describe("the useful round trip of a day", () => {
  it("goes by the last journey before the opening, and comes back first or last", () => {
    const found = findRoundTrip(
      journeys(["6:30 7:10", "8:12 8:50", "10:00 10:40"]),
      returns(["9:20 9:58", "11:40 12:20", "17:05 17:50", "19:00 19:40"]),
      OPEN,
      FAR,
    );
    expect(found).toEqual({
      departure: 8 * 60 + 12,
      arrival: 8 * 60 + 50,
      firstReturn: 11 * 60 + 40,
      lastReturn: 17 * 60 + 5,
      returnMinutes: 45,
      changes: 1,
      booking: 0,
    });
  });

  it("needs 45 minutes at the place while it is open", () => {
    const morning = OPEN.slice(0, 1);
    const out = journeys(["10:00 11:15"]);
    expect(findRoundTrip(journeys(["8:00 11:15"]), returns(["12:00 12:40"]), morning, FAR)).toBeUndefined();
    expect(findRoundTrip(out, returns(["11:59 12:40"]), morning, FAR)).toBeUndefined();
    expect(findRoundTrip(out, returns(["12:00 12:40"]), morning, FAR)?.firstReturn).toBe(12 * 60);
    expect(findRoundTrip(journeys(["10:00 11:16"]), returns(["12:00 12:40"]), morning, FAR)).toBeUndefined();
  });

  it("waits for the afternoon when the morning is too short", () => {
    const found = findRoundTrip(journeys(["11:00 11:30"]), returns(["12:30 13:00", "14:45 15:20"]), OPEN, FAR);
    expect([found?.departure, found?.firstReturn, found?.lastReturn]).toEqual([660, 14 * 60 + 45, 14 * 60 + 45]);
  });

  it("does not exist without a return, without a place that is open, or where walking is faster", () => {
    expect(findRoundTrip(journeys(["8:12 8:50"]), returns([]), OPEN, FAR)).toBeUndefined();
    expect(findRoundTrip(journeys(["8:12 8:50"]), returns(["11:40 12:20"]), [], FAR)).toBeUndefined();
    expect(findRoundTrip(journeys(["8:12 8:50"]), returns(["11:40 12:20"]), OPEN, 30 * 60)).toBeUndefined();
  });

  it("is booked by the rule of the way there, else by that of the last way back", () => {
    const booked = (there: number, back: number) =>
      findRoundTrip(journeys(["8:12 8:50"], there), returns(["11:40 12:20"], back), OPEN, FAR)?.booking;
    expect([booked(0, 0), booked(2, 3), booked(0, 3)]).toEqual([0, 2, 3]);
  });
});

it("an origin keeps the nearest answers of each type, the nearest first", () => {
  const answers = [30, 10, 50, 20].map((minutes, place) => aTransitAnswer({ place, departure: 0, arrival: minutes }));
  const categories: readonly PlaceType[] = [
    "france-services",
    "france-services",
    "lieu-multiservices",
    "france-services",
  ];
  const kept = (nearest: number) =>
    keepNearest(answers, (place) => categories.slice(place, place + 1), nearest).map(({ place }) => place);
  expect([kept(1), kept(9)]).toEqual([
    [1, 2],
    [1, 3, 0, 2],
  ]);
});

describe("the hours of a place on a kind of day", () => {
  const placeWith = (record: Partial<PlaceRecord>): Place => {
    const place = aPlace();
    return { ...place, records: [{ ...place.records[0], ...record }] };
  };

  it("are those of Tuesday, else of the next weekday on which it is open", () => {
    const open = (openingHours: string) => placeHoursOf(placeWith({ openingHours }), "jour-scolaire", "hiver");
    expect(open("Mo-Fr 09:00-12:00")).toMatchObject({ weekday: 1 });
    expect(open("We 09:00-12:00; Th 14:00-17:00")).toMatchObject({
      weekday: 3,
      openings: [{ fromMin: 840, toMin: 1020 }],
    });
    expect(open("Sa 09:00-12:00")).toBeUndefined();
  });

  it("are supposed, and marked, on weekdays only where they are unknown", () => {
    const place = placeWith({ openingHours: "" });
    expect(placeHoursOf(place, "jour-de-vacances", "hiver")).toMatchObject({ weekday: -1 });
    expect(placeHoursOf(place, "samedi", "hiver")).toBeUndefined();
  });

  it("do not exist out of season", () => {
    const place = placeWith({ openingHours: "Mo-Fr 09:00-12:00", season: "hiver" });
    expect(placeHoursOf(place, "jour-scolaire", "ete")).toBeUndefined();
  });
});
