import { ROAD_TIMES_FILE, TRANSIT_FILE } from "./file-names.ts";

/** Files that a site has only where its operator has fetched or computed them; each has a budget of its own. */
export const GROUND_FILES: readonly string[] = [ROAD_TIMES_FILE, TRANSIT_FILE];
