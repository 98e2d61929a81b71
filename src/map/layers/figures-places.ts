import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Category } from "../../domain/place.ts";
import type { Scheme } from "../../state/app-state.ts";
import { SYMBOLS } from "../../ui/theme/symbols.ts";
import { PLACE_IMAGE } from "../draw-icon.ts";
import { NO_PLACES } from "../place-features.ts";
import { byZoom } from "./by-zoom.ts";
import { PLACES_SOURCE } from "./places.ts";

export const ALL_STOPS_SOURCE = "all-stops";

/** First zoom of the symbols of places; below it they are dots, which leave the fills in sight. */
const SYMBOL_ZOOM = 9;

/** Places outside the region, which matter near its limits only. */
const FAINT_OUTSIDE: ExpressionSpecification = byZoom([6, unlessNeighbour(0.4)], [9, unlessNeighbour(0.7)]);

function unlessNeighbour(opacity: number): ExpressionSpecification {
  return ["case", ["in", "neighbour", ["get", "icon"]], opacity, 1];
}

/** Places without clusters, which would hide the fills, and the stops of all of them. */
export function figuresPlaceSources(): Record<string, SourceSpecification> {
  return {
    [PLACES_SOURCE]: { type: "geojson", data: NO_PLACES },
    [ALL_STOPS_SOURCE]: { type: "geojson", data: NO_PLACES },
  };
}

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
