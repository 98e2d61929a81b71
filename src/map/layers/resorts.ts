import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import type { MapPalette } from "../../ui/theme/map.ts";
import type { PanelPalette } from "../../ui/theme/panel.ts";
import { MARK_IMAGE } from "../draw-mark.ts";
import { FONT } from "../fonts.ts";
import { NO_MARKS } from "../resort-features.ts";
import { byZoom } from "./by-zoom.ts";
import { focusRing, markNamePaint, NAME_BESIDE_MARK } from "./mark-layer.ts";

export const RESORTS_SOURCE = "resorts";
export const CONVENTIONS_SOURCE = "conventions";
export const RESORT_LAYER = "resort";

const NAME_ZOOM = 9;
/** First zoom of conventions: below it they would hide the Espaces saisonniers. */
const CONVENTION_ZOOM = 8;

export function resortSources(): Record<string, SourceSpecification> {
  return {
    [RESORTS_SOURCE]: { type: "geojson", data: NO_MARKS },
    [CONVENTIONS_SOURCE]: { type: "geojson", data: NO_MARKS },
  };
}

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
        "text-field": ["step", ["zoom"], "", NAME_ZOOM, ["get", "name"]],
        "text-font": [...FONT.regular],
        "text-size": byZoom([9, 10.5], [12, 12.5]),
        ...NAME_BESIDE_MARK,
      },
      paint: markNamePaint(map.station, map),
    },
  ];
}
