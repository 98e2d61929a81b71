import type { LocalLayer } from "../layer/local-layer.ts";
import type { Place } from "../place.ts";
import { compareVintages, type VintageChanges } from "./compare-vintages.ts";

/** Age of a layer relative to the map. */
export type LayerAge = "older" | "same" | "younger" | "undated";

export interface LayerComparison extends VintageChanges {
  /** For an older layer, rows missing in the map are gone since. */
  readonly age: LayerAge;
}

/**
 * Compares the map with an imported vintage of one of its tables. The layer is older when its date lies before the
 * youngest date of the map's rows of the same types; without a date it counts as younger. Only places in the
 * départements of the map are compared, and of each place only the imported rows.
 */
export function compareLayer(places: readonly Place[], layer: LocalLayer): LayerComparison {
  const imported = layer.places.filter(({ codeDepartement }) => codeDepartement !== undefined).flatMap(importedAlone);
  const categories = new Set(imported.flatMap(({ records }) => records.map(({ category }) => category)));
  const dates = places.flatMap(({ records }) =>
    records.filter(({ category }) => categories.has(category)).map(({ sourceDate }) => sourceDate),
  );
  const age = ageOf(layer.vintage, dates);
  const changes = age === "older" ? compareVintages(imported, places) : compareVintages(places, imported);
  return { ...changes, age };
}

function ageOf(vintage: string, dates: readonly string[]): LayerAge {
  if (vintage === "") return "undated";
  if (dates.some((date) => date > vintage)) return "older";
  return dates.includes(vintage) ? "same" : "younger";
}

/** The place with its imported rows only: a place that replaces another may have more. */
function importedAlone(place: Place): readonly Place[] {
  const [first, ...others] = place.records.filter(({ layer }) => layer !== undefined);
  return first === undefined ? [] : [{ ...place, records: [first, ...others] }];
}
