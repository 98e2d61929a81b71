import type { Place } from "../../domain/place.ts";
import type { HelpNear } from "../../domain/seasonal/seasonal-help.ts";
import { selectHasTransit } from "../../state/selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { TransitFields } from "./day-choice.tsx";
import { TransitNote } from "./timetable-note.tsx";
import { TripList } from "./trip-list.tsx";

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
