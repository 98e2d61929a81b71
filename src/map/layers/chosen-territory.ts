import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import { CHOSEN, VEIL_OPACITY } from "../../design/theme/access-colours.ts";
import type { Scheme } from "../../model/app-state.ts";
import { byZoom } from "./by-zoom.ts";
import { leavingUnlessOfficial, SCHEMATIC_OUTLINE_LEAVES, whereOfficial } from "./schematic.ts";
import { seatDisc } from "./seat-disc.ts";

export const CHOSEN_SOURCE = "chosen-territory";
export const AROUND_CHOSEN_SOURCE = "around-chosen-territory";

export function chosenTerritorySources(): Record<string, SourceSpecification> {
  const data = { type: "FeatureCollection" as const, features: [] };
  const source: SourceSpecification = { type: "geojson", data, tolerance: 0.2, maxzoom: 12 };
  return { [CHOSEN_SOURCE]: source, [AROUND_CHOSEN_SOURCE]: source };
}

/**
 * The cased outline of the chosen territory, and a mask over its surroundings. A schematic outline is a soft band; a commune without an
 * official one has a disc around its seat instead.
 */
export function chosenTerritoryLayers(scheme: Scheme): LayerSpecification[] {
  const { veil, line, casing } = CHOSEN[scheme];
  const outline = { type: "line", source: CHOSEN_SOURCE, layout: { "line-join": "round" } } as const;
  return [
    {
      id: "chosen-veil",
      type: "fill",
      source: AROUND_CHOSEN_SOURCE,
      paint: {
        "fill-color": veil,
        "fill-opacity": leavingUnlessOfficial(VEIL_OPACITY, ...SCHEMATIC_OUTLINE_LEAVES),
        "fill-antialias": false,
      },
    },
    {
      ...outline,
      id: "chosen-casing",
      paint: {
        "line-color": casing,
        "line-width": byZoom([7, 4], [11, 6]),
        "line-opacity": whereOfficial(0.85),
      },
    },
    {
      ...outline,
      id: "chosen-line",
      paint: {
        "line-color": line,
        "line-width": byZoom([7, whereOfficial(1.8, 4)], [9, whereOfficial(2.2, 9)], [11, whereOfficial(2.6, 13)]),
        "line-blur": byZoom([7, whereOfficial(0, 2)], [9, whereOfficial(0, 7)], [11, whereOfficial(0, 10)]),
        "line-opacity": leavingUnlessOfficial(1, ...SCHEMATIC_OUTLINE_LEAVES),
      },
    },
    seatDisc("chosen-seat", CHOSEN_SOURCE, line, 0.3),
  ];
}
