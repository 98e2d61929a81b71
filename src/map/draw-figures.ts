import type { Map as MapLibreMap } from "maplibre-gl";
import type { BaseMap, NearGround } from "../domain/base-map.ts";
import type { FillRank } from "../domain/figures/figures.ts";
import type { PlannedPlace } from "../domain/figures/settings.ts";
import type { CoveredArea } from "../domain/geo/covered-area.ts";
import type { BoundingBox } from "../domain/geo/position.ts";
import type { Place } from "../domain/place.ts";
import type { Commune, TerritoryOutlines } from "../domain/territory.ts";
import { isInTerritory, type TerritoryRef, territoryKey } from "../domain/territory-ref.ts";
import type { Scheme } from "../state/app-state.ts";
import { NO_FEATURES, toPlaceFeatures, toPlannedFeatures } from "./features.ts";
import { type Site, toAllStopFeatures, toAreaNames, toCommuneNames, toSiteFeatures } from "./figures-features.ts";
import { figuresLayers } from "./figures-style.ts";
import { createGroundDrawer } from "./ground.ts";
import {
  AROUND_CHOSEN_SOURCE,
  CHOSEN_SOURCE,
  edgeLayers,
  FIGURES_AREA_SOURCE,
  FILL_LEVELS,
  FILL_SOURCES,
  type FillLevel,
  type FillState,
  fillLayer,
  HOVERED_TERRITORY_SOURCE,
} from "./layers/figures.ts";
import {
  ALL_STOPS_SOURCE,
  AREA_NAMES_SOURCE,
  COMMUNE_NAMES_SOURCE,
  PLANNED_SOURCE,
  SITES_SOURCE,
} from "./layers/figures-points.ts";
import { PLACES_SOURCE } from "./layers/places.ts";
import { paintLayers, setCollections, setData } from "./set-data.ts";
import { boxOf, type Outline, outlineOf, territoryCollections, toChosenFeatures } from "./territory-outlines.ts";
import { type Apply, together, whenAny } from "./when-changed.ts";

/** All that the planners' map shows. */
export interface FiguresMapInput {
  readonly scheme: Scheme;
  /** Undefined until they are loaded, like the base map. */
  readonly outlines: TerritoryOutlines | undefined;
  readonly baseMap: BaseMap | undefined;
  readonly nearGround: NearGround;
  readonly communes: readonly Commune[];
  /** Level of the filled outlines: that of the rows of the table. */
  readonly level: FillLevel;
  /** Rank of the colour by code; a code without one stays unfilled. */
  readonly fills: ReadonlyMap<string, FillRank>;
  /** With a crisp outline, the rest under a veil. The map fits it when it is another. */
  readonly chosen: TerritoryRef;
  /** With an outline only. */
  readonly hovered: TerritoryRef | undefined;
  /** A symbol for each, and a smaller one for each of their stops. */
  readonly places: readonly Place[];
  readonly planned: readonly PlannedPlace[];
  readonly sites: readonly Site[];
  /** Covered area of straight lines. */
  readonly area: CoveredArea | undefined;
  /** The next click is a position, not a territory. */
  readonly isPlacing: boolean;
}

type Draw = Apply<FiguresMapInput>;

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
  return together<FiguresMapInput>([
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

/** Creates a function that gives the features of a source their ranks, by code; it changes only those that differ from the last call. */
function createFillPainter(
  map: Pick<MapLibreMap, "setFeatureState" | "removeFeatureState">,
  source: string,
): (fills: ReadonlyMap<string, FillRank>) => void {
  let painted: ReadonlyMap<string, FillRank> = new Map();
  return (fills) => {
    for (const code of painted.keys()) if (!fills.has(code)) map.removeFeatureState({ source, id: code });
    for (const [code, rank] of fills) {
      const state: FillState = { rank };
      if (painted.get(code) !== rank) map.setFeatureState({ source, id: code }, state);
    }
    painted = fills;
  };
}
