import { type Column, toFlatTable } from "../../domain/flat-table.ts";
import type { Place } from "../../domain/place.ts";
import { writeLines, writeTable } from "../../formats/csv/write-table.ts";
import { describeCollection } from "../../formats/export/feature-collection.ts";
import { keptColumns, keptProperties } from "../../formats/export/kept-columns.ts";
import { type PlacesOrigin, placesMetadata } from "../../formats/export/places-origin.ts";
import { listRecords, recordColumns } from "../../formats/export/record-columns.ts";
import { toPlaceFeature } from "../../formats/public-data/write-place-feature.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectVisiblePlaces } from "../../model/list-selectors.ts";

/** Formats of exported places: our table, points for a GIS. */
export type PlacesExportFormat = "table" | "layer";

export interface PlacesExportRequest {
  readonly format: PlacesExportFormat;
  /** Name of the layer in a GIS. */
  readonly name: string;
  readonly origin: PlacesOrigin;
}

/** Places written in one step, which takes about a millisecond. */
const PLACES_A_STEP = 50;

/**
 * Writes a file with the visible places in steps, since 20,000 places take half a second and more: passes parts of its text to `take`, in
 * order. Returns whether there was any place.
 */
export function* exportPlacesInSteps(
  state: AppState,
  { format, name, origin }: PlacesExportRequest,
  take: (text: string) => void,
): Generator<undefined, boolean> {
  const places = selectVisiblePlaces(state);
  const layerName = state.imported.layer?.name;
  if (places.length === 0) return false;
  switch (format) {
    case "table":
      return yield* writeRows([...recordColumns(origin, layerName), ...keptColumns(places)], listRecords(places), take);
    case "layer":
      return yield* writeFeatures(name, places, layerName, origin, take);
  }
}

function* writeRows<Thing>(
  columns: readonly Column<Thing>[],
  exported: readonly Thing[],
  take: (text: string) => void,
): Generator<undefined, boolean> {
  take(writeTable(toFlatTable(columns, []), ";"));
  for (const some of inParts(exported)) {
    take(writeLines(toFlatTable(columns, some).rows, ";"));
    yield;
  }
  return true;
}

function* writeFeatures(
  name: string,
  places: readonly Place[],
  layerName: string | undefined,
  origin: PlacesOrigin,
  take: (text: string) => void,
): Generator<undefined, boolean> {
  // The list of features is the last member: the text of an empty collection ends with its brackets.
  const end = "]}";
  take(JSON.stringify(describeCollection(name, [], placesMetadata(origin))).slice(0, -end.length));
  for (const [rank, some] of [...inParts(places)].entries()) {
    const texts = some.map((place) => JSON.stringify(toNamedFeature(place, layerName)));
    take(`${rank === 0 ? "" : ","}${texts.join()}`);
    yield;
  }
  take(end);
  return true;
}

function* inParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += PLACES_A_STEP) yield items.slice(from, from + PLACES_A_STEP);
}

/** The feature of a place, with the name of the imported file that it comes from, for a GIS. A property that it adds stands in `NO_COLUMNS` of src/import/own-features.ts. */
function toNamedFeature(place: Place, layerName: string | undefined) {
  const feature = toPlaceFeature(place);
  const couche = place.layer === undefined ? {} : { couche: layerName };
  return { ...feature, properties: { ...feature.properties, ...couche, ...keptProperties(place) } };
}
