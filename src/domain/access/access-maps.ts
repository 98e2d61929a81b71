/**
 * Representations of access on the map. "zone": covered area by straight lines. "saisons": change in winter. "variantes": change from another variant of the scenario.
 * "millesime": change between a list of another year and the map. "heures": accessible opening hours.
 */
export const SHOWN_ACCESS_MAPS = [
  "communes",
  "cercles",
  "epci",
  "departements",
  "hexagones",
  "zone",
  "saisons",
  "variantes",
  "millesime",
  "heures",
] as const;
export type ShownAccessMap = (typeof SHOWN_ACCESS_MAPS)[number];

/** Maps of change whose two states a person can also show on either side of a movable line. */
export const SWIPED_MAPS = ["saisons", "variantes", "millesime"] as const satisfies readonly ShownAccessMap[];
export type SwipedMap = (typeof SWIPED_MAPS)[number];

/** Representations a person can choose. "auto": covered area for straight lines, communes for roads. */
export const ACCESS_MAPS = [
  "auto",
  ...SHOWN_ACCESS_MAPS,
  "rideau-saisons",
  "rideau-variantes",
  "rideau-millesime",
] as const satisfies readonly ("auto" | ShownAccessMap | Swipe)[];
export type AccessMap = (typeof ACCESS_MAPS)[number];

/** Both states of a map of change, side by side. */
export type Swipe = `rideau-${SwipedMap}`;
