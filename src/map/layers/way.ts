import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { COVERAGE } from "../../ui/theme/coverage.ts";
import { NO_WAY, type WayProperties } from "../way-features.ts";
import { byZoom } from "./by-zoom.ts";

export const WAY_SOURCE = "way";

export function waySources(): Record<string, SourceSpecification> {
  return { [WAY_SOURCE]: { type: "geojson", data: NO_WAY, tolerance: 0.2 } };
}

/**
 * The way from the starting point to the place of the open sheet: a cased line along the roads; dashes in a straight line; the outline of
 * the starting commune and its seat.
 */
export function wayLayers(scheme: Scheme): LayerSpecification[] {
  const { way, wayCasing } = COVERAGE[scheme];
  const part = (name: WayProperties["part"]): ["==", ["get", "part"], string] => ["==", ["get", "part"], name];
  const rounded = { "line-join": "round", "line-cap": "round" } as const;
  return [
    {
      id: "way-commune",
      type: "line",
      source: WAY_SOURCE,
      filter: part("commune"),
      layout: { "line-join": "round" },
      paint: { "line-color": way, "line-width": byZoom([7, 1.2], [11, 2.2]), "line-opacity": 0.9 },
    },
    {
      id: "way-casing",
      type: "line",
      source: WAY_SOURCE,
      filter: part("road"),
      layout: rounded,
      paint: {
        "line-color": wayCasing,
        "line-width": byZoom([7, 4.5], [11, 8]),
        "line-opacity": 0.95,
      },
    },
    {
      id: "way",
      type: "line",
      source: WAY_SOURCE,
      filter: part("road"),
      layout: rounded,
      paint: {
        "line-color": way,
        "line-width": byZoom([7, 2.5], [11, 4.5]),
      },
    },
    {
      id: "way-straight",
      type: "line",
      source: WAY_SOURCE,
      filter: part("straight"),
      paint: { "line-color": way, "line-width": 2, "line-dasharray": [3, 2] },
    },
    {
      id: "way-start",
      type: "circle",
      source: WAY_SOURCE,
      filter: part("start"),
      paint: {
        "circle-radius": 5,
        "circle-color": wayCasing,
        "circle-stroke-color": way,
        "circle-stroke-width": 3,
      },
    },
  ];
}
