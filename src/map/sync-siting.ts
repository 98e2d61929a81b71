import type { Map as MapLibreMap } from "maplibre-gl";
import type { AppState } from "../state/app-state.ts";
import { memoiseLast } from "../state/memoise.ts";
import { selectAcceptedSites, selectProposedSites } from "../state/siting-selectors.ts";
import { SITES_SOURCE } from "./layers/siting.ts";
import { setData } from "./set-data.ts";
import { NO_SITES, type SiteFeatures, toSiteFeatures } from "./site-features.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

const featuresOnce = memoiseLast(toSiteFeatures);

/** What keeps the map to the proposed places. */
export function siteDrawers(map: MapLibreMap): readonly Apply[] {
  return [whenChanged(shownSites, (features) => setData(map, SITES_SOURCE, features))];
}

function shownSites(state: AppState): SiteFeatures {
  const sites = selectProposedSites(state);
  if (state.view !== "territoires" || sites.length === 0) return NO_SITES;
  const isHovered = sites.some(({ commune }) => commune.code === state.hoveredCommune);
  return featuresOnce(sites, selectAcceptedSites(state), isHovered ? state.hoveredCommune : undefined);
}
