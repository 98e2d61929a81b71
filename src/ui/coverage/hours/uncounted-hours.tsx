import { selectPlacesOfUnknownHours } from "../../../state/hours-selectors.ts";
import { placeLabel } from "../../access/place-label.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

/** The places of unknown hours, which no figure of hours counts. */
export function UncountedHours() {
  const { actions, messages } = useDetailedApp();
  const places = useAppState(selectPlacesOfUnknownHours);
  if (places.length === 0) return null;
  return (
    <details className="figures-fold">
      <summary>{messages.hoursUncounted({ count: places.length })}</summary>
      <ul className="serving-nowhere">
        {places.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className="button button-wide"
              data-place={place.id}
              onClick={() =>
                place.kind === "envisage" ? actions.selectPlanned(place.id) : actions.selectPlace(place.id)
              }
            >
              {placeLabel(place, messages)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
