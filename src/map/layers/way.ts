import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { COVERAGE } from "../../theme/coverage.ts";
import { NO_WAY } from "../way-features.ts";
import { byZoom } from "./by-zoom.ts";

export const WAY_SOURCE = "way";

export function waySources(): Record<string, SourceSpecification> {
  return { [WAY_SOURCE]: { type: "geojson", data: NO_WAY, tolerance: 0.2 } };
}

/** The way from the chosen commune to its nearest place: a cased line along the roads, dashes as the crow flies. */
export function wayLayers(scheme: Scheme): LayerSpecification[] {
  const { way, wayCasing } = COVERAGE[scheme];
  return [
    {
      id: "way-commune",
      type: "line",
      source: WAY_SOURCE,
      filter: ["==", ["get", "part"], "commune"],
      layout: { "line-join": "round" },
      paint: { "line-color": way, "line-width": byZoom([7, 1.2], [11, 2.2]), "line-opacity": 0.9 },
    },
    {
      id: "way-casing",
      type: "line",
      source: WAY_SOURCE,
      filter: ["==", ["get", "part"], "road"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": wayCasing, "line-width": byZoom([7, 4.5], [11, 8]), "line-opacity": 0.95 },
    },
    {
      id: "way",
      type: "line",
      source: WAY_SOURCE,
      filter: ["==", ["get", "part"], "road"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": way, "line-width": byZoom([7, 2.5], [11, 4.5]) },
    },
    {
      id: "way-straight",
      type: "line",
      source: WAY_SOURCE,
      filter: ["==", ["get", "part"], "straight"],
      paint: { "line-color": way, "line-width": 2, "line-dasharray": [3, 2] },
    },
    {
      id: "way-start",
      type: "circle",
      source: WAY_SOURCE,
      filter: ["==", ["get", "part"], "start"],
      paint: {
        "circle-radius": 5,
        "circle-color": wayCasing,
        "circle-stroke-color": way,
        "circle-stroke-width": 3,
      },
    },
  ];
}
