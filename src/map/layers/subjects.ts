import type { AppState } from "../../state/app-state.ts";
import type { MapLayer } from "../map-layer.ts";
import { passages } from "./passages.ts";
import { places, placesInFocus } from "./places.ts";
import { railStations } from "./rail-stations.ts";
import { resorts } from "./resorts.ts";
import { stops } from "./stops.ts";
import { way } from "./way.ts";

/** What the map of places shows on the base map, from the bottom. */
export const SUBJECTS: readonly MapLayer<AppState>[] = [
  way,
  railStations,
  passages,
  resorts,
  places,
  stops,
  placesInFocus,
];
