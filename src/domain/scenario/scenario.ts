import type { PlaceId } from "../place.ts";
import { MOST_PLANNED, type PlannedPlace, plannedPlaceId } from "./planned-place.ts";

/** A scenario: planned places and excluded places. */
export interface Scenario {
  readonly planned: readonly PlannedPlace[];
  readonly excluded: readonly PlaceId[];
}

export const NO_SCENARIO: Scenario = { planned: [], excluded: [] };

export function isEmptyScenario({ planned, excluded }: Scenario): boolean {
  return planned.length + excluded.length === 0;
}

/** Whether a scenario is part of another: same names at same positions, same excluded places. */
export function isWithinScenario(one: Scenario, other: Scenario): boolean {
  return isEmptyScenario(withoutScenario(one, other));
}

/** The part of a scenario that is not in another. */
export function withoutScenario(one: Scenario, other: Scenario): Scenario {
  const known = new Set(other.planned.map(meaningOf));
  return {
    planned: one.planned.filter((place) => !known.has(meaningOf(place))),
    excluded: one.excluded.filter((id) => !other.excluded.includes(id)),
  };
}

/**
 * Union of two scenarios; places of both occur once. Places of the second get ids that are free in the first; places
 * beyond MOST_PLANNED are dropped.
 */
export function joinScenarios(first: Scenario, second: Scenario): Scenario {
  const known = new Set(first.planned.map(meaningOf));
  const others = second.planned.filter((place) => !known.has(meaningOf(place)));
  return {
    planned: [...first.planned, ...withFreeIds(others, first.planned)].slice(0, MOST_PLANNED),
    excluded: [...new Set([...first.excluded, ...second.excluded])],
  };
}

function withFreeIds(places: readonly PlannedPlace[], others: readonly PlannedPlace[]): PlannedPlace[] {
  const taken = new Set(others.map(({ id }) => id));
  let number = 0;
  return places.map((place) => {
    do number += 1;
    while (taken.has(plannedPlaceId(number)));
    return { ...place, id: plannedPlaceId(number) };
  });
}

function meaningOf({ position, name }: PlannedPlace): string {
  return JSON.stringify([position, name]);
}
