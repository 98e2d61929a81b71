import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import type { MapPalette } from "../../ui/theme/map.ts";
import type { PanelPalette } from "../../ui/theme/panel.ts";
import { PASS_IMAGE } from "../draw-pass.ts";
import { FONT } from "../fonts.ts";
import { NO_PASSAGES } from "../passage-features.ts";
import { byZoom } from "./by-zoom.ts";
import { NAME_AND_ALTITUDE } from "./label-layer.ts";
import { focusRing, markNamePaint, NAME_BESIDE_MARK } from "./mark-layer.ts";

export const PASSAGES_SOURCE = "passages";
export const PASSAGE_LAYER = "passage";

/** First zoom of passes: on smaller scales they would hide the places. */
const PASSAGE_ZOOM = 9.5;

export function passageSources(): Record<string, SourceSpecification> {
  return { [PASSAGES_SOURCE]: { type: "geojson", data: NO_PASSAGES } };
}

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
