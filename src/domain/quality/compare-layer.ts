import type { LocalLayer } from "../layer/local-layer.ts";
import type { ServicePoint } from "../service-point.ts";
import { compareVintages, type VintageChanges } from "./compare-vintages.ts";

/** How a layer stands to the map in time. */
export type LayerAge = "older" | "same" | "younger" | "undated";

export interface LayerComparison extends VintageChanges {
  /** Where the layer is the older of the two, what it has and the map has not is gone since. */
  readonly age: LayerAge;
}

/**
 * What differs between the map and a vintage of one of its tables that was brought. The layer is the older one when its
 * date lies before the youngest date of the map's rows of the same types; without a date it is taken for the younger.
 * Only what lies in the départements of the map is compared, and of each place only the rows that the layer brought.
 */
export function compareLayer(points: readonly ServicePoint[], layer: LocalLayer): LayerComparison {
  const brought = layer.places.filter(({ codeDepartement }) => codeDepartement !== undefined).flatMap(broughtAlone);
  const categories = new Set(brought.flatMap(({ records }) => records.map(({ category }) => category)));
  const dates = points.flatMap(({ records }) =>
    records.filter(({ category }) => categories.has(category)).map(({ sourceDate }) => sourceDate),
  );
  const age = ageOf(layer.vintage, dates);
  const changes = age === "older" ? compareVintages(brought, points) : compareVintages(points, brought);
  return { ...changes, age };
}

function ageOf(vintage: string, dates: readonly string[]): LayerAge {
  if (vintage === "") return "undated";
  if (dates.some((date) => date > vintage)) return "older";
  return dates.includes(vintage) ? "same" : "younger";
}

/** The place with the rows that the layer says: one that it replaces may keep others. */
function broughtAlone(place: ServicePoint): readonly ServicePoint[] {
  const [first, ...others] = place.records.filter(({ layer }) => layer !== undefined);
  return first === undefined ? [] : [{ ...place, records: [first, ...others] }];
}
