import type { LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { ISOCHRONE_MINUTES, type IsochroneMinutes } from "../../domain/isochrone/isochrone.ts";
import type { Scheme } from "../../state/app-state.ts";
import { ISOCHRONE_COLOURS, ISOCHRONE_OPACITY, ISOCHRONE_STROKES } from "../../theme/isochrones.ts";
import { MAP } from "../../theme/map.ts";
import { FONT } from "../fonts.ts";

export const ISOCHRONES_SOURCE = "isochrones";

/** Nested areas, each outline with its own dash and width and with its minutes along it. */
export function isochroneLayers(scheme: Scheme): LayerSpecification[] {
  const colour = ISOCHRONE_COLOURS[scheme];
  return [
    {
      id: "isochrone-area",
      type: "fill",
      source: ISOCHRONES_SOURCE,
      filter: ["has", "minutes"],
      paint: { "fill-color": colour, "fill-opacity": ISOCHRONE_OPACITY, "fill-antialias": false },
    },
    ...ISOCHRONE_MINUTES.map((minutes) => outlineLayer(minutes, colour)),
    {
      id: "isochrone-place",
      type: "circle",
      source: ISOCHRONES_SOURCE,
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": 18,
        "circle-opacity": 0,
        "circle-stroke-color": colour,
        "circle-stroke-width": 3,
      },
    },
    {
      id: "isochrone-label",
      type: "symbol",
      source: ISOCHRONES_SOURCE,
      filter: ["has", "minutes"],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 220,
        "text-field": ["get", "label"],
        "text-font": [...FONT.bold],
        "text-size": 13,
        "text-max-angle": 60,
      },
      paint: { "text-color": colour, "text-halo-color": MAP[scheme].halo, "text-halo-width": 2 },
    },
  ];
}

function outlineLayer(minutes: IsochroneMinutes, colour: string): LineLayerSpecification {
  const { width, dash } = ISOCHRONE_STROKES[minutes];
  return {
    id: `isochrone-${minutes}`,
    type: "line",
    source: ISOCHRONES_SOURCE,
    filter: ["==", ["get", "minutes"], minutes],
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": width, ...(dash.length > 0 && { "line-dasharray": [...dash] }) },
  };
}
