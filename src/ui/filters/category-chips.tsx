import { CATEGORIES } from "../../domain/service-point.ts";
import { selectFacetCounts } from "../../state/list-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { CategorySymbol } from "../symbols/category-symbol.tsx";

/** « Type de lieu », always in sight: the three types with their symbols and counts. */
export function CategoryChips() {
  const { actions, messages, format } = useApp();
  const counts = useAppState(selectFacetCounts).category;
  const asked = useAppState((state) => state.filters.category);
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{messages.groups.category}</legend>
      {CATEGORIES.map((category) => (
        <label key={category} className="chip">
          <input
            type="checkbox"
            checked={asked.includes(category)}
            onChange={() => actions.toggleFilter("category", category)}
          />
          <CategorySymbol category={category} />
          <span className="chip-name">{messages.categories[category]}</span>
          <span className="count">{format.number(counts.get(category) ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
