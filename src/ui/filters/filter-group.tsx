import type { FilterValue, FilterGroup as Group } from "../../domain/filter/filters.ts";
import { CATEGORIES, type Category } from "../../domain/place.ts";
import { selectFacetCounts, selectPresentValues } from "../../state/list-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import { filterOptions } from "./filter-options.ts";

/** One group of checkboxes, each with its facet count. */
export function FilterGroup({ group }: { readonly group: Group }) {
  const { actions, messages, format } = useApp();
  const counts = useAppState(selectFacetCounts)[group];
  const asked: readonly string[] = useAppState((state) => state.filters[group]);
  const present = useAppState(selectPresentValues)[group];
  // A value that no place has today keeps its box, with the count 0, so that boxes keep their positions.
  const options = filterOptions(group, messages).filter(({ value }) => present.has(value) || asked.includes(value));
  if (options.length === 0) return null;
  return (
    <fieldset className="filter-group">
      <legend>{messages.groups[group]}</legend>
      {group === "theme" && asked.length > 1 && <p className="hint">{messages.themesAddUp}</p>}
      <div className={group === "theme" ? "options options-short" : "options"}>
        {options.map(({ value, label }) => (
          <label key={value} className="option">
            <input
              type="checkbox"
              checked={asked.includes(value)}
              onChange={() => actions.toggleFilter(group, value)}
            />
            {isCategory(value) && <CategorySymbol category={value} />}
            <span className="option-name">{label}</span>
            <span className="count">{format.number(counts.get(value) ?? 0)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function isCategory(value: FilterValue): value is Category {
  return CATEGORIES.some((category) => category === value);
}
