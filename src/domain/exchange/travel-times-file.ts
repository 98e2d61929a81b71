/** Name of the file of travel times below public/data; it is there when the manifest lists it. */
export const TRAVEL_TIMES_FILE = "travel-times.json";
