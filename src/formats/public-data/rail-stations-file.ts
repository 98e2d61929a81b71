/** In a module of its own: code that fetches the file does not import its reader. */
export const RAIL_STATIONS_FILE = "rail-stations.json";
