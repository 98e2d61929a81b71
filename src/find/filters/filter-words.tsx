import { CATEGORIES } from "../../domain/category.ts";
import {
  FILTER_GROUPS,
  type FilterGroup,
  type Filters,
  type FilterValue,
  type OpeningFilter,
  type PlaceQuery,
  PRACTICALS,
} from "../../domain/filter/filters.ts";
import { callDay, parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import { THEMES, VERIFICATIONS } from "../../domain/place.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue, Core } from "../../ui/messages/catalogue.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

interface FilterOption {
  readonly value: FilterValue;
  readonly label: string;
}

/** The values of a group in display order, with their names. */
export function filterOptions(group: FilterGroup, messages: Core): readonly FilterOption[] {
  switch (group) {
    case "category":
      return CATEGORIES.map((value) => ({ value, label: messages.categories[value] }));
    case "theme":
      return THEMES.map((value) => ({ value, label: messages.themes[value] }));
    case "practical":
      return PRACTICALS.map((value) => ({ value, label: messages.practicals[value] }));
    case "departement":
      return DEPARTEMENTS.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
    case "verification":
      return VERIFICATIONS.map((value) => ({ value, label: messages.verifications[value] }));
  }
}

/** The chosen values of a group in display order. */
export function askedOptions(group: FilterGroup, filters: Filters, messages: Core): readonly FilterOption[] {
  const asked: readonly string[] = filters[group];
  return filterOptions(group, messages).filter(({ value }) => asked.includes(value));
}

/** Text of the moment at which places must be open; "" for any time. Days near `today` are named relative to it. */
export function momentInWords(opening: OpeningFilter, messages: Core, format: Format, today?: string): string {
  switch (opening.kind) {
    case "any":
      return "";
    case "now":
      return messages.openNow;
    case "day":
      return dayInWords(opening.date, messages, format, today);
    case "at":
      return messages.openAtMoment({ date: format.date(opening.date), time: format.time(opening.minute) });
  }
}

function dayInWords(date: string, messages: Core, format: Format, today: string | undefined): string {
  const day = messages.days[parisMomentOf(date, 0).weekday] ?? "";
  return {
    today: messages.openToday,
    tomorrow: messages.openTomorrow,
    weekday: messages.openOnWeekday({ day }),
    date: messages.openOnDate({ day, date: format.date(date) }),
  }[callDay(date, today)];
}

/**
 * Text of each filter that is set, in the order of the groups: "Famille", "Ouvert maintenant", "Jusqu’à 20 km".
 */
export function askedInWords(query: PlaceQuery, messages: Catalogue, format: Format): readonly string[] {
  const { filters, opening, passesBy, reach } = query;
  const values = FILTER_GROUPS.flatMap((group) => askedOptions(group, filters, messages));
  return [
    ...values.map(({ label }) => label),
    momentInWords(opening, messages, format),
    passesBy ? messages.passesBy : "",
    reach === undefined ? "" : `${messages.reach} ${messages.reachValue({ value: reach })}`,
  ].filter((text) => text !== "");
}

/** Line with the filters on a printed page: "Filtres : Famille, Ouvert maintenant"; renders nothing without a filter. */
export function AskedLine() {
  const { messages, format } = useDetailedApp();
  const asked = askedInWords(usePlaceQuery(), messages, format);
  return asked.length === 0 ? null : <p>{messages.labelled({ name: messages.filters, text: asked.join(" · ") })}</p>;
}

/** The query for places of the present state. */
export function usePlaceQuery(): PlaceQuery {
  const filters = useAppState((state) => state.filters);
  const opening = useAppState((state) => state.opening);
  const passesBy = useAppState((state) => state.passesBy);
  const reach = useAppState((state) => state.reach);
  return { filters, opening, passesBy, reach };
}
