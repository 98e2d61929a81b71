import type { PointId } from "../service-point.ts";
import { MOST_PLANNED, type PlannedPoint, plannedPointId } from "./planned-point.ts";

/** What is supposed of the places: some are added, some are left out. */
export interface Scenario {
  readonly planned: readonly PlannedPoint[];
  readonly excluded: readonly PointId[];
}

export const NO_SCENARIO: Scenario = { planned: [], excluded: [] };

export function isEmptyScenario({ planned, excluded }: Scenario): boolean {
  return planned.length + excluded.length === 0;
}

/** Whether all that one scenario supposes, another supposes too: the same names at the same positions. */
export function isWithinScenario(one: Scenario, other: Scenario): boolean {
  const known = new Set(other.planned.map(meaningOf));
  return (
    one.planned.every((point) => known.has(meaningOf(point))) && one.excluded.every((id) => other.excluded.includes(id))
  );
}

/** What one scenario supposes and another does not. */
export function withoutScenario(one: Scenario, other: Scenario): Scenario {
  const known = new Set(other.planned.map(meaningOf));
  return {
    planned: one.planned.filter((point) => !known.has(meaningOf(point))),
    excluded: one.excluded.filter((id) => !other.excluded.includes(id)),
  };
}

/**
 * Two scenarios as one: what both suppose stands there once. Places of the second get identifiers that are free in the first;
 * beyond as many as there can be, the last are left out.
 */
export function joinScenarios(first: Scenario, second: Scenario): Scenario {
  const known = new Set(first.planned.map(meaningOf));
  const others = second.planned.filter((point) => !known.has(meaningOf(point)));
  return {
    planned: [...first.planned, ...withFreeIds(others, first.planned)].slice(0, MOST_PLANNED),
    excluded: [...new Set([...first.excluded, ...second.excluded])],
  };
}

function withFreeIds(points: readonly PlannedPoint[], others: readonly PlannedPoint[]): PlannedPoint[] {
  const taken = new Set(others.map(({ id }) => id));
  let number = 0;
  return points.map((point) => {
    do number += 1;
    while (taken.has(plannedPointId(number)));
    return { ...point, id: plannedPointId(number) };
  });
}

function meaningOf({ position, name }: PlannedPoint): string {
  return JSON.stringify([position, name]);
}
