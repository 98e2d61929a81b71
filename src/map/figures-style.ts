import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Scheme } from "../state/app-state.ts";
import { MAP, type MapPalette } from "../ui/theme/map.ts";
import { PANEL } from "../ui/theme/panel.ts";
import { baseLayers, buildStyle } from "./base-style.ts";
import {
  chosenTerritoryLayers,
  EPCI_AREAS,
  EPCI_AREAS_SOURCE,
  figuresAreaLayers,
  fillEdgeLayers,
  fillLayers,
  hoveredLayers,
} from "./layers/figures.ts";
import {
  areaNameLayer,
  communeNameLayer,
  figuresDotLayers,
  figuresPlaceLayer,
  plannedLayer,
  siteLayers,
} from "./layers/figures-points.ts";
import { placeNameLayer } from "./layers/places.ts";

/** The style of the planners' map in a scheme. */
export function buildFiguresStyle(scheme: Scheme, attribution: string): StyleSpecification {
  const sources = { [EPCI_AREAS_SOURCE]: EPCI_AREAS };
  return buildStyle({ layers: figuresLayers(scheme), attribution, sources });
}

/**
 * From the bottom: land and fills under their waters, covered area, limits and roads, the rest of the region under a veil, names, places,
 * proposed sites and planned places.
 */
export function figuresLayers(scheme: Scheme): LayerSpecification[] {
  const base = baseLayers(quietPalette(scheme));
  const [firstWater, firstLimit, firstName, firstTown] = ["sea", "limit-commune", "label-", "label-ville"].map(
    (start) => base.findIndex(({ id }) => id.startsWith(start)),
  );
  return [
    ...base.slice(0, firstWater),
    ...fillLayers(scheme),
    ...base.slice(firstWater, firstLimit),
    ...figuresAreaLayers(scheme),
    ...fillEdgeLayers(scheme),
    ...base.slice(firstLimit, firstName),
    ...chosenTerritoryLayers(scheme),
    ...hoveredLayers(scheme),
    ...figuresDotLayers(scheme),
    ...base.slice(firstName, firstTown),
    communeNameLayer(MAP[scheme]),
    placeNameLayer(MAP[scheme]),
    ...base.slice(firstTown),
    areaNameLayer(MAP[scheme]),
    figuresPlaceLayer(scheme),
    ...siteLayers(scheme),
    plannedLayer(scheme),
  ];
}

/** Roads without a hue, since the fills have the warm hues of roads; and a darker land around the region, whose served areas are as pale. */
function quietPalette(scheme: Scheme): MapPalette {
  const palette = MAP[scheme];
  const { rail, limitCommune } = palette;
  return { ...palette, motorway: rail, trunk: rail, road: limitCommune, landAround: PANEL[scheme].sunken };
}
