import { type FilterGroup, type Filters, type FilterValue, PRACTICALS } from "../../domain/filter/filters.ts";
import { CATEGORIES, FORMATS, KINDS, THEMES, VERIFICATIONS } from "../../domain/place.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import type { Core } from "../../ui/messages/catalogue.ts";

export interface FilterOption {
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
    case "kind":
      return KINDS.map((value) => ({ value, label: messages.kinds[value] }));
    case "format":
      return FORMATS.map((value) => ({ value, label: messages.formats[value] }));
    case "verification":
      return VERIFICATIONS.map((value) => ({ value, label: messages.verifications[value] }));
  }
}

/** The chosen values of a group in display order. */
export function askedOptions(group: FilterGroup, filters: Filters, messages: Core): readonly FilterOption[] {
  const asked: readonly string[] = filters[group];
  return filterOptions(group, messages).filter(({ value }) => asked.includes(value));
}
