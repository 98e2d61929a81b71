import { describe, expect, it } from "vitest";
import { aFeed, aTransitAnswer, STRAIGHT_WALKING } from "../../testing/transit-builders.ts";
import type { Category } from "../place.ts";
import { answerDay, findRoundTrip, keepNearest } from "./answer-day.ts";
import { listConnections } from "./connections.ts";
import type { Journeys } from "./profile-search.ts";
import { createTransitNetwork } from "./transfers.ts";

describe("the answers of a day", () => {
  const feed = aFeed({
    stops: { haut: [6, 44.5], bas: [6.2, 44.5] },
    trips: [
      {
        id: "aller",
        stops: [
          ["haut", "8:00:00"],
          ["bas", "8:40:00"],
        ],
      },
      {
        id: "retour",
        stops: [
          ["bas", "12:05:00"],
          ["haut", "12:45:00"],
        ],
      },
    ],
  });
  const network = createTransitNetwork(
    [feed],
    [
      [6, 44.5],
      [6.1, 44.6],
    ],
    STRAIGHT_WALKING,
  );
  const connections = listConnections([{ feed, date: "2026-12-01", firstStop: 0, firstBooking: 0 }]);
  const openings = [{ fromMin: 540, toMin: 720 }];
  const nearness = { nearest: 12, withinMin: 60 };

  it("are a round trip to each open place that can be reached, for each origin", () => {
    const place = { position: [6.2, 44.5], categories: ["france-services"] } as const;
    const places = [
      { ...place, hours: undefined },
      { ...place, hours: { openings, weekday: 1, isKnown: true } },
      { ...place, position: [6.4, 44.5] as const, hours: { openings, weekday: 1, isKnown: true } },
    ];
    let steps = 0;
    const advance = () => {
      steps += 1;
    };
    const answers = answerDay(network, connections, places, STRAIGHT_WALKING, { nearness, advance });
    expect(
      answers.map((own) => own.map(({ place: rank, departure, lastReturn }) => [rank, departure, lastReturn])),
    ).toEqual([[[1, 480, 725]], []]);
    expect(steps).toBe(3);
  });
});

describe("keepNearest", () => {
  const answers = [30, 10, 50, 20].map((minutes, place) => aTransitAnswer({ place, departure: 0, arrival: minutes }));
  const categories: readonly (readonly Category[])[] = [
    ["france-services"],
    ["france-services"],
    ["lieu-multiservices"],
    ["france-services"],
  ];
  const kept = (nearest: number, withinMin: number) =>
    keepNearest(answers, (place) => categories[place] ?? [], { nearest, withinMin }).map(({ place }) => place);

  it("keeps the nearest of each type, and all within the limit, the nearest first", () => {
    expect(kept(1, 0)).toEqual([1, 2]);
    expect(kept(1, 20)).toEqual([1, 3, 2]);
    expect(kept(9, 0)).toEqual([1, 3, 0, 2]);
  });
});

const OPEN = [
  { fromMin: 9 * 60, toMin: 12 * 60 },
  { fromMin: 14 * 60, toMin: 17 * 60 },
];
const FAR = Number.POSITIVE_INFINITY;

/** Journeys from "8:12 8:50". */
function journeys(texts: readonly string[], legs = 2): Journeys {
  const times = texts.map((text) => text.split(" ").map((clock) => secondsOf(clock)));
  return {
    departures: times.map(([departure = 0]) => departure),
    arrivals: times.map(([, arrival = 0]) => arrival),
    legs: texts.map(() => legs),
    bookings: texts.map(() => 0),
  };
}

/** The same in reversed time, as the search on reversed connections gives them. */
function returns(texts: readonly string[]): Journeys {
  const { departures, arrivals, ...others } = journeys([...texts].reverse());
  return { departures: arrivals.map((time) => -time), arrivals: departures.map((time) => -time), ...others };
}

function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return 3600 * hours + 60 * minutes;
}

describe("the useful round trip of a day", () => {
  it("goes by the last journey before the opening, and comes back first or last", () => {
    const found = findRoundTrip(
      journeys(["6:30 7:10", "8:12 8:50", "10:00 10:40"]),
      returns(["9:20 9:58", "11:40 12:20", "17:05 17:50", "19:00 19:40"]),
      OPEN,
      FAR,
    );
    expect(found).toMatchObject({
      departure: 8 * 60 + 12,
      arrival: 8 * 60 + 50,
      firstReturn: 11 * 60 + 40,
      lastReturn: 17 * 60 + 5,
      returnMinutes: 45,
      changes: 1,
      roundTrips: 3,
    });
  });

  it("needs 45 minutes at the place while it is open", () => {
    const there = journeys(["8:00 11:15"]);
    const soon = { fromMin: 9 * 60, toMin: 12 * 60 };
    const out = journeys(["10:00 11:15"]);
    expect(findRoundTrip(there, returns(["12:00 12:40"]), [soon], FAR)).toBeUndefined();
    expect(findRoundTrip(out, returns(["11:59 12:40"]), [soon], FAR)).toBeUndefined();
    expect(findRoundTrip(out, returns(["12:00 12:40"]), [soon], FAR)?.firstReturn).toBe(12 * 60);
    expect(findRoundTrip(journeys(["10:00 11:16"]), returns(["12:00 12:40"]), [soon], FAR)).toBeUndefined();
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

  it("counts round trips that share no journey", () => {
    const count = (out: readonly string[], back: readonly string[]) =>
      findRoundTrip(journeys(out), returns(back), OPEN, FAR)?.roundTrips;
    expect(count(["7:00 8:00", "8:00 8:50"], ["10:00 10:30"])).toBe(1);
    expect(count(["7:00 8:00", "10:00 10:30"], ["10:00 10:30", "11:10 11:40", "12:00 12:30"])).toBe(2);
  });

  it("sums up the time to the place over the morning, the wait included", () => {
    // Half the minutes wait for 8:29, the other half for 10:00.
    const found = findRoundTrip(journeys(["8:29 8:59", "10:00 10:30"]), returns(["17:00 17:30"]), OPEN, FAR);
    expect([found?.medianMinutes, found?.ninthDecileMinutes]).toEqual([75, 111]);
    const alone = findRoundTrip(journeys(["8:00 8:30"]), returns(["17:00 17:30"]), OPEN, FAR);
    expect([alone?.medianMinutes, alone?.ninthDecileMinutes]).toEqual([undefined, undefined]);
  });

  it("is booked by the rule of the way there, else by that of the last way back", () => {
    const booked = (there: number, back: number) =>
      findRoundTrip(
        { ...journeys(["8:12 8:50"]), bookings: [there] },
        { ...returns(["11:40 12:20"]), bookings: [back] },
        OPEN,
        FAR,
      )?.booking;
    expect([booked(0, 0), booked(2, 3), booked(0, 3)]).toEqual([0, 2, 3]);
  });
});
