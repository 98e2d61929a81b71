import type { TransitAnswer, TransitTable } from "../domain/transit/transit-table.ts";

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
    ...changes,
  };
}

/** Answers of two communes on school days; no other kind of day is known. Made up, as its network is. */
export function aTransitTable(changes: Partial<TransitTable> = {}): TransitTable {
  const validity = { from: "2026-11-01", until: "2027-03-31" };
  return {
    computedOn: "2026-11-28",
    validity,
    feeds: [{ id: "reseau-invente", title: "Réseau inventé", licence: "odbl-1.0", url: "", ...validity }],
    bookings: [{ phone: "04 00 00 00 00", noticeDays: 1 }],
    nearest: 12,
    placeIds: ["fs-1", "lm-1"],
    weekdays: [1, -1],
    days: [[[aTransitAnswer(), aTransitAnswer({ place: 1, arrival: 560 })], []], undefined, undefined, undefined],
    ...changes,
  };
}
