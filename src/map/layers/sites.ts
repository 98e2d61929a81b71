import { PLANNED_COLOURS } from "../../ui/theme/planned.ts";
import { collect, pointFeature } from "../features.ts";
import type { FiguresMapInput, Site } from "../figures-input.ts";
import { featuresOf, type MapLayer } from "../map-layer.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";
import { HALO } from "./label-layer.ts";

const SOURCE = "sites";

/** Proposed places as discs with the numbers of their list, the first on top, and their names. */
export const sites: MapLayer<FiguresMapInput> = {
  layers: ({ scheme, map, panel }) => {
    const { plannedText } = PLANNED_COLOURS[scheme];
    return {
      onTop: [
        {
          id: "sites",
          type: "circle",
          source: SOURCE,
          layout: { "circle-sort-key": ["-", 0, ["get", "rank"]] },
          paint: {
            "circle-radius": 11,
            "circle-color": panel.raised,
            "circle-stroke-color": plannedText,
            "circle-stroke-width": 2.5,
          },
        },
        {
          id: "site-names",
          type: "symbol",
          source: SOURCE,
          layout: {
            "text-field": ["get", "name"],
            "text-font": [...FONT.bold],
            "text-size": byZoom([7, 12], [12, 14.5]),
            "text-variable-anchor": ["left", "right", "top", "bottom"],
            "text-radial-offset": 1.2,
            "text-justify": "auto",
            "text-max-width": 9,
            "text-line-height": 1.05,
            "symbol-sort-key": ["get", "rank"],
          },
          paint: { "text-color": plannedText, "text-halo-color": map.halo, ...HALO },
        },
        {
          id: "site-numbers",
          type: "symbol",
          source: SOURCE,
          layout: {
            "text-field": ["to-string", ["get", "rank"]],
            "text-font": [...FONT.bold],
            "text-size": 14,
            "text-allow-overlap": true,
            "symbol-sort-key": ["-", 0, ["get", "rank"]],
          },
          paint: { "text-color": plannedText },
        },
      ],
    };
  },
  draws: [featuresOf(SOURCE, (input) => [input.sites], toSiteFeatures)],
};

export function toSiteFeatures(proposed: readonly Site[]) {
  return collect(proposed.map(({ position, label }, at) => pointFeature(position, { rank: at + 1, name: label })));
}
