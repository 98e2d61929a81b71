import type { CircleLayerSpecification, ExpressionSpecification } from "maplibre-gl";
import { byZoom } from "./by-zoom.ts";

/** Radius in px by zoom: the disc marks a seat, not the extent of its commune. */
export const SEAT_DISC_RADIUS = byZoom([8.4, 11], [10, 26], [11, 38], [13, 52]);
export const SEAT_DISC_BLUR = 0.45;

/** A soft disc around the points of a source, for communes without an official outline. */
export function seatDisc(
  id: string,
  source: string,
  colour: string | ExpressionSpecification,
  opacity: number,
): CircleLayerSpecification {
  return {
    id,
    type: "circle",
    source,
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": SEAT_DISC_RADIUS,
      "circle-color": colour,
      "circle-blur": SEAT_DISC_BLUR,
      "circle-opacity": opacity,
    },
  };
}
