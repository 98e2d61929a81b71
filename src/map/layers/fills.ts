import type { ExpressionSpecification, Map as MapLibreMap } from "maplibre-gl";
import { COMMUNE_RANKS, type FillRank, SHARE_RANKS } from "../../domain/figures/figures.ts";
import type { TerritoryOutlines } from "../../domain/territory.ts";
import type { Scheme } from "../../state/app-state.ts";
import { FIGURES_COLOURS } from "../../ui/theme/figures-colours.ts";
import { NO_FEATURES } from "../features.ts";
import { FILL_LEVELS, type FiguresMapInput, type FillLevel } from "../figures-input.ts";
import { featuresOf, type MapLayer } from "../map-layer.ts";
import { SOURCE } from "../source-ids.ts";
import { type Apply, whenAny, whenChanged } from "../when-changed.ts";
import { byZoom } from "./ground.ts";

const EPCI_SOURCE = "figures-epci";

/** Areas of each level: communes and départements are sources of the base map, which has EPCI as lines only. */
const SOURCES: Readonly<Record<FillLevel, string>> = {
  departement: SOURCE.departements,
  epci: EPCI_SOURCE,
  commune: SOURCE.communes,
};

/** In the state of an area: changing it does not rebuild the tiles of the outlines. */
const RANK: ExpressionSpecification = ["string", ["feature-state", "rank"], ""];

const WIDTHS: Readonly<Record<FillLevel, ExpressionSpecification>> = {
  departement: byZoom([6, 0.8], [9, 1.4], [12, 2]),
  epci: byZoom([6, 0.5], [9, 1], [12, 1.6]),
  commune: byZoom([6, 0.15], [8, 0.4], [10, 0.7], [12, 1]),
};

const DEPARTEMENT_EDGE = "fill-departement-edge";

export function fillLayer(level: FillLevel): string {
  return `fill-${level}`;
}

function edgeLayer(level: FillLevel): string {
  return `fill-edge-${level}`;
}

/** The areas of one level by the rank in their state, invisible without one, with limits of a middle tone, which shows on pale and on dark fills. */
export const fills: MapLayer<FiguresMapInput> = {
  sources: {
    [EPCI_SOURCE]: { type: "geojson", data: NO_FEATURES, tolerance: 0.2, maxzoom: 12, promoteId: "code" },
  },
  layers: ({ scheme, map }) => ({
    underWaters: FILL_LEVELS.map((level) => ({
      id: fillLayer(level),
      type: "fill",
      source: SOURCES[level],
      layout: { visibility: "none" },
      paint: {
        "fill-color": rankColour(scheme),
        "fill-opacity": ["case", ["==", RANK, ""], 0, 1],
        "fill-antialias": false,
      },
    })),
    underLimits: [
      ...FILL_LEVELS.map((level) => ({
        id: edgeLayer(level),
        type: "line" as const,
        source: SOURCES[level],
        layout: HIDDEN_LINE,
        paint: {
          "line-color": map.limitDepartement,
          "line-width": WIDTHS[level],
          "line-opacity": ["case", ["==", RANK, ""], 0.3, 0.75] as ExpressionSpecification,
        },
      })),
      {
        id: DEPARTEMENT_EDGE,
        type: "line",
        source: SOURCE.departements,
        layout: HIDDEN_LINE,
        paint: {
          "line-color": map.village,
          "line-width": byZoom([6, 0.6], [8, 1.1], [10, 1.6]),
          "line-opacity": 0.7,
        },
      },
    ],
  }),
  draws: [
    featuresOf(EPCI_SOURCE, ({ outlines, level }) => [level === "epci" ? outlines : undefined], toEpciFeatures),
    paintFills,
    (map) =>
      whenChanged(
        ({ level }) => level,
        (level) => showLevel(map, level),
      ),
  ],
};

const HIDDEN_LINE = { visibility: "none", "line-join": "round" } as const;

function rankColour(scheme: Scheme): ExpressionSpecification {
  const colours = FIGURES_COLOURS[scheme];
  const ranks: readonly FillRank[] = [...COMMUNE_RANKS, ...SHARE_RANKS, "nobody"];
  return ["match", RANK, ...ranks.flatMap((rank) => [rank, colours[rank]]), colours.nobody] as ExpressionSpecification;
}

function toEpciFeatures(outlines: TerritoryOutlines | undefined) {
  return outlines?.epci ?? NO_FEATURES;
}

/** Gives the areas their ranks, by code; it changes only those that differ from the last call. */
function paintFills(map: MapLibreMap): Apply<FiguresMapInput> {
  const painted = new Map<FillLevel, ReadonlyMap<string, FillRank>>();
  return whenAny(
    ({ fills: ranks, level }) => [ranks, level],
    (_, [ranks, level]) => {
      const source = SOURCES[level];
      const before = painted.get(level);
      for (const code of before?.keys() ?? []) if (!ranks.has(code)) map.removeFeatureState({ source, id: code });
      for (const [code, rank] of ranks)
        if (before?.get(code) !== rank) map.setFeatureState({ source, id: code }, { rank });
      painted.set(level, ranks);
    },
  );
}

/** Shows areas and limits of a level, with the limits of the départements over those of smaller areas. */
function showLevel(map: MapLibreMap, shown: FillLevel): void {
  const show = (layer: string, isShown: boolean) =>
    map.setLayoutProperty(layer, "visibility", isShown ? "visible" : "none");
  for (const level of FILL_LEVELS)
    for (const layer of [fillLayer(level), edgeLayer(level)]) show(layer, level === shown);
  show(DEPARTEMENT_EDGE, shown !== "departement");
}
