import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import { HATCH_OPACITY, SEAT_DISC_OPACITY } from "../../design/theme/access-colours.ts";
import type { Scheme } from "../../model/app-state.ts";
import { CELLS_LEAVE, hatchOf, rankColour, state } from "./access.ts";
import { byZoom } from "./by-zoom.ts";
import { HATCH_DISC_IMAGE } from "./covered-area.ts";
import { arrivingUnlessOfficial } from "./schematic.ts";
import { SEAT_DISC_BLUR, SEAT_DISC_RADIUS } from "./seat-disc.ts";

/** Communes as soft discs around their seats, at scales where their cells would be mistaken for their limits. */
export const SEAT_DISC_LAYER = "access-seat";
export const SEATS_SOURCE = "commune-seats";

export function seatSources(): Record<string, SourceSpecification> {
  const data = { type: "FeatureCollection" as const, features: [] };
  return { [SEATS_SOURCE]: { type: "geojson", data, promoteId: "code" } };
}

/** Communes by class as soft discs, with a hatch where they are marked; under the waters, like their cells. */
export function seatDiscLayers(scheme: Scheme): LayerSpecification[] {
  const painted: ExpressionSpecification = ["case", ["==", state("rank"), null], 0, SEAT_DISC_OPACITY];
  const marked: ExpressionSpecification = ["case", ["boolean", state("isMarked"), false], HATCH_OPACITY, 0];
  return [
    {
      id: SEAT_DISC_LAYER,
      type: "circle",
      source: SEATS_SOURCE,
      minzoom: CELLS_LEAVE[0],
      layout: { visibility: "none" },
      paint: {
        "circle-radius": SEAT_DISC_RADIUS,
        "circle-blur": SEAT_DISC_BLUR,
        "circle-color": rankColour(scheme),
        "circle-opacity": arrivingUnlessOfficial(painted, ...CELLS_LEAVE),
      },
    },
    {
      id: hatchOf(SEAT_DISC_LAYER),
      type: "symbol",
      source: SEATS_SOURCE,
      minzoom: CELLS_LEAVE[0],
      layout: {
        visibility: "none",
        "icon-image": `${HATCH_DISC_IMAGE}/${scheme}`,
        "icon-size": byZoom([8.4, 0.3], [10, 0.7], [11, 1]),
        "icon-overlap": "always",
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": arrivingUnlessOfficial(marked, ...CELLS_LEAVE) },
    },
  ];
}
