import { OFFICIAL_OUTLINES } from "../../domain/outlines.ts";
import { DETAILED_MAP_FILE, ROAD_TIMES_FILE, TRANSIT_FILE, TRAVEL_TIMES_FILE } from "./file-names.ts";

/** Those of `GROUND_FILES` that belong to the copy for the time without a network. */
export const KEPT_GROUND_FILES: readonly string[] = [
  TRAVEL_TIMES_FILE,
  ROAD_TIMES_FILE,
  TRANSIT_FILE,
  OFFICIAL_OUTLINES,
];

/**
 * Files that a site has only where its operator has fetched or computed them; each has a budget of its own, but for the archive of tiles,
 * which the page reads in parts.
 */
export const GROUND_FILES: readonly string[] = [...KEPT_GROUND_FILES, DETAILED_MAP_FILE];
