/** Representations of access on the map. "zone": covered area by straight lines. "saisons": change in winter. */
export const SHOWN_ACCESS_MAPS = ["communes", "epci", "departements", "zone", "saisons"] as const;
export type ShownAccessMap = (typeof SHOWN_ACCESS_MAPS)[number];

/** Representations a person can choose. "auto": covered area for straight lines, communes for roads. */
export const ACCESS_MAPS = ["auto", ...SHOWN_ACCESS_MAPS] as const;
export type AccessMap = (typeof ACCESS_MAPS)[number];
