import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Scheme } from "../state/app-state.ts";
import { allLayers, buildStyle } from "./base-style.ts";
import type { FiguresMapInput } from "./figures-input.ts";
import { areaNames } from "./layers/area-names.ts";
import { chosenTerritory } from "./layers/chosen-territory.ts";
import { coveredArea } from "./layers/covered-area.ts";
import { figuresPlaces } from "./layers/figures-places.ts";
import { fills } from "./layers/fills.ts";
import { plannedPlaces } from "./layers/planned.ts";
import { sites } from "./layers/sites.ts";
import type { MapLayer } from "./map-layer.ts";
import { type Look, lookOf } from "./map-layer.ts";

/** The layers of the planners' map on the base map, from the bottom. It fits an EPCI into its window from zoom 8.5 on. */
export const FIGURES_SUBJECTS: readonly MapLayer<FiguresMapInput>[] = [
  coveredArea,
  fills,
  chosenTerritory,
  areaNames,
  figuresPlaces,
  sites,
  plannedPlaces,
];

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
