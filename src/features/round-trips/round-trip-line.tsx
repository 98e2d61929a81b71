import "./style.css";
import type { Place } from "../../domain/place.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { roundTripText } from "./round-trip-text.ts";
import { selectTripsFrom } from "./state.ts";

/** The round trip to a place without a car; nothing where no answers hold, which `TransitNote` explains. */
export function RoundTripLine({ place }: { readonly place: Place }) {
  const app = useDetailedApp();
  const trips = useAppState(selectTripsFrom);
  if (trips?.isKnown !== true) return null;
  const text = roundTripText(trips.tripTo(place), trips.day.kind, place, app);
  return <span className="round-trip">{app.messages.carless({ text })}</span>;
}
