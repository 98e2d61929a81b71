import { type ServingPosition, servesNowhere, servingPositions } from "../domain/coverage/serving-positions.ts";
import { placePlannedPoints } from "../domain/scenario/place-planned-points.ts";
import {
  isPlanned,
  type MeasuredPoint,
  type PlacedPlannedPoint,
  type PlannedPoint,
} from "../domain/scenario/planned-point.ts";
import type { PointId, ServicePoint } from "../domain/service-point.ts";
import type { Commune } from "../domain/territory.ts";
import { isSamePosition } from "../geo/position.ts";
import type { AppState } from "./app-state.ts";
import { selectPresentPoints } from "./list-selectors.ts";
import { keepList, memoiseLast } from "./memoise.ts";
import { selectCommunes, selectPointsAndNeighbours } from "./selectors.ts";

const placed = memoiseLast((planned: readonly PlannedPoint[], communes: readonly Commune[]) =>
  placePlannedPoints(planned, communes),
);
const leftOut = memoiseLast((points: readonly ServicePoint[], excluded: readonly PointId[]) =>
  excluded.flatMap((id) => points.find((point) => point.id === id) ?? []),
);
const supposed = memoiseLast(
  (
    present: readonly ServicePoint[],
    planned: readonly PlacedPlannedPoint[],
    excluded: readonly PointId[],
  ): readonly MeasuredPoint[] => {
    if (planned.length === 0 && !present.some(({ id }) => excluded.includes(id))) return present;
    return [...present.filter(({ id }) => !excluded.includes(id)), ...planned];
  },
);

/** The serving positions of one list of places after another: the same object while none comes, goes or moves. */
export function servingMemory() {
  const keep = keepList<ServingPosition>(isSameServing);
  return memoiseLast((points: readonly MeasuredPoint[], countsStops: boolean) =>
    keep(servingPositions(points, countsStops)),
  );
}

const serving = servingMemory();
const presentServing = servingMemory();
const stopsMatter = memoiseLast((points: readonly MeasuredPoint[]) =>
  points.some((point) => !isPlanned(point) && (point.format === "itinerant" || point.stops.length > 0)),
);
const keepNowhere = keepList<MeasuredPoint>();
const nowhere = memoiseLast((points: readonly MeasuredPoint[], countsStops: boolean) =>
  keepNowhere(points.filter((point) => servesNowhere(point, countsStops))),
);

/** The planned places with their communes; none until the communes are there. */
export function selectPlannedPoints(state: AppState): readonly PlacedPlannedPoint[] {
  return placed(state.planned, selectCommunes(state));
}

/** The places that are set aside, in the order in which that was done, whatever the filters. */
export function selectExcludedPoints(state: AppState): readonly ServicePoint[] {
  return leftOut(selectPointsAndNeighbours(state), state.excluded);
}

/**
 * What covers people as supposed: the present places without those set aside, and the planned ones. The present places
 * themselves, the same object, while nothing is supposed.
 */
export function selectMeasuredPoints(state: AppState): readonly MeasuredPoint[] {
  return supposed(selectPresentPoints(state), selectPlannedPoints(state), state.excluded);
}

/** Where the measured places receive people: the same object while none comes, goes or moves, whatever they are called. */
export function selectServingPositions(state: AppState): readonly ServingPosition[] {
  return serving(selectMeasuredPoints(state), state.countsStops);
}

/** The same as things are, without what is supposed of the places. */
export function selectPresentServingPositions(state: AppState): readonly ServingPosition[] {
  if (!selectHasScenario(state)) return selectServingPositions(state);
  return presentServing(selectPresentPoints(state), state.countsStops);
}

/** The measured places that no figure counts: itinerant services whose stops nobody can locate. */
export function selectPlacesServingNowhere(state: AppState): readonly MeasuredPoint[] {
  return nowhere(selectMeasuredPoints(state), state.countsStops);
}

/** Whether what is supposed of the places may change a figure: there is a before and an after. */
export function selectHasScenario(state: AppState): boolean {
  return selectMeasuredPoints(state) !== selectPresentPoints(state);
}

/** Whether it changes a figure if stops count: some measured place has stops, or moves about. */
export function selectStopsMatter(state: AppState): boolean {
  return stopsMatter(selectMeasuredPoints(state));
}

function isSameServing(one: ServingPosition, other: ServingPosition): boolean {
  return (
    one.pointIndex === other.pointIndex &&
    one.destination === other.destination &&
    one.id === other.id &&
    isSamePosition(one.position, other.position)
  );
}
