import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "../geo/position.ts";
import type { AppState } from "../model/app-state.ts";
import { derive } from "../model/derive.ts";
import { selectAcceptedSites, selectProposedSites } from "../model/siting-selectors.ts";
import { panTo, showLine } from "./camera.ts";
import { SITES_SOURCE } from "./layers/siting.ts";
import { setData } from "./set-data.ts";
import { NO_SITES, type SiteFeatures, toSiteFeatures } from "./site-features.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

const featuresOnce = derive(toSiteFeatures);

/** Draws the proposed sites, and fits them when there were none before. A camera given at the creation of the map wins. */
export function siteDrawers(map: MapLibreMap, opening: AppState): readonly Apply[] {
  let hadSites = opening.camera !== undefined && selectProposedSites(opening).length > 0;
  return [
    whenChanged(shownSites, (features) => setData(map, SITES_SOURCE, features)),
    whenChanged(selectProposedSites, (sites) => {
      const positions = sites.map(({ commune }) => commune.position);
      if (!hadSites) bringIntoSight(map, positions);
      hadSites = sites.length > 0;
    }),
  ];
}

/** A single site is shown with its surroundings. */
function bringIntoSight(map: MapLibreMap, positions: readonly Position[]): void {
  const [first, ...others] = positions;
  if (others.length > 0) showLine(map, positions);
  else if (first !== undefined) panTo(map, first);
}

function shownSites(state: AppState): SiteFeatures {
  const sites = selectProposedSites(state);
  if (state.view !== "territoires" || sites.length === 0) return NO_SITES;
  const isHovered = sites.some(({ commune }) => commune.code === state.hoveredCommune);
  return featuresOnce(state, sites, selectAcceptedSites(state), isHovered ? state.hoveredCommune : undefined);
}
