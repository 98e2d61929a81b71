import { isNeighbour } from "../../domain/territory.ts";
import { selectAnsweredList } from "../../state/answer-selectors.ts";
import { selectAskedCount } from "../../state/list-selectors.ts";
import { selectRankedPlaces } from "../../state/nearest-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { FilterBar } from "../filters/filter-bar.tsx";
import { LazyPart } from "../lazy-part.tsx";
import { PrintNearest } from "../nearest/print-nearest.tsx";
import { SearchField } from "../search/search-field.tsx";
import { LoadFault } from "../shell/load-fault.tsx";
import { EMPTY_LIST, NONE_NEAR, ORIGIN_BAR } from "../shell/parts.ts";
import { ListSkeleton } from "./list-skeleton.tsx";
import { PlaceList } from "./place-list.tsx";

const NO_PROPS = {};

/** « Trouver »: where one starts from, filters, how many places, and the places. */
export function FindView() {
  const { messages } = useApp();
  const resource = useAppState((state) => state.resources.points);
  const answered = useAppState(selectAnsweredList);
  const { matching, unknown } = answered.sections;
  const neighbours = matching.filter(({ point }) => isNeighbour(point)).length;
  const isFromSomewhere = useAppState((state) => state.origin !== undefined);
  const hasOrigin = useAppState((state) => selectRankedPlaces(state)?.status === "ranked");
  const isAsking = useAppState(selectAskedCount) > 0;
  const isReady = resource.status === "ready";
  return (
    <div className={isFromSomewhere || isAsking ? "find find-asked" : "find"}>
      <SearchField firstGroup="commune" />
      <FilterBar hasTrip={isFromSomewhere} />
      {isFromSomewhere && <LazyPart source={ORIGIN_BAR} props={NO_PROPS} />}
      <div className="count-line">
        <p className="place-count" role="status">
          {isReady && messages.places({ count: matching.length - neighbours })}
          {neighbours > 0 && `, ${messages.andNeighbours({ count: neighbours })}`}
          {unknown.length > 0 && `, ${messages.andApart({ count: unknown.length })}`}
        </p>
        {hasOrigin && matching.length + unknown.length > 0 && <PrintNearest />}
      </div>
      <div id="liste" className="find-results" tabIndex={-1}>
        {resource.status === "loading" && <ListSkeleton />}
        {resource.status === "failed" && <LoadFault title={messages.loadFailed} fault={resource.fault} />}
        {isReady && answered.isFarFromAll && <LazyPart source={NONE_NEAR} props={{ instead: answered.instead }} />}
        {isReady &&
          (matching.length + unknown.length === 0 ? (
            <LazyPart source={EMPTY_LIST} props={NO_PROPS} />
          ) : (
            <PlaceList answered={answered} />
          ))}
      </div>
    </div>
  );
}
