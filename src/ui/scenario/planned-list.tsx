import { selectPlannedPlaces } from "../../model/planned-selectors.ts";
import { selectPlannedGains } from "../../model/scenario-places-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { type PlannedHandling, PlannedItem } from "./planned-item.tsx";

/** All planned places with their gains. */
export function PlannedList({ asked, onRemove }: PlannedHandling) {
  const { messages } = useFrenchApp();
  const places = useAppState(selectPlannedPlaces);
  const gains = useAppState(selectPlannedGains);
  if (places.length === 0) return null;
  return (
    <ul className="planned-list" aria-label={messages.plannedPlaces}>
      {places.map((place, rank) => (
        <PlannedItem
          key={place.id}
          place={place}
          gain={gains?.[rank]}
          isAlone={places.length === 1}
          asked={asked?.id === place.id ? asked : undefined}
          onRemove={onRemove}
        />
      ))}
    </ul>
  );
}
