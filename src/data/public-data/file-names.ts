/** Names of files of public/data, in a module of their own: code that fetches a file does not import its reader. */

/** File of public/data with what answers from the communes and resorts of a département need. */
export function answersFile(codeDepartement: string): string {
  return `answers-${codeDepartement}.json`;
}

export const DEMAND_FILE = "demand.json";

/** File of public/data with the words of needs; only the search reads it. */
export const NEEDS_FILE = "needs.json";

/** Outlines of communes, EPCI and départements for the whole region. */
export const OUTLINES_FILE = "territories.topojson";

/** File of public/data with the finer limits of the communes of a département. */
export function finerOutlinesFile(codeDepartement: string): string {
  return `territories-${codeDepartement}.topojson`;
}

/** File of public/data with hamlets; only the search reads it. */
export const HAMLETS_FILE = "hamlets.json";

export const RAIL_STATIONS_FILE = "rail-stations.json";

/** File of public/data with meetings and agreements about seasonal work; only « Saisonniers » reads it. */
export const SEASONAL_LIFE_FILE = "seasonal-life.json";

/** File of answers without a car below public/data; present when the manifest lists it. */
export const TRANSIT_FILE = "transit.json";

/** File of public/data with the useful links, loaded where they are shown. */
export const USEFUL_LINKS_FILE = "useful-links.json";

/** File of public/data with the versions of the data and their changes, loaded in « Données ». */
export const CHANGES_FILE = "changes.json";
/** Feed (RFC 4287) of the same changes, written by the build of the site beside the data. */
export const CHANGES_FEED = "data/changements.atom";
