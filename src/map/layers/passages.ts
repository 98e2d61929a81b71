import { conditionOf, type PassageState } from "../../domain/network/conditions.ts";
import { selectPassageStates } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { MARK_IMAGE } from "../draw-images.ts";
import { collect, pointFeature } from "../features.ts";
import { featuresOf, type MapLayer } from "../map-layer.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";
import { NAME_AND_ALTITUDE } from "./label-layer.ts";
import { markNamePaint, NAME_BESIDE_MARK } from "./mark-layer.ts";

const SOURCE = "passages";

/** First zoom of passes: on smaller scales they would hide the places. */
const FIRST_ZOOM = 9.5;

const NO_PASSAGES: readonly PassageState[] = [];

/** Passes and tunnels by their condition. Their names replace those of the base map. « Saisonniers », which has many symbols, has none. */
export const passages: MapLayer<AppState> = {
  layers: ({ scheme, map }) => ({
    onTop: [
      {
        id: "passage",
        type: "symbol",
        source: SOURCE,
        minzoom: FIRST_ZOOM,
        layout: {
          "icon-image": ["concat", `${MARK_IMAGE}/${scheme}/`, ["get", "icon"]],
          "icon-size": byZoom([9.5, 0.94], [10, 1], [13, 1.15]),
          "icon-allow-overlap": true,
          "text-field": NAME_AND_ALTITUDE,
          "text-font": [...FONT.italic],
          "text-size": byZoom([9, 10.5], [12, 12]),
          ...NAME_BESIDE_MARK,
        },
        paint: markNamePaint(map.col, map),
      },
    ],
  }),
  draws: [
    featuresOf(
      SOURCE,
      (state) => [state.view === "saisonniers" ? NO_PASSAGES : selectPassageStates(state)],
      toPassageFeatures,
    ),
  ],
};

/** Bridges, crossroads and gorges have no season, and no symbol. */
export function toPassageFeatures(states: readonly PassageState[]) {
  return collect(
    states.map((state) => {
      const { name, altitudeM, position } = state.passage;
      return pointFeature(position, { name, altitude: altitudeM, icon: conditionOf(state) });
    }),
  );
}
