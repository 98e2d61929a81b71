import type { Loadable } from "../domain/loadable.ts";
import type { ServicePoint } from "../domain/service-point.ts";
import { fetchJson } from "./fetch-json.ts";
import { decodePoints } from "./load-places.ts";

/** Fetches the places outside the seven départements; `isOutsideRegion` (src/domain/territory.ts) is true for each. */
export function loadNeighbours(): Promise<Loadable<readonly ServicePoint[]>> {
  return fetchJson("neighbours.geojson", decodePoints);
}
