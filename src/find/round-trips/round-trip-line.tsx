import "./style.css";
import type { Place } from "../../domain/place.ts";
import { selectTripsFrom } from "../../state/travel-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { NearStops } from "./near-stops.tsx";
import { isWay, roundTripText } from "./round-trip-text.ts";

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
