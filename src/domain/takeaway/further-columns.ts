/**
 * What a place of the map has beyond the columns of its tables: columns that stand after those in a table that is taken away, in French
 * as in other exports. The import reads the first four back; `npm run data` passes over all of them.
 */
export const FURTHER_COLUMNS = [
  /** Identifier of the place, the same in each of its rows. */
  "lieu",
  /** The stops of an itinerant place, a list in JSON with the names of points.geojson. */
  "arrets",
  /** What is doubtful in the row, a list of texts in JSON. */
  "doutes",
  /** "oui" where the position or the commune of the place is doubtful. */
  "position_douteuse",
  "code_departement",
  "code_epci",
  /** Name of the layer that brought the row to the device. */
  "couche",
  "filtres",
  "exporte_le",
  "lien",
  "sources",
] as const;

export type FurtherColumn = (typeof FURTHER_COLUMNS)[number];
