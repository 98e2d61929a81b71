import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { FONT } from "../fonts.ts";
import { ICON } from "../map-icons.ts";
import { NO_RAIL_STATIONS } from "../rail-station-features.ts";
import { byZoom } from "./by-zoom.ts";
import { markNamePaint, NAME_BESIDE_MARK } from "./mark-layer.ts";

export const RAIL_STATIONS_SOURCE = "rail-stations";

/** First zooms of the symbol and of its name. */
const SYMBOL_ZOOM = 9;
const NAME_ZOOM = 12;

export function railStationSources(): Record<string, SourceSpecification> {
  return { [RAIL_STATIONS_SOURCE]: { type: "geojson", data: NO_RAIL_STATIONS } };
}

/** Railway stations, quiet, where labels leave room. */
export function railStationLayers(map: MapPalette): LayerSpecification[] {
  return [
    {
      id: "rail-station",
      type: "symbol",
      source: RAIL_STATIONS_SOURCE,
      minzoom: SYMBOL_ZOOM,
      layout: {
        "icon-image": ICON.station,
        "icon-size": byZoom([9, 0.8], [12, 1.1]),
        "icon-padding": 1,
        "text-field": ["step", ["zoom"], "", NAME_ZOOM, ["get", "name"]],
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
