import { OFFICIAL_OUTLINES } from "../outlines.ts";
import { ROAD_TIMES_FILE } from "./road-times-file.ts";
import { TRANSIT_FILE } from "./transit-file.ts";
import { TRAVEL_TIMES_FILE } from "./travel-times-file.ts";

/** Files that a site has only where its operator has fetched or computed them; each has a budget of its own. */
export const GROUND_FILES: readonly string[] = [TRAVEL_TIMES_FILE, ROAD_TIMES_FILE, TRANSIT_FILE, OFFICIAL_OUTLINES];
