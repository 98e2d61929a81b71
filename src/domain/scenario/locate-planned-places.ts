import { createNearestIndex } from "../../geo/nearest-index.ts";
import type { Commune } from "../territory.ts";
import type { LocatedPlannedPlace, PlannedPlace } from "./planned-place.ts";

/**
 * Gives planned places the commune of the nearest seat by great circle, since the outlines derive from the seats.
 * Returns none without communes.
 */
export function locatePlannedPlaces(
  planned: readonly PlannedPlace[],
  communes: readonly Commune[],
): readonly LocatedPlannedPlace[] {
  if (planned.length === 0) return [];
  const seats = createNearestIndex(communes.map(({ position }) => position));
  return planned.flatMap((place) => {
    const commune = communes[seats.nearest(place.position)?.index ?? -1];
    if (commune === undefined) return [];
    const { name, code, codeEpci, codeDepartement } = commune;
    return [{ ...place, commune: name, codeCommune: code, codeEpci, codeDepartement }];
  });
}
