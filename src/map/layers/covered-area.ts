import type { FeatureCollection } from "geojson";
import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import { COVERAGE } from "../../design/theme/coverage.ts";
import type { Scheme } from "../../model/app-state.ts";

export const COVERED_SOURCE = "area-covered";
export const GAP_SOURCE = "area-gap";
/** The lowest layer of the covered area. */
export const AREA_LAYER = "area-covered";
export const HATCH_IMAGE = "hatch";

export const NO_AREA: FeatureCollection = { type: "FeatureCollection", features: [] };

export function areaSources(): Record<string, SourceSpecification> {
  return {
    [COVERED_SOURCE]: { type: "geojson", data: NO_AREA },
    [GAP_SOURCE]: { type: "geojson", data: NO_AREA },
  };
}

/** The covered area as a tint with an edge, the gap as a hatch: never by colour alone. */
export function areaLayers(scheme: Scheme): LayerSpecification[] {
  const palette = COVERAGE[scheme];
  return [
    {
      id: AREA_LAYER,
      type: "fill",
      source: COVERED_SOURCE,
      paint: { "fill-color": palette.covered, "fill-opacity": 0.2, "fill-antialias": false },
    },
    {
      id: "area-gap",
      type: "fill",
      source: GAP_SOURCE,
      paint: { "fill-pattern": `${HATCH_IMAGE}/${scheme}`, "fill-opacity": 0.55 },
    },
    {
      id: "area-edge",
      type: "line",
      source: COVERED_SOURCE,
      layout: { "line-join": "round" },
      paint: { "line-color": palette.coveredEdge, "line-width": 1.2, "line-opacity": 0.7 },
    },
  ];
}
