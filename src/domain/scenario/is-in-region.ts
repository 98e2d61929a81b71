import { createContains } from "../geo/point-in-polygon.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import type { Commune, TerritoryOutlines } from "../territory.ts";

/** Outlines are simplified: a position so near to a seat of the region is inside. */
const SURELY_KM = 2;
/** Limit while the outlines are not loaded: hardly any commune of the region is wider. */
const PROBABLY_KM = 10;

/** Whether a position lies in one of the seven départements, beyond which figures would be wrong. */
export function isInRegion(
  position: Position,
  departements: TerritoryOutlines["departements"] | undefined,
  communes: readonly Pick<Commune, "position">[],
): boolean {
  const reachKm = departements === undefined ? PROBABLY_KM : SURELY_KM;
  if (communes.some((commune) => greatCircleDistanceKm(position, commune.position) <= reachKm)) return true;
  return createContains((departements?.features ?? []).map(({ geometry }) => geometry))(position);
}
