import { findLandmarks } from "../../domain/network/find-way.ts";
import type { Destination } from "../../domain/opening-hours/opening-state.ts";
import type { Place } from "../../domain/place.ts";
import { selectOriginName, selectRankOf } from "../../state/nearest-selectors.ts";
import { selectWayToSelected } from "../../state/travel-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { PlaceCost } from "../list/place-cost.tsx";

export interface TripLineProps {
  readonly place: Place;
  /** Shown only where the way leads there; by default wherever it leads. */
  readonly destination?: Destination | undefined;
}

/** Cost and roads of the way from the starting point; renders nothing without a starting point. */
export function TripLine({ place, destination }: TripLineProps) {
  const { messages } = useDetailedApp();
  const name = useAppState(selectOriginName);
  const ranked = useAppState((state) => selectRankOf(state, place));
  const way = useAppState(selectWayToSelected);
  if (name === undefined || ranked === undefined) return null;
  if (destination !== undefined && ranked.destination !== destination) return null;
  const { roads, passes } = way === undefined ? { roads: [], passes: [] } : findLandmarks(way);
  const hasNames = roads.length + passes.length > 0;
  return (
    <p className="trip-line">
      {messages.fromOrigin({ name: name || messages.myPosition.toLocaleLowerCase() })}
      <PlaceCost ranked={ranked} />
      {hasNames && `, ${messages.wayBy({ roads, passes: passes.map((pass) => pass.name) })}`}
    </p>
  );
}
