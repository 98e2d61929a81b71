/** File of travel times below public/data; present when the manifest lists it. */
export const TRAVEL_TIMES_FILE = "travel-times.json";
