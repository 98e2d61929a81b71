import { useId } from "react";
import { isPlanned } from "../../domain/scenario/planned-place.ts";
import { selectPlacesServingNowhere } from "../../model/scenario-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Checkboxes for the places and positions that count; the link holds their values. */
export function CountedPlaces() {
  const { actions, messages } = useDetailedApp();
  const countsNeighbours = useAppState((state) => state.countsNeighbours);
  const countsStops = useAppState((state) => state.countsStops);
  return (
    <div className="counted-places">
      <Switch
        name={messages.countNeighbours}
        hint={messages.countNeighboursHint}
        isOn={countsNeighbours}
        onSwitch={(isOn) => actions.countNeighbours(isOn)}
      />
      <Switch
        name={messages.countStops}
        hint={messages.countStopsHint}
        isOn={countsStops}
        onSwitch={(isOn) => actions.countStops(isOn)}
      />
    </div>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function Switch({ name, hint, isOn, onSwitch }: SwitchProps) {
  const hintId = useId();
  return (
    <div>
      <label className="option">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={hintId}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        <span className="option-name">{name}</span>
      </label>
      <p id={hintId} className="hint">
        {hint}
      </p>
    </div>
  );
}

/** Names of the itinerant services that no figure counts because their stops are unknown. */
export function ServingNowhere() {
  const { actions, messages } = useDetailedApp();
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
