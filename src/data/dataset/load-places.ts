import type { Loadable } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { readPlaceFeatures } from "../public-data/place-feature.ts";
import { fetchJson } from "./fetch-json.ts";

export function loadPlaces(): Promise<Loadable<readonly Place[]>> {
  return fetchJson("points.geojson", readPlaceFeatures);
}
