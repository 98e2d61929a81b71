import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import { COMMUNE_RANKS, type FillRank, SHARE_RANKS } from "../../domain/figures/figures.ts";
import type { Scheme } from "../../state/app-state.ts";
import { COVERAGE } from "../../ui/theme/coverage.ts";
import { CHOSEN, FIGURES_COLOURS, VEIL_OPACITY } from "../../ui/theme/figures-colours.ts";
import { MAP } from "../../ui/theme/map.ts";
import { NO_FEATURES } from "../features.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./ground.ts";

/** Levels of the outlines that have a fill. */
export const FILL_LEVELS = ["departement", "epci", "commune"] as const;
export type FillLevel = (typeof FILL_LEVELS)[number];

export const EPCI_AREAS_SOURCE = "figures-epci";
export const HOVERED_TERRITORY_SOURCE = "hovered-territory";

/** Areas of each level. */
export const FILL_SOURCES: Readonly<Record<FillLevel, string>> = {
  departement: SOURCE.departements,
  epci: EPCI_AREAS_SOURCE,
  commune: SOURCE.communes,
};

/** Feature state of an area: changing it does not rebuild the tiles of the outlines. */
export interface FillState {
  readonly rank: FillRank;
}

export function fillLayer(level: FillLevel): string {
  return `fill-${level}`;
}

/** Limits of the areas, and those of the départements over them. */
export function edgeLayers(level: FillLevel): readonly string[] {
  return level === "departement" ? [edgeLayer(level)] : [edgeLayer(level), DEPARTEMENT_EDGE_LAYER];
}

function edgeLayer(level: FillLevel): string {
  return `fill-edge-${level}`;
}

const DEPARTEMENT_EDGE_LAYER = "fill-departement-edge";

const RANK: ExpressionSpecification = ["string", ["feature-state", "rank"], ""];

/** EPCI as areas; communes and départements are sources of the base map. */
export const EPCI_AREAS: SourceSpecification = {
  type: "geojson",
  data: NO_FEATURES,
  tolerance: 0.2,
  maxzoom: 12,
  promoteId: "code",
};

/** The areas of each level by the rank in their state, invisible without one. One level is shown. */
export function fillLayers(scheme: Scheme): LayerSpecification[] {
  return FILL_LEVELS.map((level) => ({
    id: fillLayer(level),
    type: "fill",
    source: FILL_SOURCES[level],
    layout: { visibility: "none" },
    paint: {
      "fill-color": rankColour(scheme),
      "fill-opacity": ["case", ["==", RANK, ""], 0, 1],
      "fill-antialias": false,
    },
  }));
}

function rankColour(scheme: Scheme): ExpressionSpecification {
  const colours = FIGURES_COLOURS[scheme];
  const ranks: readonly FillRank[] = [...COMMUNE_RANKS, ...SHARE_RANKS, "nobody"];
  return ["match", RANK, ...ranks.flatMap((rank) => [rank, colours[rank]]), colours.nobody] as ExpressionSpecification;
}

const EDGE_WIDTHS: Readonly<Record<FillLevel, ExpressionSpecification>> = {
  departement: byZoom([6, 0.8], [9, 1.4], [12, 2]),
  epci: byZoom([6, 0.5], [9, 1], [12, 1.6]),
  commune: byZoom([6, 0.15], [8, 0.4], [10, 0.7], [12, 1]),
};

/** Above waters and below roads: a middle tone, which shows on pale and on dark fills. */
export function fillEdgeLayers(scheme: Scheme): LayerSpecification[] {
  const edge = { type: "line", layout: { visibility: "none", "line-join": "round" } } as const;
  return [
    ...FILL_LEVELS.map(
      (level): LayerSpecification => ({
        ...edge,
        id: edgeLayer(level),
        source: FILL_SOURCES[level],
        paint: {
          "line-color": MAP[scheme].limitDepartement,
          "line-width": EDGE_WIDTHS[level],
          "line-opacity": ["case", ["==", RANK, ""], 0.3, 0.75],
        },
      }),
    ),
    {
      ...edge,
      id: DEPARTEMENT_EDGE_LAYER,
      source: SOURCE.departements,
      paint: {
        "line-color": MAP[scheme].village,
        "line-width": byZoom([6, 0.6], [8, 1.1], [10, 1.6]),
        "line-opacity": 0.7,
      },
    },
  ];
}

/** The outline of the territory under the pointer. */
export function hoveredLayers(scheme: Scheme): LayerSpecification[] {
  const { line, casing } = CHOSEN[scheme];
  const outline = { type: "line", source: HOVERED_TERRITORY_SOURCE, layout: { "line-join": "round" } } as const;
  return [
    { ...outline, id: "hovered-casing", paint: { "line-color": casing, "line-width": 3.6, "line-opacity": 0.8 } },
    { ...outline, id: "hovered-line", paint: { "line-color": line, "line-width": 1.6 } },
  ];
}

export const FIGURES_AREA_SOURCE = "figures-area";

/** The covered area of straight lines: a tint that leaves the fills readable, with a clear edge. */
export function figuresAreaLayers(scheme: Scheme): LayerSpecification[] {
  const { covered, coveredEdge } = COVERAGE[scheme];
  return [
    {
      id: "figures-area",
      type: "fill",
      source: FIGURES_AREA_SOURCE,
      paint: { "fill-color": covered, "fill-opacity": 0.08, "fill-antialias": false },
    },
    {
      id: "figures-area-edge",
      type: "line",
      source: FIGURES_AREA_SOURCE,
      layout: { "line-join": "round" },
      paint: { "line-color": coveredEdge, "line-width": byZoom([6, 0.6], [9, 1.4]), "line-opacity": 0.85 },
    },
  ];
}

export const CHOSEN_SOURCE = "chosen-territory";
export const AROUND_CHOSEN_SOURCE = "around-chosen-territory";

/** The cased outline of the chosen territory, and a mask over its surroundings. */
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
        "fill-opacity": VEIL_OPACITY,
        "fill-antialias": false,
      },
    },
    {
      ...outline,
      id: "chosen-casing",
      paint: {
        "line-color": casing,
        "line-width": byZoom([7, 4], [11, 6]),
        "line-opacity": 0.85,
      },
    },
    {
      ...outline,
      id: "chosen-line",
      paint: {
        "line-color": line,
        "line-width": byZoom([7, 1.8], [9, 2.2], [11, 2.6]),
      },
    },
  ];
}
