import type { Place } from "../../domain/place.ts";
import { useDetailedApp } from "../app-context.ts";
import { RoundTripLine } from "./round-trip-line.tsx";

/** Places, each opening its sheet, with its round trip without a car; nothing without places. */
export function TripList({ places }: { readonly places: readonly Place[] }) {
  const { actions } = useDetailedApp();
  if (places.length === 0) return null;
  return (
    <ul className="resort-trips">
      {places.map((place) => (
        <li key={place.id}>
          <button
            type="button"
            className="help-name"
            data-place={place.id}
            onClick={() => actions.selectPlace(place.id)}
          >
            <span>
              {place.name} ({place.commune})
            </span>
          </button>
          <RoundTripLine place={place} />
        </li>
      ))}
    </ul>
  );
}
