import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../design/theme/map.ts";
import { aroundLabels } from "./label-around.ts";
import { communeLabels, stationLabels, townLabels } from "./label-places.ts";
import { colLabels, massifLabels, summitLabels, valleyLabels } from "./label-relief.ts";
import { lakeLabels, parkLabels, riverLabels } from "./label-water-and-parks.ts";

/** Label layers from the lowest to the highest priority: MapLibre places the topmost layer first, and the others in the remaining room. */
export function labelLayers(palette: MapPalette): LayerSpecification[] {
  const groups: SymbolLayerSpecification[][] = [
    communeLabels(palette),
    parkLabels(palette),
    riverLabels(palette),
    stationLabels(palette),
    colLabels(palette),
    summitLabels(palette),
    valleyLabels(palette),
    lakeLabels(palette),
    massifLabels(palette),
    aroundLabels(palette),
    townLabels(palette),
  ];
  return groups.flat();
}
