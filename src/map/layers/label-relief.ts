import type { SymbolLayerSpecification, VariableAnchorOffsetCollectionSpecification } from "maplibre-gl";
import type { MapPalette } from "../../design/theme/map.ts";
import type { Rank } from "../../domain/base-map.ts";
import { FONT } from "../fonts.ts";
import { ICON } from "../map-icons.ts";
import { byZoom } from "./by-zoom.ts";
import { labelLayer, NAME_AND_ALTITUDE } from "./label-layer.ts";

/** Offsets in em for a massif, which is wide: up or down, then aside when its centre is occupied. */
const SOMEWHERE_IN_THE_MASSIF: VariableAnchorOffsetCollectionSpecification = [
  "center",
  [0, 0],
  "top",
  [0, 0.6],
  "bottom",
  [0, -0.6],
  "top",
  [0, 1.6],
  "bottom",
  [0, -1.6],
  "left",
  [-1, 0],
  "right",
  [1, 0],
  "top",
  [0, 2.6],
  "bottom",
  [0, -2.6],
  "left",
  [-3, 1.6],
  "right",
  [3, 1.6],
  "left",
  [-3, -1.6],
  "right",
  [3, -1.6],
];

/** Widely spaced small capitals along the massif, hidden at zooms inside it. */
export function massifLabels(palette: MapPalette): SymbolLayerSpecification[] {
  const zooms = { 3: [9, 11.6], 2: [8, 11.4], 1: [6, 11.2] } as const;
  return ranksFromLast((rank) =>
    labelLayer({
      kind: "massif",
      rank,
      zooms: zooms[rank],
      layout: {
        "text-font": [...(rank === 1 ? FONT.bold : FONT.regular)],
        "text-transform": "uppercase",
        "text-letter-spacing": rank === 1 ? 0.24 : 0.2,
        "text-size": rank === 1 ? byZoom([6, 9.5], [8, 12], [11, 19]) : byZoom([8, 11], [11, 15]),
        "text-rotate": ["coalesce", ["get", "angle"], 0],
        "text-rotation-alignment": "map",
        "text-variable-anchor-offset": SOMEWHERE_IN_THE_MASSIF,
        "text-max-width": 9,
        "text-line-height": 1.35,
        "text-padding": 3,
      },
      paint: {
        "text-color": palette.massif,
        "text-halo-color": palette.halo,
        "text-halo-width": 1.8,
        "text-opacity": byZoom([10.6, 1], [11.2, 0.35]),
      },
    }),
  );
}

/** Italics along the valley. */
export function valleyLabels(palette: MapPalette): SymbolLayerSpecification[] {
  const zooms = { 3: [9.8, 13], 2: [9, 12.6], 1: [8.2, 12.2] } as const;
  return ranksFromLast((rank) =>
    labelLayer({
      kind: "vallee",
      rank,
      zooms: zooms[rank],
      layout: {
        "text-font": [...FONT.italic],
        "text-letter-spacing": 0.14,
        "text-size": rank === 1 ? byZoom([8, 11], [11, 16]) : byZoom([9, 10.5], [12, 14.5]),
        "text-rotate": ["coalesce", ["get", "angle"], 0],
        "text-rotation-alignment": "map",
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-radial-offset": 0.4,
        "text-max-width": 20,
        "text-padding": 3,
      },
      paint: { "text-color": palette.vallee, "text-halo-color": palette.halo },
    }),
  );
}

/** A small triangle, the name and the altitude. */
export function summitLabels(palette: MapPalette): SymbolLayerSpecification[] {
  const zooms = { 3: [10.4, 24], 2: [9.4, 24], 1: [8, 24] } as const;
  return ranksFromLast((rank) =>
    labelLayer({
      kind: "sommet",
      rank,
      zooms: zooms[rank],
      layout: {
        ...markedName,
        "icon-image": ICON.summit,
        "text-font": [...FONT.regular],
        "text-size": byZoom([8, 10], [12, rank === 1 ? 12.5 : 11.5]),
      },
      paint: markedPaint(palette.sommet, palette.halo),
    }),
  );
}

/** The sign )(, the name and the altitude. */
export function colLabels(palette: MapPalette): SymbolLayerSpecification[] {
  const zooms = { 3: [10.8, 24], 2: [10.2, 24], 1: [9.2, 24] } as const;
  return ranksFromLast((rank) =>
    labelLayer({
      kind: "col",
      rank,
      zooms: zooms[rank],
      layout: {
        ...markedName,
        "icon-image": ICON.pass,
        "text-font": [...FONT.italic],
        "text-size": byZoom([9, 10], [12, 11.5]),
      },
      paint: markedPaint(palette.col, palette.halo),
    }),
  );
}

const markedName = {
  "text-field": NAME_AND_ALTITUDE,
  "text-variable-anchor": ["left", "right", "top", "bottom"],
  "text-radial-offset": 0.65,
  "text-justify": "auto",
  "text-line-height": 1.05,
  "text-max-width": 8,
  "icon-padding": 1,
} satisfies SymbolLayerSpecification["layout"];

function markedPaint(colour: string, halo: string): NonNullable<SymbolLayerSpecification["paint"]> {
  return {
    "text-color": colour,
    "text-halo-color": halo,
    "icon-color": colour,
    "icon-halo-color": halo,
    "icon-halo-width": 1,
  };
}

function ranksFromLast(layerOf: (rank: Rank) => SymbolLayerSpecification): SymbolLayerSpecification[] {
  return ([3, 2, 1] as const).map(layerOf);
}
