import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Category } from "../../domain/place.ts";
import type { Scheme } from "../../state/app-state.ts";
import { MAP, type MapPalette } from "../../ui/theme/map.ts";
import { PANEL } from "../../ui/theme/panel.ts";
import { PLANNED_COLOURS } from "../../ui/theme/planned.ts";
import { SYMBOLS } from "../../ui/theme/symbols.ts";
import { PLACE_IMAGE, PLANNED_IMAGE } from "../draw-images.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";
import { HALO } from "./label-layer.ts";
import { PLACES_SOURCE } from "./places.ts";

export const COMMUNE_NAMES_SOURCE = "commune-names";
export const AREA_NAMES_SOURCE = "area-names";

/** First zoom of the names of communes: below it those of towns suffice. */
const COMMUNE_NAME_ZOOM = 7.8;

/** EPCI or départements, those of the chosen territory first, then the most populated; the others are fainter. */
export function areaNameLayer(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "area-name",
    type: "symbol",
    source: AREA_NAMES_SOURCE,
    layout: {
      "text-field": ["get", "name"],
      "text-font": [...FONT.bold],
      "text-size": byZoom([6, 9.5], [8, 11], [10, 13.5]),
      "text-max-width": 8,
      "text-line-height": 1.05,
      "text-padding": byZoom([6, 5], [8, 2]),
      "symbol-sort-key": ["-", ["case", ["get", "isInside"], -BEFORE_OTHERS, 0], ["get", "population"]],
    },
    paint: {
      "text-color": palette.town,
      "text-halo-color": palette.halo,
      ...HALO,
      "text-opacity": ["case", ["get", "isInside"], 1, 0.65],
    },
  };
}

/** More than the people of any territory. */
const BEFORE_OTHERS = 1e8;

/** Communes at their seats until the base map names them, the most populated first. */
export function communeNameLayer(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "commune-name",
    type: "symbol",
    source: COMMUNE_NAMES_SOURCE,
    minzoom: COMMUNE_NAME_ZOOM,
    filter: ["<", ["zoom"], ["get", "until"]],
    layout: {
      "text-field": ["get", "name"],
      "text-font": [...FONT.regular],
      "text-size": byZoom([8, 10], [11, 12.5]),
      "text-variable-anchor": ["top", "bottom", "left", "right"],
      "text-radial-offset": 0.4,
      "text-justify": "auto",
      "text-max-width": 8,
      "text-line-height": 1.05,
      "text-padding": 4,
      "symbol-sort-key": ["-", 0, ["get", "population"]],
    },
    paint: { "text-color": palette.village, "text-halo-color": palette.halo, ...HALO },
  };
}

export const ALL_STOPS_SOURCE = "all-stops";

/** First zoom of the symbols of places; below it they are dots, which leave the fills in sight. */
const SYMBOL_ZOOM = 9;

/** Places outside the region, which matter near its limits only. */
const FAINT_OUTSIDE: ExpressionSpecification = byZoom([6, unlessNeighbour(0.4)], [9, unlessNeighbour(0.7)]);

function unlessNeighbour(opacity: number): ExpressionSpecification {
  return ["case", ["in", "neighbour", ["get", "icon"]], opacity, 1];
}

/** Places without clusters, which would hide the fills, and the stops of all of them. */

/** Stops as small rings, and places as dots from far; both under the labels. */
export function figuresDotLayers(scheme: Scheme): LayerSpecification[] {
  const colour = categoryColour(scheme);
  return [
    {
      // Rings, so that a stop is never taken for an address.
      id: "all-stops",
      type: "circle",
      source: ALL_STOPS_SOURCE,
      paint: {
        "circle-radius": byZoom([6, 0.8], [9, 2.2], [12, 3.6]),
        "circle-color": SYMBOLS[scheme].hollow,
        "circle-stroke-color": colour,
        "circle-stroke-width": byZoom([6, 0.7], [9, 1.3], [12, 2]),
      },
    },
    {
      id: "figures-place-dot",
      type: "circle",
      source: PLACES_SOURCE,
      maxzoom: SYMBOL_ZOOM,
      paint: {
        "circle-radius": byZoom([6, 1.3], [7, 2], [9, 3.4]),
        "circle-color": colour,
        "circle-stroke-color": SYMBOLS[scheme].halo,
        "circle-stroke-width": byZoom([6, 0.5], [9, 1.2]),
        "circle-opacity": FAINT_OUTSIDE,
        "circle-stroke-opacity": FAINT_OUTSIDE,
      },
    },
  ];
}

/** Small symbols of places from near, above the labels, which make room for them. */
export function figuresPlaceLayer(scheme: Scheme): LayerSpecification {
  return {
    id: "figures-place",
    type: "symbol",
    source: PLACES_SOURCE,
    minzoom: SYMBOL_ZOOM,
    layout: {
      "icon-image": ["concat", `${PLACE_IMAGE}/${scheme}/`, ["get", "icon"]],
      "icon-size": byZoom([9, 0.55], [11, 0.8], [14, 1.15]),
      "icon-allow-overlap": true,
      "icon-padding": 0,
    },
  };
}

/** Of the category whose shape the symbol has. */
function categoryColour(scheme: Scheme): ExpressionSpecification {
  const styles = SYMBOLS[scheme];
  const is = (category: Category): ExpressionSpecification => ["in", category, ["get", "icon"]];
  const known = (["france-services", "espace-saisonnier", "lieu-multiservices"] as const).flatMap((category) => [
    is(category),
    styles[category].colour,
  ]);
  return ["case", ...known, styles.autre.colour] as ExpressionSpecification;
}

export const SITES_SOURCE = "sites";

/** Proposed places as discs with the numbers of their list, the first on top, and their names. */
export function siteLayers(scheme: Scheme): LayerSpecification[] {
  const { plannedText } = PLANNED_COLOURS[scheme];
  return [
    {
      id: "sites",
      type: "circle",
      source: SITES_SOURCE,
      layout: { "circle-sort-key": ["-", 0, ["get", "rank"]] },
      paint: {
        "circle-radius": 11,
        "circle-color": PANEL[scheme].raised,
        "circle-stroke-color": plannedText,
        "circle-stroke-width": 2.5,
      },
    },
    {
      id: "site-names",
      type: "symbol",
      source: SITES_SOURCE,
      layout: {
        "text-field": ["get", "name"],
        "text-font": [...FONT.bold],
        "text-size": byZoom([7, 12], [12, 14.5]),
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 1.2,
        "text-justify": "auto",
        "text-max-width": 9,
        "text-line-height": 1.05,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": plannedText, "text-halo-color": MAP[scheme].halo, ...HALO },
    },
    {
      id: "site-numbers",
      type: "symbol",
      source: SITES_SOURCE,
      layout: {
        "text-field": ["to-string", ["get", "rank"]],
        "text-font": [...FONT.bold],
        "text-size": 14,
        "text-allow-overlap": true,
        "symbol-sort-key": ["-", 0, ["get", "rank"]],
      },
      paint: { "text-color": plannedText },
    },
  ];
}

export const PLANNED_SOURCE = "planned";
export const PLANNED_LAYER = "planned";

/** Planned places as stars with their names. */
export function plannedLayer(scheme: Scheme): SymbolLayerSpecification {
  const { plannedText } = PLANNED_COLOURS[scheme];
  return {
    id: PLANNED_LAYER,
    type: "symbol",
    source: PLANNED_SOURCE,
    layout: {
      "icon-image": `${PLANNED_IMAGE}/${scheme}`,
      "icon-size": byZoom([7, 0.85], [11, 1.05]),
      "icon-allow-overlap": true,
      "text-field": ["get", "name"],
      "text-font": [...FONT.bold],
      "text-size": byZoom([7, 12], [12, 14.5]),
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 1,
      "text-justify": "auto",
      "text-max-width": 9,
      "text-line-height": 1.05,
      "text-optional": true,
    },
    paint: { "text-color": plannedText, "text-halo-color": MAP[scheme].halo, "text-halo-width": 1.8 },
  };
}
