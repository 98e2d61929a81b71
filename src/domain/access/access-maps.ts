/** What the map may show of access. Zone: the covered area of straight lines. Saisons: what winter changes. */
export const SHOWN_ACCESS_MAPS = [
  "communes",
  "cercles",
  "epci",
  "departements",
  "hexagones",
  "zone",
  "saisons",
] as const;
export type ShownAccessMap = (typeof SHOWN_ACCESS_MAPS)[number];

/** How the map is asked to show access. Auto: the covered area for straight lines, areas of communes for roads. */
export const ACCESS_MAPS = ["auto", ...SHOWN_ACCESS_MAPS] as const;
export type AccessMap = (typeof ACCESS_MAPS)[number];
