import { telephoneAddress } from "../../domain/contact/contact-way.ts";
import type { Place } from "../../domain/place.ts";
import type { HelpNear } from "../../domain/seasonal/seasonal-help.ts";
import type { DayKind } from "../../domain/transit/day-kinds.ts";
import type { TripToPlace } from "../../domain/transit/transit-answers.ts";
import { selectHasTransit, selectTransitChoice } from "../../state/selectors.ts";
import { selectTripsFrom } from "../../state/travel-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { TransitFields } from "../filters/filter-fields.tsx";
import { SheetSection } from "../sheet/sheet-frame.tsx";
import { isWay, NearStops, returnTimes, roundTripText, TripList } from "./round-trip-line.tsx";
import { TransitNote } from "./timetable-note.tsx";
import "./style.css";

/** Weekday whose hours count unless the place is closed on it: Tuesday. */
const USUAL_WEEKDAY = 1;

/** Going to a place and coming back without a car, from the starting point; nothing where the site has no timetables. */
export function RoundTripSection({ place }: { readonly place: Place }) {
  const { actions, messages } = useDetailedApp();
  const isOffered = useAppState((state) => state.origin !== undefined && selectHasTransit(state));
  const isAsked = useAppState((state) => selectTransitChoice(state) !== "non");
  if (!isOffered) return null;
  if (!isAsked) {
    return (
      <p>
        <button type="button" className="button" onClick={() => actions.chooseTransitDay("jour")}>
          {messages.transitOffer}
        </button>
      </p>
    );
  }
  return (
    <SheetSection title={messages.transitTitle}>
      <div className="round-trip-section" aria-live="polite">
        <RoundTrip place={place} />
        <TransitNote />
      </div>
    </SheetSection>
  );
}

function RoundTrip({ place }: { readonly place: Place }) {
  const app = useDetailedApp();
  const trips = useAppState(selectTripsFrom);
  if (trips === undefined) return null;
  const stops = trips.stopsNear(place);
  const found = trips.tripTo(place);
  return (
    <>
      {trips.isKnown && found.kind === "trip" && <Trip trip={found.trip} isWeekday={!isWeekend(trips.day.kind)} />}
      {trips.isKnown && found.kind !== "trip" && (isWay(found) || stops.length === 0) && (
        <p>{app.messages.carless({ text: roundTripText(found, trips.day.kind, place, app) })}.</p>
      )}
      {stops.length > 0 && (
        <p>
          <NearStops place={place} />
        </p>
      )}
    </>
  );
}

interface TripProps {
  readonly trip: TripToPlace;
  readonly isWeekday: boolean;
}

function Trip({ trip, isWeekday }: TripProps) {
  const { messages, format } = useDetailedApp();
  const { rule, weekday } = trip;
  const day = isWeekday && weekday !== USUAL_WEEKDAY ? messages.days[weekday] : undefined;
  return (
    <>
      <p>
        {messages.roundTripWay({
          from: format.time(trip.departure),
          to: format.time(trip.arrival),
          times: returnTimes(trip, format),
          text: format.duration(trip.returnMinutes),
        })}{" "}
        {messages.roundTripChanges({ changes: trip.changes })}
      </p>
      {rule !== undefined && <Booking {...rule} />}
      {weekday < 0 && <p className="hint">{messages.hoursSupposed}</p>}
      {weekday >= 0 && day !== undefined && <p className="hint">{messages.hoursOfDay({ day })}</p>}
    </>
  );
}

function Booking({ noticeDays, phone }: NonNullable<TripToPlace["rule"]>) {
  const { messages } = useDetailedApp();
  return (
    <p>
      <strong>{messages.roundTripOnDemand({ text: messages.roundTripBooking({ noticeDays, phone: "" }) })}</strong>{" "}
      {phone !== "" && <a href={telephoneAddress(phone)}>{phone}</a>}
    </p>
  );
}

function isWeekend(kind: DayKind): boolean {
  return kind === "samedi" || kind === "dimanche";
}

/** Round trips without a car from the resort to the places that help; nothing where the site has no timetables. */
export function ResortTrips({ near: { space, franceServices, welcome } }: { readonly near: HelpNear }) {
  const { messages } = useDetailedApp();
  const hasTransit = useAppState(selectHasTransit);
  const isAsked = useAppState((state) => state.transitDay !== "non");
  if (!hasTransit) return null;
  const places = [space, franceServices, ...welcome].flatMap((one) => one?.place ?? []);
  return (
    <section className="help-section">
      <h4>{messages.transitTitle}</h4>
      <TransitFields />
      {isAsked && (
        <>
          <TripList places={[...new Set<Place>(places)]} />
          <TransitNote />
        </>
      )}
    </section>
  );
}
