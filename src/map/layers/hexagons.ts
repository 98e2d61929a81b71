import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { areaLayers } from "./access.ts";
import { NO_AREA } from "./covered-area.ts";

export const HEXAGONS_SOURCE = "hexagons";
export const HEXAGON_LAYER = "access-hexagons";

/** As they are at every zoom: simplified, neighbours would part. */
export function hexagonSources(): Record<string, SourceSpecification> {
  return { [HEXAGONS_SOURCE]: { type: "geojson", data: NO_AREA, tolerance: 0, maxzoom: 10 } };
}

/** Slighter than over communes, whose edges are fewer. */
const HEXAGON_HATCH_OPACITY = 0.38;

/** Access between the seats, by the classes of communes; without a state, as far from any road, the land shows. */
export function hexagonLayers(scheme: Scheme): LayerSpecification[] {
  return areaLayers(HEXAGON_LAYER, HEXAGONS_SOURCE, scheme, { hatchOpacity: HEXAGON_HATCH_OPACITY });
}
