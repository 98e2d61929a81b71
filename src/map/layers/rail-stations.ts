import type { RailStation } from "../../domain/nearest/nearest-rail-station.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectRailStations } from "../../state/travel-selectors.ts";
import { collect, pointFeature } from "../features.ts";
import { ICON } from "../map-icons.ts";
import { featuresOf, type MapLayer } from "../map-layer.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";
import { markNamePaint, NAME_BESIDE_MARK } from "./mark-layer.ts";

const SOURCE = "rail-stations";

/** First zooms of the symbol and of its name. */
const SYMBOL_ZOOM = 9;
const NAME_ZOOM = 12;

/** Railway stations, quiet, where labels leave room. */
export const railStations: MapLayer<AppState> = {
  layers: ({ map }) => ({
    onTop: [
      {
        id: "rail-station",
        type: "symbol",
        source: SOURCE,
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
    ],
  }),
  draws: [featuresOf(SOURCE, (state) => [selectRailStations(state)], toRailStationFeatures)],
};

function toRailStationFeatures(stations: readonly RailStation[]) {
  return collect(stations.map(({ name, position }) => pointFeature(position, { name })));
}
