import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { ACCESS_COLOURS, ACCESS_OPACITY, BEYOND_OPACITY } from "../../theme/coverage.ts";
import { SOURCE } from "../source-ids.ts";
import { HATCH_IMAGE } from "./covered-area.ts";

export const ACCESS_LAYER = "access";
/** The layers that are shown in « Territoires » only. */
export const ACCESS_LAYERS = [ACCESS_LAYER, "access-beyond"] as const;

/** What a commune's outline is painted by, as states of its feature: they change without cutting the outlines anew. */
export interface AccessFeatureState {
  /** Class of access, 0 for the nearest. */
  readonly rank: number;
  /** Farther than the threshold. */
  readonly isBeyond: boolean;
}

/** Communes by class of access, those beyond the threshold hatched as well: never colour alone. Without a state, nothing. */
export function accessLayers(scheme: Scheme): LayerSpecification[] {
  const state = (name: keyof AccessFeatureState): ExpressionSpecification => ["feature-state", name];
  const [nearest = "", ...farther] = ACCESS_COLOURS[scheme];
  return [
    {
      id: ACCESS_LAYER,
      type: "fill",
      source: SOURCE.communes,
      layout: { visibility: "none" },
      paint: {
        "fill-color": [
          "step",
          ["number", state("rank"), 0],
          nearest,
          ...farther.flatMap((colour, at) => [at + 1, colour]),
        ] as ExpressionSpecification,
        "fill-opacity": ["case", ["==", state("rank"), null], 0, ACCESS_OPACITY],
        "fill-antialias": false,
      },
    },
    {
      id: "access-beyond",
      type: "fill",
      source: SOURCE.communes,
      layout: { visibility: "none" },
      paint: {
        "fill-pattern": `${HATCH_IMAGE}/${scheme}`,
        "fill-opacity": ["case", ["boolean", state("isBeyond"), false], BEYOND_OPACITY, 0],
      },
    },
  ];
}
