import { isPlanned } from "../../domain/scenario/planned-place.ts";
import { selectPlacesServingNowhere } from "../../model/scenario-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";

/** Names of the itinerant services that no figure counts because their stops are unknown. */
export function ServingNowhere() {
  const { actions, messages } = useFrenchApp();
  const places = useAppState(selectPlacesServingNowhere).filter((place) => !isPlanned(place));
  if (places.length === 0) return null;
  return (
    <details className="figures-fold">
      <summary>{messages.servingNowhere({ count: places.length })}</summary>
      <ul className="serving-nowhere">
        {places.map(({ id, name, commune }) => (
          <li key={id}>
            <button
              type="button"
              className="button button-wide"
              data-place={id}
              onClick={() => actions.selectPlace(id)}
            >
              {name} ({commune})
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
