import type { Place } from "../../domain/place.ts";
import type { DayKind } from "../../domain/transit/day-types.ts";
import type { PlaceTrip, TripToPlace } from "../../domain/transit/transit-answers.ts";
import type { Wording } from "../app-context.ts";

/** One line on the round trip to a place: "départ 8 h 12, retour 11 h 40 ou 17 h 05, 38 min, un changement". */
export function roundTripText(
  found: PlaceTrip,
  kind: DayKind,
  { format, stops }: Pick<Place, "format" | "stops">,
  { messages, format: write }: Wording,
): string {
  if (found.kind === "walk") return messages.roundTripWalk({ text: write.duration(Math.ceil(found.minutes)) });
  if (found.kind === "none") return messages.roundTripNone({ dayKind: kind });
  if (found.kind === "unknown") {
    if (format !== "itinerant") return messages.roundTripUnknown;
    return stops.length === 0 ? messages.roundTripComesSomewhere : messages.roundTripComes;
  }
  const { trip } = found;
  const text = messages.roundTrip({
    from: write.time(trip.departure),
    times: returnTimes(trip, write),
    text: write.duration(trip.arrival - trip.departure),
    changes: trip.changes,
  });
  return [text, ...(trip.rule === undefined ? [] : [messages.roundTripBooking(trip.rule)])].join(", ");
}

/** Whether a person can go there: by vehicle or on foot. */
export function isWay({ kind }: PlaceTrip): boolean {
  return kind === "trip" || kind === "walk";
}

/** The first and the last useful departure from the place: "11 h 40 ou 17 h 05". */
export function returnTimes({ firstReturn, lastReturn }: TripToPlace, write: Wording["format"]): string {
  return write.anyOf([...new Set([firstReturn, lastReturn])].map(write.time));
}
