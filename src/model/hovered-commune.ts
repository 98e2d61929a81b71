import type { CodeCommune } from "../domain/codes.ts";
import { findWay, type Way } from "../domain/network/find-way.ts";
import type { Commune } from "../domain/territory.ts";
import { selectAttach, selectOpenRoads } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectSeatCosts } from "./place-cost-selectors.ts";
import { selectMeasuredPlaces, selectServingPositions } from "./scenario-selectors.ts";
import { selectCommunes } from "./selectors.ts";
import { findNearestPlace, type NearestPlace } from "./way-selectors.ts";

const hovered = derive((communes: readonly Commune[], code: CodeCommune) =>
  communes.find((commune) => commune.code === code),
);
const nearestPlace = derive(findNearestPlace);
const way = derive(findWay);

/** The hovered or focused commune of « Territoires ». */
export function selectHoveredCommune(state: AppState): Commune | undefined {
  const { view, hoveredCommune } = state;
  if (view !== "territoires" || hoveredCommune === undefined) return undefined;
  return hovered(state, selectCommunes(state), hoveredCommune);
}

/** Its nearest measured place; undefined when no way leads to one, and until the costs are known. */
export function selectHoveredNearest(state: AppState): NearestPlace | undefined {
  const commune = selectHoveredCommune(state);
  const costs = selectSeatCosts(state);
  if (commune === undefined || costs === undefined) return undefined;
  return nearestPlace(
    state,
    commune,
    selectCommunes(state),
    selectMeasuredPlaces(state),
    selectServingPositions(state),
    costs,
  );
}

/** The way to it along the roads; undefined for straight lines. */
export function selectHoveredWay(state: AppState): Way | undefined {
  const roads = selectOpenRoads(state);
  const attach = selectAttach(state);
  const commune = selectHoveredCommune(state);
  const place = selectHoveredNearest(state);
  if (roads === undefined || attach === undefined || commune === undefined || place === undefined) return undefined;
  return way(state, roads, attach, commune.position, place.serving.position);
}
