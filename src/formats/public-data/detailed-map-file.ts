/** Archive of vector tiles (PMTiles, version 3) below public/data; present when the manifest lists it. */
export const DETAILED_MAP_FILE = "detailed-map.pmtiles";
