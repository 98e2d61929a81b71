import { isNeighbour } from "../../domain/territory.ts";
import { SearchField } from "../../features/search/search-field.tsx";
import { selectAnsweredList } from "../../model/answer-selectors.ts";
import { type ListSections, selectAskedCount, selectCanFollowMap, selectIsOfZone } from "../../model/list-selectors.ts";
import { selectRankedPlaces } from "../../model/nearest-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { FilterBar } from "../filters/filter-bar.tsx";
import { EmptyList, ListActs, NoneNear, OriginBar, SpokenList } from "../shell/lazy-views.tsx";
import { LoadFault } from "../shell/load-fault.tsx";
import { PlaceList } from "./place-list.tsx";

const ROWS = [1, 2, 3, 4, 5, 6];

/** View « Trouver »: starting point, filters, number of places, and list. */
export function FindView() {
  const { messages } = useApp();
  const resource = useAppState((state) => state.resources.places);
  const answered = useAppState(selectAnsweredList);
  const { matching, unknown } = answered.sections;
  const isFromSomewhere = useAppState((state) => state.origin !== undefined);
  const isAsking = useAppState(selectAskedCount) > 0;
  const isReady = resource.status === "ready";
  return (
    <div className={isFromSomewhere || isAsking ? "find has-answers" : "find"}>
      <SearchField firstGroup="commune" />
      <h2 className="visually-hidden">{messages.filters}</h2>
      <FilterBar hasTrip={isFromSomewhere} />
      {isFromSomewhere && <OriginBar />}
      <h2 className="visually-hidden">{messages.searchGroups.lieu}</h2>
      <CountLine sections={answered.sections} isReady={isReady} />
      <div id="liste" className="find-results" tabIndex={-1}>
        {resource.status === "loading" && <ListSkeleton />}
        {resource.status === "failed" && <LoadFault title={messages.loadFailed} fault={resource.fault} />}
        {isReady && answered.isFarFromAll && <NoneNear instead={answered.instead} />}
        {isReady && (matching.length + unknown.length === 0 ? <EmptyList /> : <PlaceList answered={answered} />)}
      </div>
    </div>
  );
}

interface CountLineProps {
  readonly sections: ListSections;
  readonly isReady: boolean;
}

/** Number of places in the list, the actions on the list, and help of others on the themes that it is asked for. */
function CountLine({ sections: { matching, unknown }, isReady }: CountLineProps) {
  const { messages } = useApp();
  const isOfZone = useAppState(selectIsOfZone);
  const hasActs = useAppState(
    (state) =>
      selectCanFollowMap(state) || selectRankedPlaces(state)?.status === "ranked" || state.filters.theme.length > 0,
  );
  // Later than the map, since the first list is not said.
  const isSettled = useAppState((state) => state.mapStatus !== "waiting");
  const neighbours = matching.filter(({ place }) => isNeighbour(place)).length;
  const places = messages.places({ count: matching.length - neighbours });
  const count = [
    isOfZone ? messages.inZone({ places }) : places,
    neighbours > 0 && messages.andNeighbours({ count: neighbours }),
    unknown.length > 0 && messages.andApart({ count: unknown.length }),
  ]
    .filter((part) => part !== false)
    .join(", ");
  return (
    <div className="count-line">
      <p className="place-count">{isReady && count}</p>
      {isSettled && <SpokenList count={isReady ? count : undefined} />}
      {hasActs && <ListActs hasPlaces={matching.length + unknown.length > 0} />}
    </div>
  );
}

/** Placeholder of the list while the places load. */
function ListSkeleton() {
  const { messages } = useApp();
  return (
    <div className="skeleton">
      <p className="visually-hidden">{messages.loadingPlaces}</p>
      {ROWS.map((row) => (
        <div key={row} className="skeleton-row" aria-hidden="true">
          <span className="skeleton-disc" />
          <span className="skeleton-lines">
            <span className="skeleton-line" />
            <span className="skeleton-line skeleton-line-short" />
          </span>
        </div>
      ))}
    </div>
  );
}
