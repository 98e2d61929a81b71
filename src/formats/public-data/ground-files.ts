import { OFFICIAL_OUTLINES } from "../../domain/outlines.ts";
import { ROAD_TIMES_FILE, TRANSIT_FILE, TRAVEL_TIMES_FILE } from "./file-names.ts";

/** Files that a site has only where its operator has fetched or computed them; each has a budget of its own. */
export const GROUND_FILES: readonly string[] = [TRAVEL_TIMES_FILE, ROAD_TIMES_FILE, TRANSIT_FILE, OFFICIAL_OUTLINES];
