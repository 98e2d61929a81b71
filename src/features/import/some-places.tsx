import { CategorySymbol } from "../../design/symbols/category-symbol.tsx";
import { communeLabel } from "../../domain/commune-label.ts";
import type { Place } from "../../domain/place.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";

const MOST_PLACES = 5;

/** The first imported places; each button opens the sheet and shows the place on the map. */
export function SomePlaces({ places }: { readonly places: readonly Place[] }) {
  const { messages, actions } = useDetailedApp();
  return (
    <div className="import-places">
      <h4>{messages.importSomePlaces}</h4>
      <ul>
        {places.slice(0, MOST_PLACES).map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className="import-place"
              data-place={place.id}
              onClick={() => actions.selectPlace(place.id)}
            >
              <span className="import-column">
                {place.categories[0] && <CategorySymbol category={place.categories[0]} />} {place.name}
              </span>
              <span className="hint">{communeLabel(place)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
