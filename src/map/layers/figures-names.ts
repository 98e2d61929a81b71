import type { FeatureCollection } from "geojson";
import type { SourceSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../design/theme/map.ts";
import { FONT } from "../fonts.ts";
import { byZoom } from "./by-zoom.ts";
import { HALO } from "./label-layer.ts";

export const COMMUNE_NAMES_SOURCE = "commune-names";

/** First zoom of the names of communes: below it those of towns suffice. */
const COMMUNE_NAME_ZOOM = 7.8;

const NONE: FeatureCollection = { type: "FeatureCollection", features: [] };

export function communeNameSources(): Record<string, SourceSpecification> {
  return { [COMMUNE_NAMES_SOURCE]: { type: "geojson", data: NONE } };
}

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
