/**
 * How the map shows access. Auto: the covered area for straight lines, areas of communes for roads. Saisons: what winter
 * changes.
 */
export const ACCESS_MAPS = [
  "auto",
  "communes",
  "cercles",
  "epci",
  "departements",
  "hexagones",
  "zone",
  "saisons",
] as const;
export type AccessMap = (typeof ACCESS_MAPS)[number];
