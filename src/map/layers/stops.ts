import type { Place } from "../../domain/place.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectSelectedPlace } from "../../state/selectors.ts";
import { STOP_DOT } from "../../ui/theme/symbols.ts";
import { collect, pointFeature } from "../features.ts";
import { featuresOf, type MapLayer } from "../map-layer.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";

const SOURCE = "stops";

/** Stops of the open place: rings smaller than places, with the commune's name; no line joins them, as the route of the service is unknown. */
export const stops: MapLayer<AppState> = {
  layers: ({ map, panel }) => ({
    onTop: [
      {
        id: "stop",
        type: "circle",
        source: SOURCE,
        paint: {
          "circle-radius": STOP_DOT.radiusPx,
          "circle-color": panel.raised,
          "circle-stroke-color": panel.primary,
          "circle-stroke-width": STOP_DOT.strokePx,
        },
      },
      {
        id: "stop-name",
        type: "symbol",
        source: SOURCE,
        layout: {
          "text-field": ["get", "name"],
          "text-font": [...FONT.bold],
          "text-size": byZoom([8, 11.5], [12, 14]),
          "text-variable-anchor": ["top", "bottom", "left", "right"],
          "text-radial-offset": 0.7,
          "text-justify": "auto",
          "text-max-width": 9,
          "text-line-height": 1.05,
          "text-padding": 2,
        },
        paint: { "text-color": panel.primary, "text-halo-color": map.halo, "text-halo-width": 1.8 },
      },
    ],
  }),
  draws: [featuresOf(SOURCE, (state) => [selectSelectedPlace(state)], toStopFeatures)],
};

/** One point for each commune, at its town hall. Stops outside the region have no position and appear on the sheet only. */
export function toStopFeatures(place: Place | undefined) {
  const byCommune = new Map((place?.stops ?? []).map((stop) => [stop.codeCommune, stop]));
  return collect(
    [...byCommune.values()].flatMap(({ commune, position }) =>
      position === undefined ? [] : [pointFeature(position, { name: commune })],
    ),
  );
}
