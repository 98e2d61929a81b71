import type { Map as MapLibreMap } from "maplibre-gl";
import { readyValue } from "../domain/loadable.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import type { Commune } from "../domain/territory.ts";
import { type TerritoryRef, territoryKey, WHOLE_REGION } from "../domain/territory-ref.ts";
import type { AppState } from "../model/app-state.ts";
import { derive } from "../model/derive.ts";
import { selectHoveredCommune, selectHoveredNearest, selectHoveredWay } from "../model/hovered-commune.ts";
import { selectDrawnOutlines } from "../model/outline-selectors.ts";
import { selectCommunes, selectSelectedCommune } from "../model/selectors.ts";
import { showBox, showRegion } from "./camera.ts";
import { AROUND_CHOSEN_SOURCE, CHOSEN_SOURCE } from "./layers/chosen-territory.ts";
import { COMPARED_SOURCE } from "./layers/compared-territories.ts";
import { HOVERED_SOURCE } from "./layers/way.ts";
import { setData } from "./set-data.ts";
import { followRoads, startingCommune } from "./shown-way.ts";
import { boxOf, type Outline, outlineOf, toChosenFeatures, toComparedFeatures } from "./territory-outline.ts";
import { NO_WAY, toWayFeatures, type WayFeatures } from "./way-features.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

/**
 * Draws the chosen territory, the compared ones and the hovered commune, and fits the chosen one. A link with a camera wins: its territory is not fitted,
 * later ones are.
 */
export function chosenTerritoryDrawers(map: MapLibreMap, opening: AppState): readonly Apply[] {
  let inSight = territoryKey(opening.camera === undefined ? WHOLE_REGION : opening.territory);
  const look = (shown: ChosenTerritory | undefined) => {
    // Its outline may load later; another view keeps the camera.
    if (shown === undefined || territoryKey(shown.territory) === inSight) return;
    inSight = territoryKey(shown.territory);
    if (shown.outline === undefined) showRegion(map, true);
    else showBox(map, boxOf(shown.outline));
  };
  return [
    whenChanged(chosenTerritory, (chosen) => {
      const { outline, around } = toChosenFeatures(chosen?.outline);
      setData(map, CHOSEN_SOURCE, outline);
      setData(map, AROUND_CHOSEN_SOURCE, around);
      look(chosen);
    }),
    whenChanged(comparedTerritories, (features) => setData(map, COMPARED_SOURCE, features)),
    whenChanged(hoveredFeatures, (features) => setData(map, HOVERED_SOURCE, features)),
  ];
}

interface ChosenTerritory {
  readonly territory: TerritoryRef;
  /** Undefined for the whole region. */
  readonly outline: Outline | undefined;
}

const outlineOnce = derive(outlineOf);
const chosenOnce = derive(
  (territory: TerritoryRef, outline: Outline | undefined): ChosenTerritory => ({ territory, outline }),
);

/** In « Territoires » only, once its outline is loaded. */
function chosenTerritory(state: AppState): ChosenTerritory | undefined {
  const { view, territory } = state;
  if (view !== "territoires") return undefined;
  const outlines = selectDrawnOutlines(state);
  const outline = outlineOnce(state, outlines, territory, selectCommunes(state));
  if (territory.level !== "region" && outline === undefined) return undefined;
  return chosenOnce(state, territory, outline);
}

const comparedOnce = derive(
  (compared: readonly TerritoryRef[], outlines: TerritoryOutlines | undefined, communes: readonly Commune[]) =>
    toComparedFeatures(compared.map((territory) => outlineOf(outlines, territory, communes))),
);

const NONE_COMPARED = toComparedFeatures([]);

/** In « Territoires » only. */
function comparedTerritories(state: AppState): ReturnType<typeof toComparedFeatures> {
  if (state.view !== "territoires" || state.compared.length === 0) return NONE_COMPARED;
  return comparedOnce(state, state.compared, selectDrawnOutlines(state), selectCommunes(state));
}

const hoveredGround = derive(startingCommune);
const hoveredFollow = derive(followRoads);
const hoveredOnce = derive(toWayFeatures);

/** The chosen commune has a way already. */
function hoveredFeatures(state: AppState): WayFeatures {
  const commune = selectHoveredCommune(state);
  if (commune === undefined || commune === selectSelectedCommune(state)) return NO_WAY;
  const ground = hoveredGround(state, selectDrawnOutlines(state), commune.code);
  const way = hoveredFollow(state, selectHoveredWay(state), readyValue(state.resources.baseMap)?.roads);
  return hoveredOnce(state, commune, ground, way, selectHoveredNearest(state)?.serving.position);
}
