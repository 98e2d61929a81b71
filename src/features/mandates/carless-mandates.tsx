import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { TripList } from "../round-trips/trip-list.tsx";
import { AllMandatesButton } from "./all-mandates-button.tsx";
import { selectMandateListDay, selectMandatePlacesNear } from "./state.ts";

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
