import type { ExpressionSpecification } from "maplibre-gl";
import { PLACE_TYPES, type PlaceType } from "../../domain/category.ts";
import type { Place } from "../../domain/place.ts";
import type { Scheme } from "../../state/app-state.ts";
import { SYMBOLS } from "../../ui/theme/symbols.ts";
import { PLACE_IMAGE } from "../draw-images.ts";
import { collect, pointFeature } from "../features.ts";
import type { FiguresMapInput } from "../figures-input.ts";
import { featuresOf, type MapLayer } from "../map-layer.ts";
import { byZoom } from "./ground.ts";
import { type PlaceFeatures, toPlaceFeatures } from "./place-features.ts";
import { placeNameLayer } from "./places.ts";

const PLACES = "places";
const STOPS = "all-stops";

/** First zoom of the symbols of places; below it they are dots, which leave the fills in sight. */
const SYMBOL_ZOOM = 9;

/** Places outside the region, which matter near its limits only. */
const FAINT_OUTSIDE: ExpressionSpecification = byZoom([6, unlessNeighbour(0.4)], [9, unlessNeighbour(0.7)]);

function unlessNeighbour(opacity: number): ExpressionSpecification {
  return ["case", ["in", "neighbour", ["get", "icon"]], opacity, 1];
}

/**
 * Places without clusters, which would hide the fills: dots from far, small symbols from near, above the labels, which make room for them.
 * The stops of all of them are rings, so that a stop is never taken for an address.
 */
export const figuresPlaces: MapLayer<FiguresMapInput> = {
  layers: ({ scheme, map }) => {
    const colour = categoryColour(scheme);
    return {
      underNames: [
        {
          id: "all-stops",
          type: "circle",
          source: STOPS,
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
          source: PLACES,
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
      ],
      underTowns: [placeNameLayer(map)],
      onTop: [
        {
          id: "figures-place",
          type: "symbol",
          source: PLACES,
          minzoom: SYMBOL_ZOOM,
          layout: {
            "icon-image": ["concat", `${PLACE_IMAGE}/${scheme}/`, ["get", "icon"]],
            "icon-size": byZoom([9, 0.55], [11, 0.8], [14, 1.15]),
            "icon-allow-overlap": true,
            "icon-padding": 0,
          },
        },
      ],
    };
  },
  draws: [
    featuresOf(PLACES, ({ places }) => [places], toPlaceFeatures),
    featuresOf(STOPS, ({ places }) => [places], toAllStopFeatures),
  ],
};

/** Of the first category whose shape the symbol has. */
function categoryColour(scheme: Scheme): ExpressionSpecification {
  const is = (type: PlaceType): ExpressionSpecification => ["in", type, ["get", "icon"]];
  const cases = PLACE_TYPES.flatMap((type) => [is(type), SYMBOLS[scheme][type].colour]);
  return ["case", ...cases, SYMBOLS[scheme].autre.colour] as ExpressionSpecification;
}

/** The stops of places, each with the symbol of its service; one for each service and position. */
export function toAllStopFeatures(places: readonly Place[]): PlaceFeatures {
  return collect(places.filter(({ stops }) => stops.length > 0).flatMap(stopsOf));
}

function stopsOf(place: Place): PlaceFeatures["features"] {
  const positions = new Map(
    place.stops.flatMap(({ position }) => (position === undefined ? [] : [[position.join(" "), position] as const])),
  );
  return toPlaceFeatures([place]).features.flatMap((feature) =>
    [...positions.values()].map((position) => pointFeature(position, feature.properties)),
  );
}
