import type { SymbolLayerSpecification } from "maplibre-gl";
import { GROUND_LEAVES } from "../../design/theme/ground.ts";
import type { MapPalette } from "../../design/theme/map.ts";
import type { Rank } from "../../domain/base-map.ts";
import { FONT } from "../fonts.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";
import { labelLayer } from "./label-layer.ts";

/** Lakes in blue italics. */
export function lakeLabels(palette: MapPalette): SymbolLayerSpecification[] {
  // Located to about a kilometre: at larger scales the label would lie beside the water.
  const zooms = { 3: [11.2, 13], 2: [9.8, 13], 1: [8, 13] } as const;
  return ([3, 2, 1] as const).map((rank) =>
    labelLayer({
      kind: "lac",
      rank,
      zooms: zooms[rank],
      layout: {
        "text-font": [...FONT.italic],
        "text-size": rank === 1 ? byZoom([8, 10.5], [11, 14.5]) : byZoom([9, 10], [12, 12.5]),
        "text-letter-spacing": 0.04,
        "text-max-width": 7,
        "text-line-height": 1.1,
      },
      paint: { "text-color": palette.water, "text-halo-color": palette.lake, "text-halo-width": 1 },
    }),
  );
}

/** Rivers in blue italics along their course. */
export function riverLabels(palette: MapPalette): SymbolLayerSpecification[] {
  const minzooms = { 3: 11, 2: 9.8, 1: 8.6 } as const;
  return ([3, 2, 1] as const).map((rank) => riverLabel(rank, minzooms[rank], palette));
}

function riverLabel(rank: Rank, minzoom: number, palette: MapPalette): SymbolLayerSpecification {
  return {
    id: `label-riviere-${rank}`,
    type: "symbol",
    source: SOURCE.rivers,
    minzoom,
    // Its course is schematic: the label fades out with its line.
    maxzoom: GROUND_LEAVES.to,
    filter: ["==", ["get", "rank"], rank],
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 420,
      "text-field": ["get", "name"],
      "text-font": [...FONT.italic],
      "text-size": byZoom([8.6, 9.5], [12, 12.5]),
      "text-letter-spacing": 0.06,
      "text-max-angle": 32,
      "text-offset": [0, -0.75],
      "text-padding": 8,
    },
    paint: {
      "text-color": palette.water,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.2,
      "text-halo-blur": 0.3,
    },
  };
}

/** Parks in muted green, national ones first. */
export function parkLabels(palette: MapPalette): SymbolLayerSpecification[] {
  const zooms = { 2: [9.2, 11.8], 1: [8.6, 11.8] } as const;
  return ([2, 1] as const).map((rank) =>
    labelLayer({
      kind: "parc",
      rank,
      zooms: zooms[rank],
      layout: {
        "text-font": [...FONT.regular],
        "text-size": byZoom([8.6, 9.5], [11, 12]),
        "text-letter-spacing": 0.06,
        "text-max-width": 9,
        "text-padding": 6,
      },
      paint: { "text-color": palette.parc, "text-halo-color": palette.halo, "text-opacity": 0.9 },
    }),
  );
}
