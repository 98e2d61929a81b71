import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import {
  ACCESS_COLOURS,
  CHOSEN,
  HATCH_OPACITY,
  NOBODY_COLOUR,
  SEASON_COLOURS,
} from "../../design/theme/access-colours.ts";
import { MAP } from "../../design/theme/map.ts";
import { SEASON_CHANGES, type SeasonChange } from "../../domain/coverage/season-change.ts";
import type { Scheme } from "../../model/app-state.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";
import { HATCH_IMAGE } from "./covered-area.ts";

export const ACCESS_LAYER = "access";
export const EPCI_ACCESS_LAYER = "access-epci";
export const EPCI_EDGE_LAYER = "access-epci-edge";
export const COMMUNE_EDGE_LAYER = "access-commune-edge";
export const DEPARTEMENT_EDGE_LAYER = "access-departement-edge";
export const DEPARTEMENT_ACCESS_LAYER = "access-departement";
export const EPCI_AREAS_SOURCE = "epci-areas";

/** Feature state of a commune or a territory: changing it does not rebuild the tiles of the outlines. */
export interface AccessFeatureState {
  /** Index of the colour: class of access or of share, 0 for the best served; or `seasonRank`, or NOBODY_RANK. */
  readonly rank: number;
  /** With hatch or ring: borderline, lost in winter, or without people. */
  readonly isMarked: boolean;
}

const CLASSES = ACCESS_COLOURS.light.length;
export const NOBODY_RANK = CLASSES + SEASON_CHANGES.length;

/** Rank of a commune's change in winter. */
export function seasonRank(change: SeasonChange): number {
  return CLASSES + SEASON_CHANGES.indexOf(change);
}

/** Colour of a feature by the rank in its state. */
function rankColour(scheme: Scheme): ExpressionSpecification {
  const [nearest = "", ...farther] = [
    ...ACCESS_COLOURS[scheme],
    ...SEASON_CHANGES.map((change) => SEASON_COLOURS[scheme][change]),
    NOBODY_COLOUR[scheme],
  ];
  const steps = farther.flatMap((colour, at) => [at + 1, colour]);
  return ["step", ["number", state("rank"), 0], nearest, ...steps] as ExpressionSpecification;
}

function state(name: keyof AccessFeatureState): ExpressionSpecification {
  return ["feature-state", name];
}

/** An opacity of features whose class is known; the others are invisible. */
function whereClassed(opacity: number): ExpressionSpecification {
  return ["case", ["==", state("rank"), null], 0, opacity];
}

/** EPCI as areas; communes and départements are sources of the base map. */
export function accessSources(): Record<string, SourceSpecification> {
  const data = { type: "FeatureCollection" as const, features: [] };
  return { [EPCI_AREAS_SOURCE]: { type: "geojson", data, tolerance: 0.2, maxzoom: 12, promoteId: "code" } };
}

/**
 * Communes, EPCI and départements by class, with a hatch where they are marked; invisible without a state. The layer of communes also
 * receives the pointer in every access map.
 */
export function accessLayers(scheme: Scheme): LayerSpecification[] {
  return [
    ...areaLayers(ACCESS_LAYER, SOURCE.communes, scheme),
    {
      // Between communes of one class, which would look like one area.
      id: COMMUNE_EDGE_LAYER,
      type: "line",
      source: SOURCE.communes,
      layout: { visibility: "none", "line-join": "round" },
      paint: {
        "line-color": MAP.light.halo,
        "line-width": byZoom([6, 0.2], [8, 0.4], [10, 0.8]),
        "line-opacity": whereClassed(0.6),
      },
    },
    ...areaLayers(EPCI_ACCESS_LAYER, EPCI_AREAS_SOURCE, scheme),
    {
      // The limits of the base map are too faint between areas of one colour.
      id: EPCI_EDGE_LAYER,
      type: "line",
      source: EPCI_AREAS_SOURCE,
      layout: { visibility: "none", "line-join": "round" },
      paint: {
        "line-color": MAP.light.halo,
        "line-width": byZoom([6, 0.6], [10, 1.4]),
        "line-opacity": whereClassed(0.8),
      },
    },
    ...areaLayers(DEPARTEMENT_ACCESS_LAYER, SOURCE.departements, scheme),
  ];
}

/** Limits of départements over the classes, where those of the base map are too faint. */
export function departementEdgeLayer(): LayerSpecification {
  return {
    id: DEPARTEMENT_EDGE_LAYER,
    type: "line",
    source: SOURCE.departements,
    layout: { visibility: "none", "line-join": "round" },
    paint: {
      "line-color": CHOSEN.light.line,
      "line-width": byZoom([6, 0.6], [8, 1.1], [10, 1.6]),
      "line-opacity": 0.75,
    },
  };
}

/** Id of the hatch over a layer. */
export function hatchOf(layer: string): string {
  return `${layer}-marked`;
}

/** The features of a source by the rank in their state, with a hatch over the marked ones. */
function areaLayers(id: string, source: string, scheme: Scheme): LayerSpecification[] {
  return [
    {
      id,
      type: "fill",
      source,
      layout: { visibility: "none" },
      paint: {
        "fill-color": rankColour(scheme),
        "fill-opacity": whereClassed(1),
        "fill-antialias": false,
      },
    },
    {
      id: hatchOf(id),
      type: "fill",
      source,
      layout: { visibility: "none" },
      paint: {
        // The classes are as bright in both schemes.
        "fill-pattern": `${HATCH_IMAGE}/light`,
        "fill-opacity": ["case", ["boolean", state("isMarked"), false], HATCH_OPACITY, 0],
      },
    },
  ];
}
