import { createNearestIndex } from "../../geo/nearest-index.ts";
import type { Commune } from "../territory.ts";
import type { PlacedPlannedPoint, PlannedPoint } from "./planned-point.ts";

/**
 * Gives planned places the commune of the nearest seat by great circle, since the outlines derive from the seats.
 * Returns none without communes.
 */
export function placePlannedPoints(
  planned: readonly PlannedPoint[],
  communes: readonly Commune[],
): readonly PlacedPlannedPoint[] {
  const seats = createNearestIndex(communes.map(({ position }) => position));
  return planned.flatMap((point) => {
    const commune = communes[seats.nearest(point.position)?.index ?? -1];
    if (commune === undefined) return [];
    const { name, code, codeEpci, codeDepartement } = commune;
    return [{ ...point, commune: name, codeCommune: code, codeEpci, codeDepartement }];
  });
}
