import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../design/theme/map.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";
import { leaving } from "./schematic.ts";

/** Distance from the coast in px, and opacity, of the lines along the coast. */
const COAST_LINES = [
  [2.5, 0.75],
  [6, 0.45],
  [10.5, 0.25],
] as const;

/**
 * The sea, with lines along its coast as on engraved charts. Rivers, which widen from source to mouth, lie under the lakes, which have a
 * thin shore.
 */
export function waterLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "sea",
      type: "fill",
      source: SOURCE.sea,
      paint: { "fill-color": palette.sea, "fill-opacity": leaving(1), "fill-antialias": false },
    },
    ...COAST_LINES.map(([offset, opacity], index) => coastLine(`coast-${index + 1}`, offset, opacity, palette)),
    coastLine("coast", 0, 1, palette),
    reaches("rivers-3", 3, 8.6, byZoom([8.6, 0.4], [10, downstream(0.4, 0.9)], [13, downstream(0.8, 2.2)]), palette),
    reaches("rivers-2", 2, 7, byZoom([7, 0.45], [10, downstream(0.6, 1.5)], [13, downstream(1.2, 3.6)]), palette),
    reaches("rivers-1", 1, 0, byZoom([6, 0.5], [10, downstream(0.8, 2.6)], [13, downstream(1.6, 6)]), palette),
    {
      id: "lakes",
      type: "fill",
      source: SOURCE.lakes,
      paint: { "fill-color": palette.lake, "fill-opacity": leaving(1) },
    },
    {
      id: "shores",
      type: "line",
      source: SOURCE.lakes,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.shore,
        "line-width": byZoom([7, 0.5], [10, 0.8], [13, 1.2]),
        "line-opacity": leaving(1),
      },
    },
  ];
}

/** The rings of the sea go clockwise around the land: water is on their right. */
function coastLine(id: string, offset: number, opacity: number, palette: MapPalette): LayerSpecification {
  return {
    id,
    type: "line",
    source: SOURCE.sea,
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.coast,
      "line-width": byZoom([7, 0.6], [11, 1]),
      "line-offset": byZoom([6, offset * 0.5], [9, offset], [12, offset * 2]),
      "line-opacity": leaving(opacity),
    },
  };
}

function reaches(
  id: string,
  rank: number,
  minzoom: number,
  width: ExpressionSpecification,
  palette: MapPalette,
): LayerSpecification {
  return {
    id,
    type: "line",
    source: SOURCE.reaches,
    minzoom,
    filter: ["==", ["get", "rank"], rank],
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": palette.river, "line-width": width, "line-opacity": leaving(1) },
  };
}

function downstream(atSource: number, atMouth: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["get", "course"], 0, atSource, 1, atMouth];
}
