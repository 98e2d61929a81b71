import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Scheme } from "../state/app-state.ts";
import { allLayers, buildStyle } from "./base-style.ts";
import { FIGURES_SUBJECTS } from "./layers/figures-subjects.ts";
import { type Look, lookOf } from "./map-layer.ts";

/** The style of the planners' map in a scheme. */
export function buildFiguresStyle(scheme: Scheme, attribution: string): StyleSpecification {
  return buildStyle({ look: quietLook(scheme), subjects: FIGURES_SUBJECTS, attribution });
}

export function figuresLayers(scheme: Scheme): LayerSpecification[] {
  return allLayers(quietLook(scheme), FIGURES_SUBJECTS);
}

/** Roads without a hue, since the fills have the warm hues of roads; and a darker land around the region, whose served areas are as pale. */
function quietLook(scheme: Scheme): Look {
  const look = lookOf(scheme);
  const { rail, limitCommune } = look.map;
  const map = { ...look.map, motorway: rail, trunk: rail, road: limitCommune, landAround: look.panel.sunken };
  return { ...look, map };
}
