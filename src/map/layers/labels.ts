import type { LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { aroundLabels } from "./label-around.ts";
import { lakeLabels, parkLabels, riverLabels, roadLabels } from "./label-ground.ts";
import { colLabels, massifLabels, summitLabels, valleyLabels } from "./label-heights.ts";
import { hamletLabels, stationLabels, townLabels } from "./label-places.ts";

/** Label layers from the lowest to the highest priority: MapLibre places the topmost layer first, and the others in the remaining room. */
export function labelLayers(palette: MapPalette): LayerSpecification[] {
  return [
    roadLabels(palette),
    parkLabels(palette),
    riverLabels(palette),
    colLabels(palette),
    summitLabels(palette),
    hamletLabels(palette),
    stationLabels(palette),
    valleyLabels(palette),
    lakeLabels(palette),
    massifLabels(palette),
    ...aroundLabels(palette),
    ...townLabels(palette),
  ];
}
