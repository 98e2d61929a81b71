import { useState } from "react";
import {
  countRows,
  type ListSections,
  selectAskedCount,
  selectIsOfZone,
  selectListSections,
} from "../../state/list-selectors.ts";
import { selectRankedPlaces } from "../../state/nearest-selectors.ts";
import type { Format } from "../../ui/format.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import { useApp, useAppState } from "../app-context.ts";
import { FilterBar } from "../filters/filter-bar.tsx";
import { SearchField } from "../search/search-field.tsx";
import { LoadFault } from "../shell/faults.tsx";
import { EmptyList, ListActs, OriginBar, SpokenList } from "../shell/lazy-views.tsx";
import { PlaceList } from "./place-list.tsx";

const ROWS = [1, 2, 3, 4, 5, 6];

/** View « Trouver »: starting point, filters, number of places, and list. */
export function FindView() {
  const { messages } = useApp();
  const resource = useAppState((state) => state.resources.places);
  const sections = useAppState(selectListSections);
  const count = countRows(sections);
  const isFromSomewhere = useAppState((state) => state.origin !== undefined);
  const isAsking = useAppState(selectAskedCount) > 0;
  const isReady = resource.status === "ready";
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className={isFromSomewhere || isAsking ? "find has-answers" : "find"}>
      <SearchField firstGroup="commune" />
      <h2 className="visually-hidden">{messages.filters}</h2>
      <FilterBar hasTrip={isFromSomewhere} onOpen={setChoosing} />
      {isFromSomewhere && <OriginBar />}
      <h2 className="visually-hidden">{messages.searchGroups.lieu}</h2>
      <CountLine sections={sections} isReady={isReady} />
      <YourFile />
      <div id="liste" className="find-results" tabIndex={-1}>
        {resource.status === "loading" && <ListSkeleton />}
        {resource.status === "failed" && <LoadFault title={messages.loadFailed} fault={resource.fault} />}
        {isReady && count === 0 && <EmptyList />}
        {isReady && count > 0 && <PlaceList sections={sections} isChoosing={isChoosing} />}
      </div>
    </div>
  );
}

interface CountLineProps {
  readonly sections: ListSections;
  readonly isReady: boolean;
}

/** Number of places in the list, the actions on the list, and help of others on the themes that it is asked for. */
function CountLine({ sections, isReady }: CountLineProps) {
  const { messages, format } = useApp();
  const isOfZone = useAppState(selectIsOfZone);
  const hasActs = useAppState(
    (state) => selectRankedPlaces(state).status === "ready" || state.filters.theme.length > 0,
  );
  // Later than the map, since the first list is not said.
  const isSettled = useAppState((state) => state.mapStatus !== "waiting");
  const total = countRows(sections);
  const count = countInWords(sections, isOfZone, messages, format);
  return (
    <div className="count-line">
      <p className="place-count">
        {isReady && count.total}
        {isReady && count.parts !== "" && <span className="place-parts">{count.parts}</span>}
      </p>
      {isSettled && <SpokenList count={isReady ? count : undefined} />}
      {hasActs && <ListActs hasPlaces={total > 0} />}
    </div>
  );
}

/** The imported file, which another page shows and removes. */
export function YourFile() {
  const { messages } = useApp();
  const { layer, isUnread } = useAppState((state) => state.imported);
  if (layer === undefined && !isUnread) return null;
  return (
    <p className="your-file">
      <a href="donnees/?partie=apporter">
        {layer === undefined ? messages.yourFileUnread : messages.yourFile({ name: layer.name })}
      </a>
    </p>
  );
}

/** « 24 lieux », then « , dont 9 à confirmer, et vos 2 lieux »: the rows of the list and of its fold. Imported places count apart. */
function countInWords(sections: ListSections, isOfZone: boolean, messages: Core, format: Format) {
  const soon = countPublished(sections.soon);
  const toConfirm = countPublished(sections.toConfirm);
  const published = countPublished(sections.certain) + soon + toConfirm;
  const yours = countRows(sections) - published;
  const places = messages.places({ count: published });
  const parts = [
    ...(soon > 0 ? [messages.ofSoon({ count: soon })] : []),
    ...(toConfirm > 0 ? [messages.ofToConfirm({ count: toConfirm })] : []),
  ];
  return {
    total: isOfZone ? messages.inZone({ places }) : places,
    parts:
      (parts.length === 0 ? "" : messages.including({ parts: format.list(parts) })) +
      (yours > 0 ? messages.andYours({ count: yours }) : ""),
  };
}

function countPublished(rows: ListSections["certain"]): number {
  return rows.filter(({ place }) => place.layer === undefined).length;
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
