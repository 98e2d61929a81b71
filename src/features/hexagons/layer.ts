import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import { areaLayers } from "../../map/layers/access.ts";
import { NO_AREA } from "../../map/layers/covered-area.ts";
import type { Scheme } from "../../model/app-state.ts";

export const HEXAGONS_SOURCE = "hexagons";
export const HEXAGON_LAYER = "access-hexagons";

/** Without simplification, which would separate adjacent hexagons. */
export function hexagonSources(): Record<string, SourceSpecification> {
  return { [HEXAGONS_SOURCE]: { type: "geojson", data: NO_AREA, tolerance: 0, maxzoom: 10 } };
}

/** Lower than over communes, which have fewer edges. */
const HEXAGON_HATCH_OPACITY = 0.38;

/** Access between the seats, in the classes of communes. A hexagon far from any road has no state and is transparent. */
export function hexagonLayers(scheme: Scheme): LayerSpecification[] {
  return areaLayers(HEXAGON_LAYER, HEXAGONS_SOURCE, scheme, { hatchOpacity: HEXAGON_HATCH_OPACITY });
}
