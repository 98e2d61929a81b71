import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import { createContains } from "../../geo/point-in-polygon.ts";
import type { Position } from "../../geo/position.ts";
import type { TerritoryOutlines } from "../outlines.ts";
import type { Commune } from "../territory.ts";

/** Outlines are schematic: so near a seat of the region one is in it, whatever they say. */
const SURELY_KM = 2;
/** Until the outlines are there: no commune of the region is much wider. */
const PROBABLY_KM = 10;

/**
 * Whether a position lies in one of the seven départements. Beyond them nobody is counted and no road is known: figures of a
 * place there would be wrong.
 */
export function isInRegion(
  position: Position,
  departements: TerritoryOutlines["departements"] | undefined,
  communes: readonly Pick<Commune, "position">[],
): boolean {
  const reachKm = departements === undefined ? PROBABLY_KM : SURELY_KM;
  if (communes.some((commune) => greatCircleDistanceKm(position, commune.position) <= reachKm)) return true;
  return createContains((departements?.features ?? []).map(({ geometry }) => geometry))(position);
}
