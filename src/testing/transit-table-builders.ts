import type { TransitAnswer } from "../domain/transit/answer-day.ts";
import { DAY_TYPES } from "../domain/transit/day-types.ts";
import type { TransitTable } from "../domain/transit/transit-answers.ts";

/** A useful round trip at 8 h 12, back at 11 h 40 or 17 h 05. */
export function aTransitAnswer(changes: Partial<TransitAnswer> = {}): TransitAnswer {
  return {
    place: 0,
    departure: 492,
    arrival: 530,
    firstReturn: 700,
    lastReturn: 1025,
    returnMinutes: 45,
    changes: 1,
    booking: 0,
    roundTrips: 3,
    medianMinutes: 75,
    ninthDecileMinutes: 111,
    ...changes,
  };
}

/** Answers of two communes and one settlement on winter school days; no other day type is known. Made up, as its network is. */
export function aTransitTable(changes: Partial<TransitTable> = {}): TransitTable {
  const answers = [[aTransitAnswer(), aTransitAnswer({ place: 1, arrival: 560 })], [], [aTransitAnswer()]];
  const dates = { from: "2026-12-01", until: "2026-12-03" };
  return {
    computedOn: "2026-11-28",
    validity: { from: "2026-11-01", until: "2027-03-31" },
    feeds: [
      {
        id: "reseau-invente",
        title: "Réseau inventé",
        licence: "odbl-1.0",
        url: "",
        from: "2026-11-01",
        until: "2027-03-31",
      },
    ],
    bookings: [{ phone: "04 00 00 00 00", noticeDays: 1 }],
    nearest: 12,
    withinMin: 60,
    placeIds: ["fs-1", "lm-1"],
    weekdays: [1, 3],
    areHoursKnown: [true, false],
    communeCount: 2,
    pointCount: 5,
    points: [3],
    days: DAY_TYPES.map((_, rank) => (rank === 0 ? { dates, answers } : undefined)),
    ...changes,
  };
}
