import type { Map as MapLibreMap } from "maplibre-gl";
import type { CoveredArea } from "../domain/geo/covered-area.ts";
import type { BoundingBox } from "../domain/geo/position.ts";
import { isInTerritory, type TerritoryRef, territoryKey } from "../domain/territory-ref.ts";
import { createGroundDrawer } from "./draw-ground.ts";
import { NO_FEATURES, toAllStopFeatures, toAreaNames, toCommuneNames, toSiteFeatures } from "./figures-features.ts";
import type { FiguresMapInput } from "./figures-map-input.ts";
import { figuresLayers } from "./figures-style.ts";
import { AROUND_CHOSEN_SOURCE, CHOSEN_SOURCE } from "./layers/chosen-territory.ts";
import {
  edgeLayers,
  FILL_LEVELS,
  FILL_SOURCES,
  type FillLevel,
  fillLayer,
  HOVERED_TERRITORY_SOURCE,
} from "./layers/figures.ts";
import { FIGURES_AREA_SOURCE } from "./layers/figures-area.ts";
import { AREA_NAMES_SOURCE, COMMUNE_NAMES_SOURCE } from "./layers/figures-names.ts";
import { ALL_STOPS_SOURCE } from "./layers/figures-places.ts";
import { PLACES_SOURCE } from "./layers/places.ts";
import { PLANNED_SOURCE } from "./layers/planned.ts";
import { SITES_SOURCE } from "./layers/siting.ts";
import { createFillPainter } from "./paint-fills.ts";
import { paintLayers } from "./paint-layers.ts";
import { toPlaceFeatures } from "./place-features.ts";
import { toPlannedFeatures } from "./planned-features.ts";
import { setCollections, setData } from "./set-data.ts";
import { territoryCollections } from "./territory-collections.ts";
import { boxOf, type Outline, outlineOf, toChosenFeatures } from "./territory-outline.ts";

type Draw = (input: FiguresMapInput) => void;

interface Sight {
  /** Whose outline is in sight already; undefined for none. */
  readonly territory: TerritoryRef | undefined;
  /** Brings a box into sight, or the region without one. */
  readonly show: (box: BoundingBox | undefined) => void;
}

/**
 * Creates a function that draws an input. It compares values by identity with those drawn last, and calls MapLibre for the differences.
 * The chosen territory is fitted when it is another.
 */
export function createFiguresDrawer(map: MapLibreMap, sight: Sight): Draw {
  return together([
    whenAny(
      ({ scheme }) => [scheme],
      ({ scheme }) => paintLayers(map, figuresLayers(scheme)),
    ),
    createGroundDrawer(map),
    whenAny(
      ({ outlines }) => [outlines],
      ({ outlines }) => {
        if (outlines !== undefined) setCollections(map, territoryCollections(outlines));
      },
    ),
    ...fillDrawers(map),
    ...territoryDrawers(map, sight),
    ...placeDrawers(map),
  ]);
}

/** Acts when one of some values of the input is, by identity, another than at the last call. */
function whenAny(values: (input: FiguresMapInput) => readonly unknown[], act: Draw): Draw {
  let drawn: readonly unknown[] | undefined;
  return (input) => {
    const now = values(input);
    const before = drawn;
    if (before !== undefined && now.every((value, at) => Object.is(value, before[at]))) return;
    drawn = now;
    act(input);
  };
}

function together(drawers: readonly Draw[]): Draw {
  return (input) => {
    for (const draw of drawers) draw(input);
  };
}

function fillDrawers(map: MapLibreMap): readonly Draw[] {
  const painters = new Map(FILL_LEVELS.map((level) => [level, createFillPainter(map, FILL_SOURCES[level])]));
  return [
    whenAny(
      ({ outlines, level }) => [level === "epci" ? outlines : undefined],
      ({ outlines, level }) => {
        if (level === "epci" && outlines !== undefined) setData(map, FILL_SOURCES.epci, outlines.epci);
      },
    ),
    whenAny(
      ({ fills, level }) => [fills, level],
      ({ fills, level }) => painters.get(level)?.(fills),
    ),
    whenAny(
      ({ level }) => [level],
      ({ level }) => showLevel(map, level),
    ),
    whenAny(
      ({ outlines, level, communes, chosen }) => [outlines, level, communes, territoryKey(chosen)],
      ({ outlines, level, communes, chosen }) => {
        if (outlines !== undefined) setData(map, AREA_NAMES_SOURCE, toAreaNames(level, outlines, communes, chosen));
      },
    ),
    whenAny(
      ({ level, chosen, communes, baseMap, nearGround }) => [
        level,
        territoryKey(chosen),
        communes,
        baseMap,
        nearGround,
      ],
      (input) => setData(map, COMMUNE_NAMES_SOURCE, communeNames(input)),
    ),
  ];
}

/** Of communes, which the base map names from near only. Around a département they would crowd the view. */
function communeNames({ level, chosen, communes, baseMap, nearGround }: FiguresMapInput) {
  if (level !== "commune") return NO_FEATURES;
  const named =
    chosen.level === "departement" ? communes.filter((commune) => isInTerritory(commune, chosen)) : communes;
  const grounds = [...(baseMap === undefined ? [] : [baseMap]), ...nearGround.values()];
  return toCommuneNames(
    named,
    grounds.flatMap(({ labels }) => labels.features),
  );
}

function showLevel(map: MapLibreMap, shown: FillLevel): void {
  const visible = new Set([fillLayer(shown), ...edgeLayers(shown)]);
  for (const layer of FILL_LEVELS.flatMap((level) => [fillLayer(level), ...edgeLayers(level)]))
    map.setLayoutProperty(layer, "visibility", visible.has(layer) ? "visible" : "none");
}

function territoryDrawers(map: MapLibreMap, { territory, show }: Sight): readonly Draw[] {
  let fitted = territory && territoryKey(territory);
  const look = (key: string, outline: Outline | undefined) => {
    // The outline may come later.
    if (key === fitted || (key !== "region" && outline === undefined)) return;
    fitted = key;
    show(outline && boxOf(outline));
  };
  return [
    whenAny(
      ({ chosen, outlines, communes }) => [territoryKey(chosen), outlines, communes],
      ({ chosen, outlines, communes }) => {
        const found = outlineOf(outlines, chosen, communes);
        const { outline, around } = toChosenFeatures(found);
        setData(map, CHOSEN_SOURCE, outline);
        setData(map, AROUND_CHOSEN_SOURCE, around);
        look(territoryKey(chosen), found);
      },
    ),
    whenAny(
      ({ hovered, outlines, communes }) => [hovered && territoryKey(hovered), outlines, communes],
      ({ hovered, outlines, communes }) => {
        const outline = hovered && outlineOf(outlines, hovered, communes);
        setData(map, HOVERED_TERRITORY_SOURCE, toChosenFeatures(outline).outline);
      },
    ),
  ];
}

function placeDrawers(map: MapLibreMap): readonly Draw[] {
  return [
    whenAny(
      ({ places }) => [places],
      ({ places }) => {
        setData(map, PLACES_SOURCE, toPlaceFeatures(places));
        setData(map, ALL_STOPS_SOURCE, toAllStopFeatures(places));
      },
    ),
    whenAny(
      ({ planned }) => [planned],
      ({ planned }) => setData(map, PLANNED_SOURCE, toPlannedFeatures(planned)),
    ),
    whenAny(
      ({ sites }) => [sites],
      ({ sites }) => setData(map, SITES_SOURCE, toSiteFeatures(sites)),
    ),
    whenAny(
      ({ area }) => [area],
      ({ area }) => setData(map, FIGURES_AREA_SOURCE, coveredOf(area)),
    ),
  ];
}

function coveredOf(area: CoveredArea | undefined) {
  return area?.covered ?? NO_FEATURES;
}
