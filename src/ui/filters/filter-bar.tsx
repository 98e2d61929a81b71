import { useId, useRef, useState } from "react";
import { FILTER_GROUPS } from "../../domain/filter/filters.ts";
import { selectAskedCount, selectVisiblePoints } from "../../state/list-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { LazyPart } from "../lazy-part.tsx";
import { lazySource } from "../lazy-source.ts";
import { Icon } from "../symbols/icon.tsx";
import { CategoryChips } from "./category-chips.tsx";
import { FilterGroup } from "./filter-group.tsx";
import { FOLDED_GROUPS } from "./filter-options.ts";
import { MomentFilter } from "./moment-filter.tsx";
import { OpenNowToggle } from "./open-now-toggle.tsx";
import { PassesByFilter } from "./passes-by-filter.tsx";

const ASKED_FILTERS = lazySource(async () => (await import("./asked-filters.tsx")).AskedFilters);

/**
 * The filters that matter in sight, the others behind one button, what is asked in words that lift it. In the compact form
 * all of them are behind the button: what the other site asked stays asked, and can be changed.
 */
export function FilterBar() {
  const { actions, messages } = useApp();
  const [isOpen, setOpen] = useState(false);
  const groupsId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes away: the keyboard must not go with it.
  const keepFocus = () => opener.current?.focus();
  const isEmbedded = useAppState((state) => state.isEmbedded);
  const foldedGroups = isEmbedded ? FILTER_GROUPS : FOLDED_GROUPS;
  const isAsking = useAppState(selectAskedCount) > 0;
  const folded = useAppState(
    (state) => selectAskedCount(state) - (state.isEmbedded ? 0 : state.filters.category.length),
  );
  return (
    <div className="filter-bar">
      <div className="filter-strip">
        <div className="filter-acts">
          <button
            type="button"
            className="button"
            aria-expanded={isOpen}
            aria-controls={groupsId}
            ref={opener}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="filter" />
            {messages.filters}
            {folded > 0 && (
              <span className="badge" title={messages.filtersSet({ count: folded })}>
                {folded}
              </span>
            )}
          </button>
          <OpenNowToggle />
          {isAsking && (
            <button
              type="button"
              className="button button-plain"
              onClick={() => {
                keepFocus();
                actions.resetFilters();
              }}
            >
              {messages.resetFilters}
            </button>
          )}
        </div>
        {!isEmbedded && <CategoryChips />}
      </div>
      <div id={groupsId} hidden={!isOpen} className="filter-groups">
        <MomentFilter />
        {foldedGroups.map((group) => (
          <FilterGroup key={group} group={group} />
        ))}
        <PassesByFilter />
        <CloseFilters
          onClose={() => {
            keepFocus();
            setOpen(false);
          }}
        />
      </div>
      {!isOpen && !isEmbedded && isAsking && <LazyPart source={ASKED_FILTERS} props={{ onLift: keepFocus }} />}
    </div>
  );
}

function CloseFilters({ onClose }: { readonly onClose: () => void }) {
  const { messages } = useApp();
  const count = useAppState(selectVisiblePoints).length;
  return (
    <button type="button" className="button button-primary button-wide" onClick={onClose}>
      {messages.closeFilters({ count })}
    </button>
  );
}
