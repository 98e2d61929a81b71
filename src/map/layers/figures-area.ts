import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { COVERAGE } from "../../ui/theme/coverage.ts";
import { byZoom } from "./by-zoom.ts";

export const FIGURES_AREA_SOURCE = "figures-area";

export function figuresAreaSources(): Record<string, SourceSpecification> {
  return { [FIGURES_AREA_SOURCE]: { type: "geojson", data: { type: "FeatureCollection", features: [] } } };
}

/** The covered area of straight lines: a tint that leaves the fills readable, with a clear edge. */
export function figuresAreaLayers(scheme: Scheme): LayerSpecification[] {
  const { covered, coveredEdge } = COVERAGE[scheme];
  return [
    {
      id: "figures-area",
      type: "fill",
      source: FIGURES_AREA_SOURCE,
      paint: { "fill-color": covered, "fill-opacity": 0.08, "fill-antialias": false },
    },
    {
      id: "figures-area-edge",
      type: "line",
      source: FIGURES_AREA_SOURCE,
      layout: { "line-join": "round" },
      paint: { "line-color": coveredEdge, "line-width": byZoom([6, 0.6], [9, 1.4]), "line-opacity": 0.85 },
    },
  ];
}
