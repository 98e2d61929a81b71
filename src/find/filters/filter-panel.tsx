import { useState } from "react";
import { CATEGORIES, type Category } from "../../domain/category.ts";
import { FILTER_GROUPS, type FilterValue, type FilterGroup as Group } from "../../domain/filter/filters.ts";
import { chooseWhen, offeredWhens, whenOf } from "../../domain/filter/when.ts";
import { selectFacetCounts, selectPresentValues, selectWholeCount } from "../../state/list-selectors.ts";
import { CHIP_GROUPS, type Chip } from "../../ui/filters/chip.ts";
import { CategorySymbol } from "../../ui/symbols/map-symbols.tsx";
import { useApp, useAppState } from "../app-context.ts";
import { lazy } from "../lazy.tsx";
import { filterOptions } from "./filter-words.tsx";

const MomentFields = lazy(() => import("./filter-fields.tsx").then((part) => part.MomentFields));

const PassesByFilter = lazy(() => import("./filter-fields.tsx").then((part) => part.PassesByFilter));

const TripFields = lazy(() => import("./filter-fields.tsx").then((part) => part.TripFields));

const ThemesHint = lazy(() => import("./filter-fields.tsx").then((part) => part.ThemesHint));

const TransitFields = lazy(() => import("./filter-fields.tsx").then((part) => part.TransitFields));

interface FilterPanelProps {
  readonly shown: Chip | "all";
  readonly onClose: () => void;
}

/** The choices behind one chip, or behind all chips. */
export function FilterPanel({ shown, onClose }: FilterPanelProps) {
  const { messages } = useApp();
  const count = useAppState(selectWholeCount);
  const yours = useAppState(({ imported }) => imported.layer?.places.length ?? 0);
  const groups = shown === "all" ? FILTER_GROUPS : CHIP_GROUPS[shown];
  return (
    <>
      <div className="filter-groups" tabIndex={-1}>
        {(shown === "moment" || shown === "all") && <MomentFilter />}
        {shown === "trip" && <TripFields />}
        {shown === "carless" && <TransitFields />}
        {groups.map((group) => (
          <FilterGroup key={group} group={group} />
        ))}
        {(shown === "more" || shown === "all") && <PassesByFilter />}
        {yours > 0 && <p className="hint">{messages.alsoYours({ count: yours })}</p>}
      </div>
      <button type="button" className="button button-primary button-wide" onClick={onClose}>
        {messages.closeFilters({ count })}
      </button>
    </>
  );
}

function Count({ count }: { readonly count: number }) {
  const { messages, format } = useApp();
  return (
    <span className="count">
      {format.number(count)} <span className="visually-hidden">{messages.placesWord({ count })}</span>
    </span>
  );
}

/** One group of checkboxes, each with its facet count. */
function FilterGroup({ group }: { readonly group: Group }) {
  const { actions, messages } = useApp();
  const counts = useAppState(selectFacetCounts)[group];
  const asked: readonly string[] = useAppState((state) => state.filters[group]);
  const present = useAppState(selectPresentValues)[group];
  // A value that no place has today keeps its box, with the count 0, so that boxes keep their positions.
  const options = filterOptions(group, messages).filter(({ value }) => present.has(value) || asked.includes(value));
  if (options.length === 0) return null;
  return (
    <fieldset className="filter-group">
      <legend>{messages.groups[group]}</legend>
      {group === "theme" && asked.length > 1 && <ThemesHint />}
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
            <Count count={counts.get(value) ?? 0} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function isCategory(value: FilterValue): value is Category {
  return CATEGORIES.some((category) => category === value);
}

/** « Ouverture »: any time, now, a named or chosen day, after work, or a chosen day and time. */
function MomentFilter() {
  const { store, actions, messages } = useApp();
  const today = useAppState((state) => state.now?.date);
  const named = useAppState((state) => whenOf(state, state.now?.date));
  const isDay = useAppState((state) => state.opening.kind === "day");
  /** Keeps the date field in the page when its date gets a name, such as « Demain ». */
  const [isOther, setOther] = useState(false);
  const chosen = isOther && isDay ? "day" : named;
  // A link may set a moment that is not offered while the page does not know the present day.
  const whens = [...new Set([...offeredWhens(today), chosen])];
  return (
    <fieldset className="filter-group">
      <legend>{messages.groups.opening}</legend>
      <div className="options">
        {whens.map((when) => (
          <label key={when} className="option">
            <input
              type="radio"
              name="ouverture"
              checked={when === chosen}
              onChange={() => {
                setOther(when === "day");
                actions.ask(chooseWhen(when, store.getState(), store.getState().now));
              }}
            />
            <span className="option-name">{messages.whens[when]}</span>
          </label>
        ))}
      </div>
      {(chosen === "day" || chosen === "at") && <MomentFields key={chosen} />}
    </fieldset>
  );
}
