import type { CommunesAndEpcis } from "../../data/public-data/commune-columns.ts";
import type { ResortsAndConventions } from "../../data/public-data/resort-columns.ts";
import type { BaseMap } from "../../domain/base-map.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { RailStations } from "../../domain/nearest/nearest-rail-station.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";
import type { Place } from "../../domain/place.ts";
import { buildNeedIndex, type NeedIndex } from "../../domain/search/find-need.ts";
import type { Need } from "../../domain/search/need.ts";
import { type HamletIndex, hamletIndexInSteps } from "../../domain/search/search-hamlets.ts";
import { type SearchIndex, searchIndexInSteps } from "../../domain/search/search-index.ts";
import type { Commune, Hamlet } from "../../domain/territory.ts";
import { selectNetwork } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { derive } from "../../state/derive.ts";
import { type Resumable, resumable } from "../../state/in-slices.ts";
import { selectCommunes, selectPlacesAndNeighbours } from "../../state/selectors.ts";

const nameIndex = derive(
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

const hamletIndex = derive((hamlets: readonly Hamlet[], communes: readonly Commune[]) =>
  resumable(() => hamletIndexInSteps(hamlets, communes)),
);
const needIndex = derive(buildNeedIndex);
const indexes = derive((names: Resumable<SearchIndex>, hamlets: Resumable<HamletIndex>, needs: NeedIndex) =>
  resumable(function* (): Generator<undefined, SearchIndexes> {
    return { names: yield* names.steps(), hamlets: yield* hamlets.steps(), needs };
  }),
);

const NO_HAMLETS: readonly Hamlet[] = [];
const NO_NEEDS: readonly Need[] = [];

export interface SearchIndexes {
  /** Imported places and those outside the region are among the others. */
  readonly names: SearchIndex;
  readonly hamlets: HamletIndex;
  readonly needs: NeedIndex;
}

/** The indexes of all that is loaded, built in steps; other ones when another file is loaded. */
export function selectSearchIndexes(state: AppState): Resumable<SearchIndexes> {
  const { communes, resorts, railStations, baseMap, hamlets, needs } = state.resources;
  const names = nameIndex(
    state,
    readyValue(communes),
    readyValue(resorts),
    readyValue(railStations),
    selectPlacesAndNeighbours(state),
    selectNetwork(state),
    readyValue(baseMap),
  );
  return indexes(
    state,
    names,
    hamletIndex(state, readyValue(hamlets) ?? NO_HAMLETS, selectCommunes(state)),
    needIndex(state, readyValue(needs) ?? NO_NEEDS),
  );
}
