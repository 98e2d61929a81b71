import { selectVisiblePoints } from "../../state/list-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { FilterBar } from "../filters/filter-bar.tsx";
import { LoadFault } from "../shell/load-fault.tsx";
import { EmptyList } from "./empty-list.tsx";
import { ListSkeleton } from "./list-skeleton.tsx";
import { PlaceList } from "./place-list.tsx";

/** « Trouver »: filters, how many places, and the places. */
export function FindView() {
  const { messages } = useApp();
  const resource = useAppState((state) => state.resources.points);
  const points = useAppState(selectVisiblePoints);
  const isReady = resource.status === "ready";
  return (
    <div className="find">
      <FilterBar />
      <p className="place-count" role="status">
        {isReady ? messages.places({ count: points.length }) : ""}
      </p>
      <div id="liste" className="find-results" tabIndex={-1}>
        {resource.status === "loading" && <ListSkeleton />}
        {resource.status === "failed" && <LoadFault title={messages.loadFailed} fault={resource.fault} />}
        {isReady && (points.length === 0 ? <EmptyList /> : <PlaceList points={points} />)}
      </div>
    </div>
  );
}
