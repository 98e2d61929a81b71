import { type FlatTable, toFlatTable } from "../../domain/flat-table.ts";
import type { Place } from "../../domain/place.ts";
import { toPlaceFeature } from "../public-data/write-place-feature.ts";
import { keptColumns, keptProperties } from "./kept-columns.ts";
import { listRecords, RECORD_COLUMNS } from "./record-columns.ts";

/** Places in the columns of our tables, a row for each record; then the columns of an imported file that we have no field for. */
export function placeTable(places: readonly Place[]): FlatTable {
  return toFlatTable([...RECORD_COLUMNS, ...keptColumns(places)], listRecords(places));
}

/** Places as points for a GIS. A property that is added here stands in `NO_COLUMNS` of src/data/import/own-features.ts. */
export function placeFeatures(places: readonly Place[]) {
  return places.map((place) => {
    const feature = toPlaceFeature(place);
    return { ...feature, properties: { ...feature.properties, ...keptProperties(place) } };
  });
}
