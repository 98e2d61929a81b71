import { Fragment } from "react";
import { weekOf } from "../../domain/opening-hours/opening-week.ts";
import type { Place } from "../../domain/place.ts";
import type { DayKind } from "../../domain/transit/day-kinds.ts";
import type { NearStop } from "../../domain/transit/near-stops.ts";
import type { PlaceTrip, TripToPlace } from "../../domain/transit/transit-answers.ts";
import { selectTripsFrom } from "../../state/travel-selectors.ts";
import { dayInWords } from "../../ui/sheet/week-in-words.ts";
import { useAppState, useDetailedApp, type Wording } from "../app-context.ts";
import { StopName } from "../sheet/opening-table.tsx";
import "./style.css";

/**
 * The round trip to a place without a car, and its stops near the starting point: the service comes. Nothing where neither is known, which
 * `TransitNote` explains.
 */
export function RoundTripLine({ place }: { readonly place: Place }) {
  const app = useDetailedApp();
  const trips = useAppState(selectTripsFrom);
  if (trips === undefined) return null;
  const found = trips.tripTo(place);
  // Beside a service that comes, "no round trip" or "unknown" is no news.
  const isSaid = trips.isKnown && (isWay(found) || trips.stopsNear(place).length === 0);
  return (
    <>
      {isSaid && (
        <span className="round-trip">
          {app.messages.carless({ text: roundTripText(found, trips.day.kind, place, app) })}
        </span>
      )}
      <NearStops place={place} />
    </>
  );
}

/** The stops of a place near the starting point, each on a line of its own: "ce service vient dans votre commune : Rosans, …". */
export function NearStops({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const stops = useAppState(selectTripsFrom)?.stopsNear(place) ?? [];
  return stops.map((near) => (
    <span className="round-trip" key={keyOf(near)}>
      {messages.carless({ text: "" })}
      <NearStopText near={near} />
    </span>
  ));
}

function keyOf({ stop: { codeCommune, place, openingHours, note } }: NearStop): string {
  return [codeCommune, place, openingHours, note].join(" ");
}

function NearStopText({ near: { stop, isInCommune, walkMinutes, coming } }: { readonly near: NearStop }) {
  const { messages, format } = useDetailedApp();
  const days = (weekOf(stop) ?? []).flatMap((day, weekday) =>
    day.intervals.length === 0
      ? []
      : messages.stopOnDay({ day: messages.days[weekday] ?? "", text: dayInWords(day, messages, format) }),
  );
  return (
    <>
      {messages.stopNear({
        text: isInCommune ? "" : format.duration(Math.ceil(walkMinutes ?? 0)),
        isOtherDay: coming === "other-day",
      })}{" "}
      <StopName stop={stop} />
      {days.map((day) => (
        <Fragment key={day}>, {day}</Fragment>
      ))}
      {days.length === 0 && stop.note === "" && `, ${messages.stopDayUnknown}`}
    </>
  );
}

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

/** Places, each opening its sheet, with its round trip without a car; nothing without places. */
export function TripList({ places }: { readonly places: readonly Place[] }) {
  const { actions } = useDetailedApp();
  if (places.length === 0) return null;
  return (
    <ul className="resort-trips">
      {places.map((place) => (
        <li key={place.id}>
          <button
            type="button"
            className="help-name"
            data-place={place.id}
            onClick={() => actions.selectPlace(place.id)}
          >
            <span>
              {place.name} ({place.commune})
            </span>
          </button>
          <RoundTripLine place={place} />
        </li>
      ))}
    </ul>
  );
}
