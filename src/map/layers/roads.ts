import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { GROUND_LEAVES } from "../../design/theme/ground.ts";
import type { MapPalette } from "../../design/theme/map.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";
import { leaving } from "./schematic.ts";

/** Fades out at large scales, where the schematic line would pass for the real course. */
const FADING: ExpressionSpecification = leaving(1);

/** Main schematic roads: motorways as a cased double line, then national and departmental roads as thin lines. */
export function roadLayers(palette: MapPalette): LayerSpecification[] {
  return [
    road("roads-3", 3, 8.8, palette.road, byZoom([8.8, 0.5], [10, 1], [12, 1.8])),
    road("roads-2-casing", 2, 7.5, palette.roadCasing, byZoom([7.5, 1.6], [10, 3.2], [12, 5])),
    road("roads-2", 2, 7.2, palette.road, byZoom([7.2, 0.7], [10, 1.7], [12, 2.8])),
    road("roads-1-casing", 1, 7, palette.motorway, byZoom([7, 1.2], [10, 3.6], [12, 5.6])),
    road("roads-1", 1, 7, palette.roadCasing, byZoom([7, 0.2], [10, 1.7], [12, 3.2])),
  ];
}

function road(
  id: string,
  roadClass: number,
  minzoom: number,
  color: string,
  width: ExpressionSpecification,
): LayerSpecification {
  return {
    id,
    type: "line",
    source: SOURCE.roads,
    minzoom,
    maxzoom: GROUND_LEAVES.to,
    filter: ["==", ["get", "class"], roadClass],
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": color, "line-width": width, "line-layer-opacity": FADING },
  };
}
