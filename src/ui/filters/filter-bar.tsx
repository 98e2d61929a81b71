import { useId, useRef, useState } from "react";
import { countAsked, FILTER_GROUPS, type FilterGroup as Group } from "../../domain/filter/filters.ts";
import { selectVisiblePoints } from "../../state/selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { Icon } from "../symbols/icon.tsx";
import { CategoryChips } from "./category-chips.tsx";
import { FilterGroup } from "./filter-group.tsx";
import { FOLDED_GROUPS, filterOptions } from "./filter-options.ts";

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
  const filters = useAppState((state) => state.filters);
  const isEmbedded = useAppState((state) => state.isEmbedded);
  const foldedGroups = isEmbedded ? FILTER_GROUPS : FOLDED_GROUPS;
  const folded = foldedGroups.reduce((sum, group) => sum + filters[group].length, 0);
  return (
    <div className="filter-bar">
      {!isEmbedded && <CategoryChips />}
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
        {countAsked(filters) > 0 && (
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
      <div id={groupsId} hidden={!isOpen} className="filter-groups">
        {foldedGroups.map((group) => (
          <FilterGroup key={group} group={group} />
        ))}
        <CloseFilters
          onClose={() => {
            keepFocus();
            setOpen(false);
          }}
        />
      </div>
      {!isOpen && !isEmbedded && <AskedFilters onLift={keepFocus} />}
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

function AskedFilters({ onLift }: { readonly onLift: () => void }) {
  const { actions, messages } = useApp();
  const filters = useAppState((state) => state.filters);
  const asked = FILTER_GROUPS.filter((group) => group !== "category").flatMap((group) => askedIn(group));
  if (asked.length === 0) return null;
  return (
    <ul className="asked">
      {asked.map(({ group, value, label }) => (
        <li key={value}>
          <button
            type="button"
            className="asked-filter"
            aria-label={messages.liftFilter({ name: label })}
            onClick={() => {
              onLift();
              actions.toggleFilter(group, value);
            }}
          >
            {label}
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );

  function askedIn(group: Group) {
    const values: readonly string[] = filters[group];
    return filterOptions(group, messages)
      .filter(({ value }) => values.includes(value))
      .map((option) => ({ ...option, group }));
  }
}
