import { communeLabel } from "../../domain/commune-label.ts";
import { selectReturns } from "../../state/scenario-places-selectors.ts";
import { useAppState } from "../app-context.ts";
import { headingId } from "../coverage/section-heading.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeople } from "../people/people-text.ts";
import { ExcludedSymbol } from "../symbols/planned-symbol.tsx";

/** Excluded places, each with the gain of its return. */
export function ExcludedList() {
  const { actions, messages } = useDetailedApp();
  const people = usePeople();
  const all = useAppState(selectReturns);
  if (all.length === 0) return null;
  return (
    <div>
      <h3>{messages.excludedPlaces}</h3>
      <ul className="planned-list" aria-label={messages.excludedPlaces}>
        {all.map(({ place, regained }) => (
          <li key={place.id} className="planned-item">
            <ExcludedSymbol />
            <div className="planned-words">
              <strong>
                <button
                  type="button"
                  className="row-link"
                  data-place={place.id}
                  onClick={() => actions.selectPlace(place.id)}
                >
                  {place.name}
                </button>
              </strong>
              <p className="hint">{communeLabel(place)}</p>
              <p className="planned-gain">
                {regained === undefined ? messages.excludedUncounted : messages.returnGain(people(regained))}
              </p>
              <div className="planned-acts">
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    document.getElementById(headingId("scenario"))?.focus();
                    actions.restorePlace(place.id);
                  }}
                >
                  {messages.restorePlace} <span className="visually-hidden">{place.name}</span>
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
