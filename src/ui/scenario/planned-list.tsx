import { selectPlannedGains } from "../../state/scenario-places-selectors.ts";
import { selectPlannedPoints } from "../../state/scenario-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { type PlannedHandling, PlannedItem } from "./planned-item.tsx";

/** Every planned place, with what it brings. */
export function PlannedList({ asked, onRemove }: PlannedHandling) {
  const { messages } = useDetailedApp();
  const points = useAppState(selectPlannedPoints);
  const gains = useAppState(selectPlannedGains);
  if (points.length === 0) return null;
  return (
    <ul className="planned-list" aria-label={messages.plannedPlaces}>
      {points.map((point, rank) => (
        <PlannedItem
          key={point.id}
          point={point}
          gain={gains?.[rank]}
          isAlone={points.length === 1}
          asked={asked?.id === point.id ? asked : undefined}
          onRemove={onRemove}
        />
      ))}
    </ul>
  );
}
