import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { SOURCE } from "../source-ids.ts";

/** Surrounding land, the seven départements in a warmer colour, and what covers them; a mask fades their surroundings. */
export function landLayers(palette: MapPalette): LayerSpecification[] {
  return [
    { id: "land-around", type: "background", paint: { "background-color": palette.landAround } },
    {
      id: "land",
      type: "fill",
      source: SOURCE.departements,
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
    {
      // Cut along the cells of the grid: antialiasing would show them.
      id: "forests",
      type: "fill",
      source: SOURCE.forests,
      paint: {
        "fill-color": palette.forest,
        "fill-opacity": byZoom([6, 0.75], [9, 0.9], [11, 0.7], [13, 0.35], [15, 0.2]),
        "fill-antialias": false,
      },
    },
    {
      id: "glaciers",
      type: "fill",
      source: SOURCE.glaciers,
      paint: { "fill-color": palette.glacier, "fill-outline-color": palette.glacierEdge },
    },
    {
      id: "around",
      type: "fill",
      source: SOURCE.around,
      paint: { "fill-color": palette.landAround, "fill-opacity": 0.55, "fill-antialias": false },
    },
    {
      // A band under the limit of the départements, which lies in its middle.
      id: "limit-country",
      type: "line",
      source: SOURCE.borders,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.limitCountry,
        "line-width": byZoom([6, 1.6], [10, 4], [14, 7]),
        "line-opacity": 0.35,
      },
    },
  ];
}

/** The sea and its coast; rivers under the lakes, which have a thin shore. */
export function waterLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "sea",
      type: "fill",
      source: SOURCE.sea,
      paint: { "fill-color": palette.sea, "fill-antialias": false },
    },
    {
      id: "coast",
      type: "line",
      source: SOURCE.sea,
      layout: { "line-join": "round" },
      paint: { "line-color": palette.coast, "line-width": byZoom([6, 0.6], [10, 1], [14, 1.6]) },
    },
    {
      id: "rivers",
      type: "line",
      source: SOURCE.rivers,
      filter: ["<=", ["get", "rank"], ["step", ["zoom"], 1, 6, 2, 8, 3]],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.river,
        "line-opacity": FADING,
        "line-width": byZoom(
          [6, ofRank(0.9, 0.4, 0.3)],
          [9, ofRank(1.7, 1, 0.5)],
          [12, ofRank(3.4, 2.2, 1.2)],
          [15, ofRank(8, 5, 3)],
        ),
      },
    },
    {
      id: "lakes",
      type: "fill",
      source: SOURCE.lakes,
      paint: { "fill-color": palette.lake },
    },
    {
      id: "shores",
      type: "line",
      source: SOURCE.lakes,
      layout: { "line-join": "round" },
      paint: { "line-color": palette.shore, "line-width": byZoom([7, 0.4], [10, 0.7], [13, 1.1]) },
    },
  ];
}

/** Limits of communes (a hairline, from zoom 10.5), EPCI (fine dots, from zoom 9) and départements (thin, solid). */
export function limitLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "limit-commune",
      type: "line",
      source: SOURCE.communes,
      minzoom: 10.5,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.limitCommune,
        "line-width": 0.5,
        "line-opacity": byZoom([10.5, 0], [11, 0.9]),
      },
    },
    {
      id: "limit-epci",
      type: "line",
      source: SOURCE.epci,
      minzoom: 9,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": palette.limitEpci,
        "line-width": byZoom([9, 1.1], [12, 1.7]),
        "line-dasharray": [0, 2.2],
        "line-opacity": byZoom([9, 0], [9.4, 0.75]),
      },
    },
    {
      id: "limit-departement",
      type: "line",
      source: SOURCE.departements,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.limitDepartement,
        "line-width": byZoom([6, 0.5], [9, 0.9], [12, 1.5]),
        "line-opacity": 0.8,
      },
    },
  ];
}

type Stop<Value> = readonly [zoom: number, value: Value];

/** Linear interpolation between zooms; constant before the first stop and after the last. */
export function byZoom(...stops: readonly Stop<number | string | ExpressionSpecification>[]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}

/** A value by the rank of a feature. */
export function ofRank<Value extends number | string>(
  first: Value,
  second: Value,
  third: Value,
): ExpressionSpecification {
  return ["match", ["get", "rank"], 1, first, 2, second, third];
}

/** The opacity of a line, which fades outside the region. */
const FADING: ExpressionSpecification = ["match", ["coalesce", ["get", "fade"], 0], 0, 1, 1, 0.6, 2, 0.35, 0.15];

/** A value by the class of a road. */
export function ofClass<Value extends number | string>(
  ...[motorway, trunk, main, other]: [Value, Value, Value, Value]
) {
  return ["match", ["get", "class"], 1, motorway, 2, trunk, 3, main, other] as ExpressionSpecification;
}

/** Lowest class that is drawn at a zoom. */
const CLASS_AT_ZOOM: ExpressionSpecification = ["step", ["zoom"], 1, 7, 2, 8, 3, 10, 4];
const isDrawn: ExpressionSpecification = ["<=", ["get", "class"], CLASS_AT_ZOOM];
const OPEN: FilterSpecification = ["all", isDrawn, ["!", ["has", "isTunnel"]]];
const TUNNEL: FilterSpecification = ["all", isDrawn, ["has", "isTunnel"]];

const WIDTHS = [
  [6, ofClass(1, 0.6, 0.4, 0.3)],
  [8, ofClass(1.8, 1.2, 0.6, 0.4)],
  [10, ofClass(3, 2.2, 1.5, 0.9)],
  [12, ofClass(4.4, 3.6, 2.8, 1.8)],
  [15, ofClass(8, 7, 6, 4.5)],
] as const;
/** Of the casing, on both sides together. */
const CASING = 1.8;

/** Railways, then roads by class from below, cased where they are wide enough; dashes where both run in a tunnel. */
export function roadLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "rail",
      type: "line",
      source: SOURCE.rail,
      minzoom: 7,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.rail,
        "line-width": byZoom([7, 0.5], [10, 0.9], [14, 1.6]),
        "line-opacity": FADING,
      },
    },
    {
      id: "rail-ties",
      type: "line",
      source: SOURCE.rail,
      minzoom: 9,
      paint: {
        "line-color": palette.rail,
        "line-width": byZoom([9, 2.6], [14, 5]),
        "line-dasharray": ["step", ["zoom"], ["literal", [0.25, 2.6]], 12, ["literal", [0.2, 2.2]]],
        "line-opacity": FADING,
      },
    },
    {
      id: "roads-casing",
      type: "line",
      source: SOURCE.roads,
      minzoom: 9,
      filter: OPEN,
      layout: { "line-join": "round", "line-cap": "round", "line-sort-key": ["-", ["get", "class"]] },
      paint: {
        "line-color": palette.roadCasing,
        "line-opacity": FADING,
        "line-width": byZoom(
          ...WIDTHS.map(([zoom, width]) => [zoom, ["+", CASING, width] as ExpressionSpecification] as const),
        ),
      },
    },
    {
      id: "roads",
      type: "line",
      source: SOURCE.roads,
      filter: OPEN,
      layout: { "line-join": "round", "line-cap": "round", "line-sort-key": ["-", ["get", "class"]] },
      paint: {
        "line-color": ofClass(palette.motorway, palette.trunk, palette.road, palette.road),
        "line-width": byZoom(...WIDTHS),
        "line-opacity": FADING,
      },
    },
    {
      id: "roads-tunnel",
      type: "line",
      source: SOURCE.roads,
      minzoom: 9,
      filter: TUNNEL,
      paint: {
        "line-color": palette.land,
        "line-width": byZoom(...WIDTHS),
        "line-dasharray": [1.2, 1],
        "line-opacity": 0.8,
      },
    },
  ];
}
