/** File of a routing engine's ways below public/data; present when the manifest lists it. */
export const ROAD_TIMES_FILE = "road-times.json";
