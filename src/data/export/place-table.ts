import { type Cell, type Column, type FlatTable, toFlatTable } from "../../domain/flat-table.ts";
import type { Place, PlaceRecord } from "../../domain/place.ts";
import { PLACE_COLUMNS, type PlaceColumn } from "../../domain/place-columns.ts";
import { toPlaceFeature, writeStops } from "../public-data/write-place-feature.ts";

/** Places in the columns of our tables, a row for each record. */
export function placeTable(places: readonly Place[]): FlatTable {
  return toFlatTable(RECORD_COLUMNS, listRecords(places));
}

/** Places as points for a GIS. */
export function placeFeatures(places: readonly Place[]) {
  return places.map(toPlaceFeature);
}

export interface ExportedRecord {
  readonly record: PlaceRecord;
  readonly place: Place;
}

/** Rows of the places, grouped by place, the first record first. */
export function listRecords(places: readonly Place[]): readonly ExportedRecord[] {
  return places.flatMap((place) => place.records.map((record) => ({ record, place })));
}

/** Columns after those of the tables: a new one comes last. Neither the import nor `npm run data` reads them. */
const FURTHER_CELLS = {
  /** Id of the place, the same in each of its rows. */
  lieu: ({ place }) => place.id,
  /** Stops of an itinerant place, a JSON list with the names of points.geojson. */
  arrets: ({ place }) => writeStops(place.stops),
  /** Doubts about the row, a JSON list of texts. */
  doutes: ({ record }) => (record.doubts.length === 0 ? "" : JSON.stringify(record.doubts)),
  /** "oui" where a doubt of the row is about its telephone number. */
  telephone_douteux: ({ record }) => (record.hasDoubtfulPhone ? "oui" : ""),
  /** "oui" where the position or the commune of the place is doubtful. */
  position_douteuse: ({ place }) => (place.hasDoubtfulLocation ? "oui" : ""),
  /** Day of the list that names the place as accredited for Aidants Connect. */
  aidants_connect: ({ place }) => place.mandatesSeenOn ?? "",
  code_departement: ({ place }) => place.codeDepartement,
  code_epci: ({ place }) => place.codeEpci,
} satisfies Readonly<Record<string, Column<ExportedRecord>["of"]>>;

/** Names of the columns after those of the tables. */
export const FURTHER_COLUMNS: readonly string[] = Object.keys(FURTHER_CELLS);

const TABLE_CELLS: Readonly<Record<PlaceColumn, (row: ExportedRecord) => Cell>> = {
  id: ({ record }) => record.id,
  category: ({ record }) => record.category,
  kind: ({ place }) => place.kind,
  name: ({ record }) => record.name,
  nature: ({ record }) => record.nature,
  format: ({ place }) => place.format,
  address: ({ record }) => record.address,
  postcode: ({ record }) => record.postcode,
  commune: ({ place }) => place.commune,
  code_commune: ({ place }) => place.codeCommune,
  longitude: ({ place }) => place.position[0],
  latitude: ({ place }) => place.position[1],
  precision: ({ place }) => place.precision,
  phone: ({ record }) => record.phone,
  email: ({ record }) => record.email,
  website: ({ record }) => record.website,
  opening_hours: ({ record }) => record.openingHours,
  appointment: ({ record }) => (record.appointment === undefined ? "" : record.appointment ? "oui" : "non"),
  season: ({ record }) => record.season,
  themes: ({ place }) => place.themes.join(";"),
  comment: ({ record }) => record.comment,
  group: ({ record }) => record.group,
  labelled_on: ({ record }) => record.labelledOn,
  source: ({ record }) => record.sources.join(";"),
  source_detail: ({ record }) => record.sourceDetail,
  source_date: ({ record }) => record.sourceDate,
  verification: ({ record }) => record.verification,
};

/** Columns of data/points in their order, then FURTHER_COLUMNS. Values of the place repeat in each of its rows. */
export const RECORD_COLUMNS: readonly Column<ExportedRecord>[] = [
  ...PLACE_COLUMNS.map((name) => ({ name, of: TABLE_CELLS[name] })),
  ...Object.entries(FURTHER_CELLS).map(([name, of]) => ({ name, of })),
];
