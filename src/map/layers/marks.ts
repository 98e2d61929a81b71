import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { COVERAGE } from "../../ui/theme/coverage.ts";
import type { MapPalette } from "../../ui/theme/map.ts";
import type { PanelPalette } from "../../ui/theme/panel.ts";
import { MARK_IMAGE, PASS_IMAGE } from "../draw-images.ts";
import type { WayProperties } from "../features.ts";
import { ICON } from "../map-icons.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";
import { HALO, NAME_AND_ALTITUDE } from "./label-layer.ts";

export const PASSAGES_SOURCE = "passages";
export const PASSAGE_LAYER = "passage";

/** First zoom of passes: on smaller scales they would hide the places. */
const PASSAGE_ZOOM = 9.5;

/** Passes and tunnels by their condition. Their names replace those of the base map. */
export function passageLayers(map: MapPalette, panel: PanelPalette, scheme: Scheme): LayerSpecification[] {
  return [
    focusRing("passage-focus", PASSAGES_SOURCE, panel),
    {
      id: PASSAGE_LAYER,
      type: "symbol",
      source: PASSAGES_SOURCE,
      minzoom: PASSAGE_ZOOM,
      layout: {
        "icon-image": ["concat", `${PASS_IMAGE}/${scheme}/`, ["get", "icon"]],
        "icon-size": byZoom([9.5, 0.94], [10, 1], [13, 1.15]),
        "icon-allow-overlap": true,
        "text-field": NAME_AND_ALTITUDE,
        "text-font": [...FONT.italic],
        "text-size": byZoom([9, 10.5], [12, 12]),
        ...NAME_BESIDE_MARK,
      },
      paint: markNamePaint(map.col, map),
    },
  ];
}

export const RAIL_STATIONS_SOURCE = "rail-stations";

/** First zooms of the symbol and of its name. */
const STATION_ZOOM = 9;
const STATION_NAME_ZOOM = 12;

/** Railway stations, quiet, where labels leave room. */
export function railStationLayers(map: MapPalette): LayerSpecification[] {
  return [
    {
      id: "rail-station",
      type: "symbol",
      source: RAIL_STATIONS_SOURCE,
      minzoom: STATION_ZOOM,
      layout: {
        "icon-image": ICON.station,
        "icon-size": byZoom([9, 0.8], [12, 1.1]),
        "icon-padding": 1,
        "text-field": ["step", ["zoom"], "", STATION_NAME_ZOOM, ["get", "name"]],
        "text-font": [...FONT.regular],
        "text-size": byZoom([12, 10.5], [14, 12]),
        ...NAME_BESIDE_MARK,
      },
      paint: {
        ...markNamePaint(map.station, map),
        "icon-color": map.station,
        "icon-halo-color": map.halo,
        "icon-halo-width": 1,
      },
    },
  ];
}

export const RESORTS_SOURCE = "resorts";
export const CONVENTIONS_SOURCE = "conventions";
export const RESORT_LAYER = "resort";

const RESORT_NAME_ZOOM = 9;
/** First zoom of conventions: below it they would hide the Espaces saisonniers. */
const CONVENTION_ZOOM = 8;

/** Resorts by whether an Espace saisonnier is near them in winter, near ones on top; and the communes with a signed housing convention. */
export function resortLayers(map: MapPalette, panel: PanelPalette, scheme: Scheme): LayerSpecification[] {
  const image: ExpressionSpecification = ["concat", `${MARK_IMAGE}/${scheme}/`, ["get", "icon"]];
  return [
    focusRing("resort-focus", RESORTS_SOURCE, panel),
    {
      id: "resort-convention",
      type: "symbol",
      source: CONVENTIONS_SOURCE,
      minzoom: CONVENTION_ZOOM,
      layout: {
        "icon-image": image,
        "icon-size": byZoom([6.5, 0.7], [10, 1]),
        "icon-offset": [12, -12],
        "icon-allow-overlap": true,
      },
    },
    {
      id: RESORT_LAYER,
      type: "symbol",
      source: RESORTS_SOURCE,
      layout: {
        "icon-image": image,
        "icon-size": byZoom([6.5, 0.55], [8, 0.75], [10, 1], [13, 1.15]),
        "icon-allow-overlap": true,
        "symbol-sort-key": ["match", ["get", "icon"], "far", 0, 1],
        "text-field": ["step", ["zoom"], "", RESORT_NAME_ZOOM, ["get", "name"]],
        "text-font": [...FONT.regular],
        "text-size": byZoom([9, 10.5], [12, 12.5]),
        ...NAME_BESIDE_MARK,
      },
      paint: markNamePaint(map.station, map),
    },
  ];
}

export const WAY_SOURCE = "way";

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

/** The ring around the chosen mark of a source: a pass or a resort. */
function focusRing(id: string, source: string, panel: PanelPalette): CircleLayerSpecification {
  return {
    id,
    type: "circle",
    source,
    filter: ["get", "isSelected"],
    paint: {
      "circle-radius": 15,
      "circle-color": panel.primary,
      "circle-opacity": 0.22,
      "circle-stroke-color": panel.primary,
      "circle-stroke-width": 2.5,
    },
  };
}

/** A label beside its mark, left out where there is no room. */
const NAME_BESIDE_MARK = {
  "text-variable-anchor": ["left", "right", "top", "bottom"],
  "text-radial-offset": 0.95,
  "text-justify": "auto",
  "text-line-height": 1.05,
  "text-max-width": 8,
  "text-optional": true,
} satisfies SymbolLayerSpecification["layout"];

/** Paint of a mark's label, with a halo against the ground. */
function markNamePaint(colour: string, map: MapPalette): NonNullable<SymbolLayerSpecification["paint"]> {
  return { "text-color": colour, "text-halo-color": map.halo, ...HALO };
}
