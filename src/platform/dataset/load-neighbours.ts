import type { Loadable } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { fetchJson } from "./fetch-json.ts";
import { decodePlaces } from "./load-places.ts";

/** Fetches the places outside the seven départements; `isOutsideRegion` (src/domain/territory.ts) is true for each. */
export function loadNeighbours(): Promise<Loadable<readonly Place[]>> {
  return fetchJson("neighbours.geojson", decodePlaces);
}
