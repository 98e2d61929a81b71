import type { LocalLayer } from "../layer/local-layer.ts";
import type { Place } from "../place.ts";

/** Age of a layer relative to the map. */
export type LayerAge = "older" | "same" | "younger" | "undated";

/** Age of an imported list: older when its date lies before the youngest date of the map's rows of the same types. */
export function ageOfLayer(places: readonly Place[], layer: LocalLayer): LayerAge {
  const categories = new Set(importedInRegion(layer).flatMap(({ records }) => records.map(({ category }) => category)));
  const dates = places.flatMap(({ records }) =>
    records.filter(({ category }) => categories.has(category)).map(({ sourceDate }) => sourceDate),
  );
  return ageOf(layer.vintage, dates);
}

function importedInRegion({ places }: LocalLayer): readonly Place[] {
  return places.filter(({ codeDepartement }) => codeDepartement !== undefined).flatMap(importedAlone);
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
