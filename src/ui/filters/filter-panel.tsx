import { FILTER_GROUPS } from "../../domain/filter/filters.ts";
import { selectVisiblePlaces } from "../../state/list-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { lazy } from "../lazy.tsx";
import { CHIP_GROUPS, type Chip } from "./chip.ts";
import { FilterGroup } from "./filter-group.tsx";
import { MomentFilter } from "./moment-filter.tsx";
import { PassesByFilter } from "./passes-by-filter.tsx";
import { TripFields } from "./trip-fields.tsx";

const TransitFields = lazy(async () => (await import("../transit/transit-fields.tsx")).TransitFields);

export interface FilterPanelProps {
  readonly shown: Chip | "all";
  readonly onClose: () => void;
}

/** The choices behind one chip, or behind all chips. */
export function FilterPanel({ shown, onClose }: FilterPanelProps) {
  const { messages } = useApp();
  const count = useAppState(selectVisiblePlaces).length;
  const groups = shown === "all" ? FILTER_GROUPS : CHIP_GROUPS[shown];
  return (
    <>
      <div className="filter-groups">
        {(shown === "moment" || shown === "all") && <MomentFilter />}
        {shown === "trip" && <TripFields />}
        {shown === "carless" && <TransitFields />}
        {groups.map((group) => (
          <FilterGroup key={group} group={group} />
        ))}
        {(shown === "more" || shown === "all") && <PassesByFilter />}
      </div>
      <button type="button" className="button button-primary button-wide" onClick={onClose}>
        {messages.closeFilters({ count })}
      </button>
    </>
  );
}
