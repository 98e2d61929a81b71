import { placePlannedPoints } from "../domain/scenario/place-planned-points.ts";
import type { MeasuredPoint, PlacedPlannedPoint, PlannedPoint } from "../domain/scenario/planned-point.ts";
import type { PointId, ServicePoint } from "../domain/service-point.ts";
import type { Commune } from "../domain/territory.ts";
import { isSamePosition, type Position } from "../geo/position.ts";
import type { AppState } from "./app-state.ts";
import { selectPresentPoints } from "./list-selectors.ts";
import { keepList, memoiseLast } from "./memoise.ts";
import { selectCommunes, selectPoints } from "./selectors.ts";

const placed = memoiseLast((planned: readonly PlannedPoint[], communes: readonly Commune[]) =>
  placePlannedPoints(planned, communes),
);
const leftOut = memoiseLast((points: readonly ServicePoint[], setAside: readonly PointId[]) =>
  setAside.flatMap((id) => points.find((point) => point.id === id) ?? []),
);
const supposed = memoiseLast(
  (
    present: readonly ServicePoint[],
    planned: readonly PlacedPlannedPoint[],
    setAside: readonly PointId[],
  ): readonly MeasuredPoint[] => {
    if (planned.length === 0 && !present.some(({ id }) => setAside.includes(id))) return present;
    return [...present.filter(({ id }) => !setAside.includes(id)), ...planned];
  },
);

const positioned = memoiseLast(
  keepList<Positioned>((one, other) => one === other || isSamePosition(one.position, other.position)),
);

interface Positioned {
  readonly position: Position;
}

/** The planned places with their communes; none until the communes are there. */
export function selectPlannedPoints(state: AppState): readonly PlacedPlannedPoint[] {
  return placed(state.planned, selectCommunes(state));
}

/** The places that are set aside, in the order in which that was done, whatever the filters. */
export function selectSetAsidePoints(state: AppState): readonly ServicePoint[] {
  return leftOut(selectPoints(state), state.setAside);
}

/**
 * What covers people as supposed: the present places without those set aside, and the planned ones. The present places
 * themselves, the same object, while nothing is supposed.
 */
export function selectMeasuredPoints(state: AppState): readonly MeasuredPoint[] {
  return supposed(selectPresentPoints(state), selectPlannedPoints(state), state.setAside);
}

/** Where the measured places are, in their order: the same object while none comes, goes or moves, whatever they are called. */
export function selectMeasuredPositions(state: AppState): readonly Positioned[] {
  return positioned(selectMeasuredPoints(state));
}

/** Whether what is supposed of the places may change a figure: there is a before and an after. */
export function selectHasScenario(state: AppState): boolean {
  return selectMeasuredPoints(state) !== selectPresentPoints(state);
}
