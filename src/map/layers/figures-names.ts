import type { FeatureCollection } from "geojson";
import type { SourceSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { FONT } from "../fonts.ts";
import { byZoom } from "./by-zoom.ts";
import { HALO } from "./label-layer.ts";

export const COMMUNE_NAMES_SOURCE = "commune-names";
export const AREA_NAMES_SOURCE = "area-names";

/** First zoom of the names of communes: below it those of towns suffice. */
const COMMUNE_NAME_ZOOM = 7.8;

const NONE: FeatureCollection = { type: "FeatureCollection", features: [] };

export function figuresNameSources(): Record<string, SourceSpecification> {
  return {
    [COMMUNE_NAMES_SOURCE]: { type: "geojson", data: NONE },
    [AREA_NAMES_SOURCE]: { type: "geojson", data: NONE },
  };
}

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
