import type { CommunesAndEpcis } from "../../data/public-data/commune-columns.ts";
import type { ResortsAndConventions } from "../../data/public-data/resort-columns.ts";
import type { BaseMap } from "../../domain/base-map.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { RailStations } from "../../domain/nearest/nearest-rail-station.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";
import type { Place } from "../../domain/place.ts";
import { buildNeedIndex, type NeedIndex } from "../../domain/search/find-need.ts";
import type { Need } from "../../domain/search/need.ts";
import { buildHamletIndex, type HamletIndex } from "../../domain/search/search-hamlets.ts";
import { buildSearchIndex, type SearchIndex, searchIndexInSteps } from "../../domain/search/search-index.ts";
import type { Hamlet } from "../../domain/territory.ts";
import { selectNetwork } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { derive } from "../../state/derive.ts";
import { type Resumable, resumable } from "../../state/in-slices.ts";
import { selectCommunes, selectPlacesAndNeighbours } from "../../state/selectors.ts";

const searchIndex = derive(
  (
    communes: CommunesAndEpcis | undefined,
    resorts: ResortsAndConventions | undefined,
    railStations: RailStations | undefined,
    places: readonly Place[],
    roads: RoadNetwork | undefined,
    baseMap: BaseMap | undefined,
  ) =>
    resumable(() =>
      searchIndexInSteps({
        communes: communes?.communes,
        resorts: resorts?.resorts,
        railStations: railStations?.stations,
        places,
        passages: roads?.passages,
        labels: baseMap?.labels,
      }),
    ),
);

const NO_NEEDS: readonly Need[] = [];
const needIndex = derive(buildNeedIndex);

/** Index of the words of needs; empty until they are loaded. */
export function selectNeedIndex(state: AppState): NeedIndex {
  return needIndex(state, readyValue(state.resources.needs) ?? NO_NEEDS);
}

const NO_HAMLETS: readonly Hamlet[] = [];
const hamletIndex = derive(buildHamletIndex);

/** Index of the names of hamlets; empty until they are loaded. */
export function selectHamletIndex(state: AppState): HamletIndex {
  return hamletIndex(state, readyValue(state.resources.hamlets) ?? NO_HAMLETS, selectCommunes(state));
}

/** Index of all that is loaded, with imported places and those outside the region; built again when another file is loaded. */
export function selectSearchIndex(state: AppState): SearchIndex {
  return selectSearchIndexWork(state).finish();
}

const EMPTY_INDEX = buildSearchIndex({});

/** The index that finds a text. Empty while nothing is typed, so that a field that is only shown does not build it. */
export function selectSearchIndexFor(state: AppState, text: string): SearchIndex {
  return text.trim() === "" ? EMPTY_INDEX : selectSearchIndex(state);
}

/** Construction of the index. Steps run in advance make `selectSearchIndex` faster. */
export function selectSearchIndexWork(state: AppState): Resumable<SearchIndex> {
  const { communes, resorts, railStations, baseMap } = state.resources;
  return searchIndex(
    state,
    readyValue(communes),
    readyValue(resorts),
    readyValue(railStations),
    selectPlacesAndNeighbours(state),
    selectNetwork(state),
    readyValue(baseMap),
  );
}
