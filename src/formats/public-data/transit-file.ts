/** File of answers without a car below public/data; present when the manifest lists it. */
export const TRANSIT_FILE = "transit.json";
