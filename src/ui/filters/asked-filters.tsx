import type { Narrowing } from "../../domain/filter/asking.ts";
import { FILTER_GROUPS, type FilterGroup, type Filters } from "../../domain/filter/filters.ts";
import type { Actions } from "../../state/actions.ts";
import { useApp, useAppState } from "../app-context.ts";
import type { Core } from "../messages/catalogue.ts";
import { Icon } from "../symbols/icon.tsx";
import { filterOptions } from "./filter-options.ts";
import { momentInWords } from "./moment-in-words.ts";

/** One thing that is asked, in words, and what lifts it. */
interface Asked {
  readonly key: string;
  readonly label: string;
  readonly lift: () => void;
}

/** What is asked but the types, which are always in sight: each a button that lifts it. The reach has a field of its own. */
export function AskedFilters({ onLift }: { readonly onLift: () => void }) {
  const { actions, messages, format } = useApp();
  const filters = useAppState((state) => state.filters);
  const opening = useAppState((state) => state.opening);
  const passesBy = useAppState((state) => state.passesBy);
  const lifting = (narrowing: Narrowing) => () => actions.liftFilter(narrowing);
  const openingLabel = momentInWords(opening, messages, format);
  const asked: readonly Asked[] = [
    ...(openingLabel === "" ? [] : [{ key: "opening", label: openingLabel, lift: lifting("opening") }]),
    ...FILTER_GROUPS.filter((group) => group !== "category").flatMap((group) =>
      askedIn(group, filters, messages, actions),
    ),
    ...(passesBy ? [{ key: "passesBy", label: messages.passesBy, lift: lifting("passesBy") }] : []),
  ];
  if (asked.length === 0) return null;
  return (
    <ul className="asked">
      {asked.map(({ key, label, lift }) => (
        <li key={key}>
          <button
            type="button"
            className="asked-filter"
            aria-label={messages.liftFilter({ name: label })}
            onClick={() => {
              onLift();
              lift();
            }}
          >
            {label}
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function askedIn(group: FilterGroup, filters: Filters, messages: Core, actions: Actions): readonly Asked[] {
  const values: readonly string[] = filters[group];
  return filterOptions(group, messages)
    .filter(({ value }) => values.includes(value))
    .map(({ value, label }) => ({ key: value, label, lift: () => actions.toggleFilter(group, value) }));
}
