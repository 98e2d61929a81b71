import { AllMandatesButton } from "../../features/mandates/all-mandates-button.tsx";
import { selectMandateListDay, selectMandatePlacesNear } from "../../features/mandates/state.ts";
import { TripList } from "../../features/round-trips/trip-list.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/**
 * For a person without a car, behind one line: what a mandate spares, the places of the list that can be reached or are near, with their
 * round trips, and the way to all of them; nothing without such a list.
 */
export function CarlessMandates() {
  const { messages, format } = useDetailedApp();
  const day = useAppState(selectMandateListDay);
  const near = useAppState(selectMandatePlacesNear);
  if (day === undefined) return null;
  return (
    <details className="fold">
      <summary>{messages.carlessMandates}</summary>
      <p>
        {messages.carlessMandatesLead} <strong>{messages.mandateList({ date: format.date(day) })}</strong>
      </p>
      <TripList places={near} />
      <p>
        <AllMandatesButton />
      </p>
    </details>
  );
}
