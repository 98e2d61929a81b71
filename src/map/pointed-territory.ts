import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { shownAccessMap } from "../domain/access/shown-access-map.ts";
import { type CodeCommune, parseCodeCommune } from "../domain/codes.ts";
import { parseTerritory, type TerritoryRef, territoryKey } from "../domain/territory-ref.ts";
import { selectAccessModel } from "../state/access-selectors.ts";
import type { AppState } from "../state/app-state.ts";
import { ACCESS_LAYER, DEPARTEMENT_ACCESS_LAYER, EPCI_ACCESS_LAYER } from "./layers/access.ts";
import { CIRCLE_LAYER } from "./layers/access-circles.ts";

/** In « Territoires », the commune whose circle, or else whose area, is under the pointer. */
export function pointedCommune(map: MapLibreMap, event: MapMouseEvent, state: AppState): CodeCommune | undefined {
  if (state.view !== "territoires") return undefined;
  const code = codeAt(map, event, CIRCLE_LAYER) ?? codeAt(map, event, ACCESS_LAYER);
  return code === undefined ? undefined : parseCodeCommune(code);
}

/**
 * The EPCI or département under the pointer, where these are shown; undefined for the chosen one, inside which a click chooses a commune.
 */
export function pointedArea(map: MapLibreMap, event: MapMouseEvent, state: AppState): TerritoryRef | undefined {
  const layer =
    state.view === "territoires" ? AREA_LAYERS[shownAccessMap(state.accessMap, selectAccessModel(state))] : undefined;
  const code = layer && codeAt(map, event, layer);
  if (code === undefined || code === territoryKey(state.territory)) return undefined;
  return parseTerritory(code);
}

const AREA_LAYERS: Readonly<Record<string, string>> = {
  epci: EPCI_ACCESS_LAYER,
  departements: DEPARTEMENT_ACCESS_LAYER,
};

function codeAt(map: MapLibreMap, { point }: MapMouseEvent, layer: string): string | undefined {
  if (map.getLayer(layer) === undefined) return undefined;
  const [feature] = map.queryRenderedFeatures(point, { layers: [layer] });
  return feature === undefined ? undefined : String(feature.properties["code"]);
}
