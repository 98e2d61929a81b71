import type { CoveredArea } from "../../domain/geo/covered-area.ts";
import { COVERAGE } from "../../ui/theme/coverage.ts";
import { NO_FEATURES } from "../features.ts";
import type { FiguresMapInput } from "../figures-input.ts";
import { featuresOf, type MapLayer } from "../map-layer.ts";
import { byZoom } from "./ground.ts";

const SOURCE = "figures-area";

/** The covered area of straight lines: a tint that leaves the fills readable, with a clear edge. */
export const coveredArea: MapLayer<FiguresMapInput> = {
  layers: ({ scheme }) => ({
    underLimits: [
      {
        id: "figures-area",
        type: "fill",
        source: SOURCE,
        paint: { "fill-color": COVERAGE[scheme].covered, "fill-opacity": 0.08, "fill-antialias": false },
      },
      {
        id: "figures-area-edge",
        type: "line",
        source: SOURCE,
        layout: { "line-join": "round" },
        paint: {
          "line-color": COVERAGE[scheme].coveredEdge,
          "line-width": byZoom([6, 0.6], [9, 1.4]),
          "line-opacity": 0.85,
        },
      },
    ],
  }),
  draws: [featuresOf(SOURCE, ({ area }) => [area], toAreaFeatures)],
};

function toAreaFeatures(area: CoveredArea | undefined) {
  return area?.covered ?? NO_FEATURES;
}
