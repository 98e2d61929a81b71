import { CHOSEN, VEIL_OPACITY } from "../../ui/theme/figures-colours.ts";
import type { FiguresMapInput } from "../figures-input.ts";
import type { MapLayer } from "../map-layer.ts";
import { setData } from "../set-data.ts";
import { outlineOf, toChosenFeatures } from "../territory-outlines.ts";
import { whenAny } from "../when-changed.ts";
import { byZoom } from "./ground.ts";

const CHOSEN_SOURCE = "chosen-territory";
const AROUND_SOURCE = "around-chosen-territory";
const HOVERED_SOURCE = "hovered-territory";

/** The cased outline of the chosen territory, a mask over its surroundings, and the outline of the territory under the pointer. */
export const chosenTerritory: MapLayer<FiguresMapInput> = {
  layers: ({ scheme }) => {
    const { veil, line, casing } = CHOSEN[scheme];
    const outline = { type: "line", layout: { "line-join": "round" } } as const;
    const chosen = { ...outline, source: CHOSEN_SOURCE };
    const hovered = { ...outline, source: HOVERED_SOURCE };
    return {
      underNames: [
        {
          id: "chosen-veil",
          type: "fill",
          source: AROUND_SOURCE,
          paint: { "fill-color": veil, "fill-opacity": VEIL_OPACITY, "fill-antialias": false },
        },
        {
          ...chosen,
          id: "chosen-casing",
          paint: { "line-color": casing, "line-width": byZoom([7, 4], [11, 6]), "line-opacity": 0.85 },
        },
        {
          ...chosen,
          id: "chosen-line",
          paint: { "line-color": line, "line-width": byZoom([7, 1.8], [9, 2.2], [11, 2.6]) },
        },
        { ...hovered, id: "hovered-casing", paint: { "line-color": casing, "line-width": 3.6, "line-opacity": 0.8 } },
        { ...hovered, id: "hovered-line", paint: { "line-color": line, "line-width": 1.6 } },
      ],
    };
  },
  draws: [
    (map) =>
      whenAny(
        ({ chosen, outlines, communes }) => [chosen, outlines, communes],
        (_, [chosen, outlines, communes]) => {
          const { outline, around } = toChosenFeatures(outlineOf(outlines, chosen, communes));
          setData(map, CHOSEN_SOURCE, outline);
          setData(map, AROUND_SOURCE, around);
        },
      ),
    (map) =>
      whenAny(
        ({ hovered, outlines, communes }) => [hovered, outlines, communes],
        (_, [hovered, outlines, communes]) => {
          const outline = hovered && outlineOf(outlines, hovered, communes);
          setData(map, HOVERED_SOURCE, toChosenFeatures(outline).outline);
        },
      ),
  ],
};
