import type { Loadable } from "../domain/loadable.ts";
import type { ServicePoint } from "../domain/service-point.ts";
import { fetchJson } from "./fetch-json.ts";
import { decodePoints } from "./load-places.ts";

/** The places outside the seven départements; of each `isOutsideRegion` (src/domain/territory.ts) holds. */
export function loadNeighbours(): Promise<Loadable<readonly ServicePoint[]>> {
  return fetchJson("neighbours.geojson", decodePoints);
}
