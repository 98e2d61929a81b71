import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import { COVERAGE } from "../../design/theme/coverage.ts";
import type { Scheme } from "../../model/app-state.ts";
import { NO_WAY, type WayProperties } from "../way-features.ts";
import { byZoom } from "./by-zoom.ts";

export const WAY_SOURCE = "way";
export const HOVERED_SOURCE = "hovered-way";

export function waySources(): Record<string, SourceSpecification> {
  const source: SourceSpecification = { type: "geojson", data: NO_WAY, tolerance: 0.2 };
  return { [WAY_SOURCE]: source, [HOVERED_SOURCE]: source };
}

/** The way from the chosen commune to its nearest place, and a thinner one from the hovered commune. */
export function wayLayers(scheme: Scheme): LayerSpecification[] {
  return [...layersOf(HOVERED_SOURCE, HOVERED_SOURCE, 0.7, scheme), ...layersOf("way", WAY_SOURCE, 1, scheme)];
}

/**
 * A cased line along the roads; dashes in a straight line; the commune's outline
 * and its seat.
 */
function layersOf(id: string, source: string, weight: number, scheme: Scheme): LayerSpecification[] {
  const { way, wayCasing } = COVERAGE[scheme];
  const width = (far: number, near: number) => byZoom([7, weight * far], [11, weight * near]);
  const part = (name: WayProperties["part"]): ["==", ["get", "part"], string] => ["==", ["get", "part"], name];
  const rounded = { "line-join": "round", "line-cap": "round" } as const;
  return [
    {
      id: `${id}-commune`,
      type: "line",
      source,
      filter: part("commune"),
      layout: { "line-join": "round" },
      paint: { "line-color": way, "line-width": byZoom([7, 1.2], [11, 2.2]), "line-opacity": 0.9 },
    },
    {
      id: `${id}-casing`,
      type: "line",
      source,
      filter: part("road"),
      layout: rounded,
      paint: {
        "line-color": wayCasing,
        "line-width": width(4.5, 8),
        "line-opacity": 0.95,
      },
    },
    {
      id,
      type: "line",
      source,
      filter: part("road"),
      layout: rounded,
      paint: {
        "line-color": way,
        "line-width": width(2.5, 4.5),
      },
    },
    {
      id: `${id}-straight`,
      type: "line",
      source,
      filter: part("straight"),
      paint: { "line-color": way, "line-width": 2 * weight, "line-dasharray": [3, 2] },
    },
    {
      id: `${id}-start`,
      type: "circle",
      source,
      filter: part("start"),
      paint: {
        "circle-radius": 5 * weight,
        "circle-color": wayCasing,
        "circle-stroke-color": way,
        "circle-stroke-width": 3 * weight,
      },
    },
  ];
}
