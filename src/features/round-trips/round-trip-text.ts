import type { Place } from "../../domain/place.ts";
import type { DayKind } from "../../domain/transit/day-kinds.ts";
import type { PlaceTrip, TripToPlace } from "../../domain/transit/transit-answers.ts";
import type { Wording } from "../../ui/wording.ts";

/** One line on the round trip to a place: "départ 8 h 12, retour 11 h 40 ou 17 h 05, 38 min, un changement". */
export function roundTripText(
  found: PlaceTrip,
  kind: DayKind,
  { format }: Pick<Place, "format">,
  { messages, format: write }: Wording,
): string {
  if (found.kind === "walk") return messages.roundTripWalk({ text: write.duration(Math.ceil(found.minutes)) });
  if (found.kind === "none") return messages.roundTripNone({ dayKind: kind });
  if (found.kind === "unknown") return format === "itinerant" ? messages.roundTripComes : messages.roundTripUnknown;
  const { trip } = found;
  const text = messages.roundTrip({
    from: write.time(trip.departure),
    times: returnTimes(trip, write),
    text: write.duration(trip.arrival - trip.departure),
    changes: trip.changes,
  });
  return [text, ...(trip.rule === undefined ? [] : [messages.roundTripBooking(trip.rule)])].join(", ");
}

/** The first and the last useful departure from the place: "11 h 40 ou 17 h 05". */
export function returnTimes({ firstReturn, lastReturn }: TripToPlace, write: Wording["format"]): string {
  return write.anyOf([...new Set([firstReturn, lastReturn])].map(write.time));
}
