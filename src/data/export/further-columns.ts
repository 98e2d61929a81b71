/** Columns after those of the tables in exports of places; neither the import nor `npm run data` reads them. */
export const FURTHER_COLUMNS = [
  /** Id of the place, the same in each of its rows. */
  "lieu",
  /** Stops of an itinerant place, a JSON list with the names of points.geojson. */
  "arrets",
  /** Doubts about the row, a JSON list of texts. */
  "doutes",
  /** "oui" where a doubt of the row is about its telephone number. */
  "telephone_douteux",
  /** "oui" where the position or the commune of the place is doubtful. */
  "position_douteuse",
  /** Day of the list that names the place as accredited for Aidants Connect. */
  "aidants_connect",
  "code_departement",
  "code_epci",
] as const;

export type FurtherColumn = (typeof FURTHER_COLUMNS)[number];
