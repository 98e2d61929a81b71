import type { AppState } from "../../state/app-state.ts";
import type { MapLayer } from "../map-layer.ts";
import { passages } from "./passages.ts";
import { places, placesInFocus } from "./places.ts";
import { railStations } from "./rail-stations.ts";
import { resorts } from "./resorts.ts";
import { way } from "./route.ts";
import { stops } from "./stops.ts";

/** The layers of the map of places on the base map, from the bottom. */
export const SUBJECTS: readonly MapLayer<AppState>[] = [
  way,
  railStations,
  passages,
  resorts,
  places,
  stops,
  placesInFocus,
];
